/** Scores are the reference scorer's. */
@NullMarked
package dev.readout.app.scoring;

import org.jspecify.annotations.NullMarked;
