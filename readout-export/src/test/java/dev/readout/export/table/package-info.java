/** Tests of the tables. */
@NullMarked
package dev.readout.export.table;

import org.jspecify.annotations.NullMarked;
