/** Tests of how a report is cut into its parts. */
@NullMarked
package dev.readout.analysis.structure;

import org.jspecify.annotations.NullMarked;
