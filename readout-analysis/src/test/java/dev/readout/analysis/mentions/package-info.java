/** What a report says of one contact. */
@NullMarked
package dev.readout.analysis.mentions;

import org.jspecify.annotations.NullMarked;
