/** Two parties: how often they are in contact, by which channels, and since when they were silent. */
@NullMarked
package dev.readout.app.web.pair;

import org.jspecify.annotations.NullMarked;
