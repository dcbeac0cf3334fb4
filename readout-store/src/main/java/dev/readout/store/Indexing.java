package dev.readout.store;

/** Is told how many texts of a store were put into its search index when it was opened. */
@FunctionalInterface
public interface Indexing {
    /**
     * Is called before the first one, and after each few hundred.
     *
     * @param done so far
     * @param texts reports and statements that are to be put into it or taken out
     */
    void indexed(int done, int texts);
}
