/** Data sets of news in JSON, one record a line, to reports. */
@NullMarked
package dev.readout.ingest.json;

import org.jspecify.annotations.NullMarked;
