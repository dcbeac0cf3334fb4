/** Tests of the feed, read by ROME. */
@NullMarked
package dev.readout.export.feed;

import org.jspecify.annotations.NullMarked;
