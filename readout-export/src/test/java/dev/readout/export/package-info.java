/** What exports promise. */
@NullMarked
package dev.readout.export;

import org.jspecify.annotations.NullMarked;
