/** Tests of how analysts' decisions bind to what reports say. */
@NullMarked
package dev.readout.analysis.rulings;

import org.jspecify.annotations.NullMarked;
