/** The record as tables with named and typed columns, whatever file they go into. */
@NullMarked
package dev.readout.export.table;

import org.jspecify.annotations.NullMarked;
