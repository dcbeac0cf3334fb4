/** Wiring and command line. */
@NullMarked
package dev.readout.app;

import org.jspecify.annotations.NullMarked;
