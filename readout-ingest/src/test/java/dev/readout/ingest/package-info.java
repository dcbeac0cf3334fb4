/** What the intake promises. */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
