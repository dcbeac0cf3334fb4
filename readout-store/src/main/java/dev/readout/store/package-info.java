/** Keeps reports, mentions and contacts in an SQLite file or a PostgreSQL database; {@link dev.readout.store.Store} is the way in. */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
