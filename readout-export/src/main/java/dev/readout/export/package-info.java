/** Writes the record as files. */
@NullMarked
package dev.readout.export;

import org.jspecify.annotations.NullMarked;
