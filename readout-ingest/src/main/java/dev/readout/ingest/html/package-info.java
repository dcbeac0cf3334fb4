/** Saved web pages to reports: main text, headline, and what a page says of its publication. */
@NullMarked
package dev.readout.ingest.html;

import org.jspecify.annotations.NullMarked;
