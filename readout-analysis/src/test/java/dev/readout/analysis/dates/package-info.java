/** Promises about times and lengths. */
@NullMarked
package dev.readout.analysis.dates;

import org.jspecify.annotations.NullMarked;
