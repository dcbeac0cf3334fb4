/** Web archives to reports: each page that was fetched, one at a time. */
@NullMarked
package dev.readout.ingest.warc;

import org.jspecify.annotations.NullMarked;
