/** Who takes part is read right in the manner of many outlets. */
@NullMarked
package dev.readout.analysis.things;

import org.jspecify.annotations.NullMarked;
