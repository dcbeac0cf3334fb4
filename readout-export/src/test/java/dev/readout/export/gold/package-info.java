/** What the gold format promises. */
@NullMarked
package dev.readout.export.gold;

import org.jspecify.annotations.NullMarked;
