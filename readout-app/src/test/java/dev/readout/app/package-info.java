/** What the program promises as a whole. */
@NullMarked
package dev.readout.app;

import org.jspecify.annotations.NullMarked;
