/** Tests of what was discussed and what came of it. */
@NullMarked
package dev.readout.analysis.substance;

import org.jspecify.annotations.NullMarked;
