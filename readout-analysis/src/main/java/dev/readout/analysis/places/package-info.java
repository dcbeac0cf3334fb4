/** Reads the places that a text names and finds out which of them are those of a contact. */
@NullMarked
package dev.readout.analysis.places;

import org.jspecify.annotations.NullMarked;
