/** What the store promises. */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
