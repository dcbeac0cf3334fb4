/** The record as events of the PLOVER ontology. */
@NullMarked
package dev.readout.export.plover;

import org.jspecify.annotations.NullMarked;
