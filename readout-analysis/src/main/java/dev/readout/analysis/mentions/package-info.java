/** From all contacts of a report's sentences to its mentions. */
@NullMarked
package dev.readout.analysis.mentions;

import org.jspecify.annotations.NullMarked;
