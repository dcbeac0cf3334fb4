/** The record as an Atom feed (RFC 4287). */
@NullMarked
package dev.readout.export.feed;

import org.jspecify.annotations.NullMarked;
