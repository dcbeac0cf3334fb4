/** Reading reports into a store: one thread reads, several analyse, one writes. */
@NullMarked
package dev.readout.app.run;

import org.jspecify.annotations.NullMarked;
