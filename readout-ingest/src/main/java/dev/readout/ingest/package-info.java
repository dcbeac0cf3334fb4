/** Files to clean reports; the only place that reads untrusted bytes. */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
