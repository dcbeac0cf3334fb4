/** Reads the times and lengths that a text speaks of, and places them in the calendar. */
@NullMarked
package dev.readout.analysis.dates;

import org.jspecify.annotations.NullMarked;
