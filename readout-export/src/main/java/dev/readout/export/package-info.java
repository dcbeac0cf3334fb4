/** Writes the record as files: one wording of the fields, one class a format. */
@NullMarked
package dev.readout.export;

import org.jspecify.annotations.NullMarked;
