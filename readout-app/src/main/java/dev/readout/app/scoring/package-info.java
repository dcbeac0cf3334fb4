/** Scores what was read against gold, by the rules on which the hand-made gold was agreed. */
@NullMarked
package dev.readout.app.scoring;

import org.jspecify.annotations.NullMarked;
