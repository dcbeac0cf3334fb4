/** News feeds, lists of feeds and news sitemaps to reports, item by item. */
@NullMarked
package dev.readout.ingest.feed;

import org.jspecify.annotations.NullMarked;
