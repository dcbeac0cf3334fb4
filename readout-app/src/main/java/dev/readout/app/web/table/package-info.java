/** Lists with named columns, written as data. */
@NullMarked
package dev.readout.app.web.table;

import org.jspecify.annotations.NullMarked;
