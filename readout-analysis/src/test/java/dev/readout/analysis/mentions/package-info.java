/** What is read of a contact's day, place, length and initiative. */
@NullMarked
package dev.readout.analysis.mentions;

import org.jspecify.annotations.NullMarked;
