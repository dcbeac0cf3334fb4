/** Analysts' decisions, bound to the mentions that they are about: constraints that resolution has to keep. */
@NullMarked
package dev.readout.analysis.rulings;

import org.jspecify.annotations.NullMarked;
