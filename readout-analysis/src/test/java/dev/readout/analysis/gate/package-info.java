/** The gate turns away what has no contact, and never more. */
@NullMarked
package dev.readout.analysis.gate;

import org.jspecify.annotations.NullMarked;
