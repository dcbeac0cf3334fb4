/** Keeps reports, mentions and contacts in SQLite. */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
