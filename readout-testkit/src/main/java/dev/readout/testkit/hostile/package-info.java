/** A web server on the loopback that answers as a test wants it to, byte by byte. */
@NullMarked
package dev.readout.testkit.hostile;

import org.jspecify.annotations.NullMarked;
