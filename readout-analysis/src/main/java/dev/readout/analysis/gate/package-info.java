/** One pass over a report's text that tells whether it can speak of a contact at all. */
@NullMarked
package dev.readout.analysis.gate;

import org.jspecify.annotations.NullMarked;
