/** Compressed files and archives, opened within limits; nothing is ever written to disk. */
@NullMarked
package dev.readout.ingest.archive;

import org.jspecify.annotations.NullMarked;
