/** Tests of decisions as JSON Lines. */
@NullMarked
package dev.readout.export.decisions;

import org.jspecify.annotations.NullMarked;
