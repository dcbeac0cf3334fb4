/** Measures how fast reports are read; needs JMH, which is under GPL 2, and so is never shipped. */
@NullMarked
package dev.readout.bench;

import org.jspecify.annotations.NullMarked;
