package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Finds words in the texts of a store. */
interface SearchIndex extends AutoCloseable {
    /** So many words of a text are shown around what was found. */
    int WORDS = 32;

    /**
     * The best first; texts that fit equally well in the order in which they came. Where more than {@link Search#RANKED}
     * have it, none is measured, and those that came last stand first.
     */
    List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most);

    /** How many texts have it, counted up to one more than {@link Search#RANKED}. */
    int count(Handle handle, Searched where, Search search);

    /** The ids of the contacts of which a report says it. */
    Set<String> contacts(Handle handle, Search search);

    /** Whether texts have come or changed that are not found yet. */
    boolean behind(Handle handle);

    /** Makes them found, at the end of the transaction in which they came. */
    void catchUp(Handle handle);

    @Override
    void close();
}
