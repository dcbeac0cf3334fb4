/** Analysts' decisions as JSON Lines, to be versioned and shared. */
@NullMarked
package dev.readout.export.decisions;

import org.jspecify.annotations.NullMarked;
