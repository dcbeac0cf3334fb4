package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.store.terms.ReportTerms;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;

/** Finds words in the texts of a store. */
interface SearchIndex {
    /**
     * The best first; texts that fit equally well in the order in which they came. Where more than {@link Search#RANKED}
     * have it, none is measured, and those that came last stand first.
     */
    List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most);

    /** How many texts have it, counted up to one more than {@link Search#RANKED}. */
    int count(Handle handle, Searched where, Search search);

    /** The ids of the contacts of which a report says it. */
    Set<String> contacts(Handle handle, Search search);

    /** Takes the terms of a report that is being written, so that {@link #catchUp} need not read its texts again. */
    void take(String reportId, ReportTerms terms);

    /** Forgets terms that were taken: what is stored is not, or may not be, what they were cut from. */
    void forget();

    /** How many texts have come, changed or gone of which the index does not know yet. */
    int behind(Handle handle);

    /**
     * Brings the index up to date, at the end of the transaction in which texts came, and forgets the terms taken.
     *
     * @param done is told each time how many texts were put into it
     */
    void catchUp(Handle handle, IntConsumer done);
}
