/** What is read of a contact's place, length and initiative. */
@NullMarked
package dev.readout.analysis.mentions;

import org.jspecify.annotations.NullMarked;
