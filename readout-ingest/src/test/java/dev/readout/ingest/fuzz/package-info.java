/** Entry points for a fuzzer, and what it has found, as ordinary tests. */
@NullMarked
package dev.readout.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
