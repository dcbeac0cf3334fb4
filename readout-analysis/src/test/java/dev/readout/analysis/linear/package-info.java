/** The whole analysis on texts that were made to be slow to read. */
@NullMarked
package dev.readout.analysis.linear;

import org.jspecify.annotations.NullMarked;
