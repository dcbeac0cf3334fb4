/** Mentions, read with and without what makes reading fast. */
@NullMarked
package dev.readout.analysis.mentions;

import org.jspecify.annotations.NullMarked;
