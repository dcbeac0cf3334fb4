/** Which contacts are shown, and what is taken from a store to show them. */
@NullMarked
package dev.readout.app.selection;

import org.jspecify.annotations.NullMarked;
