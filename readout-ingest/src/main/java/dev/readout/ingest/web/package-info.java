/** Pages, feeds and archives fetched from the web; the only place with network access. */
@NullMarked
package dev.readout.ingest.web;

import org.jspecify.annotations.NullMarked;
