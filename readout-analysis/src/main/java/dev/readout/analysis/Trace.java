package dev.readout.analysis;

import dev.readout.model.Span;

/**
 * Hears how a report is read, for those who ask why a sentence came to a mention or to none. A reading that nobody
 * follows is given {@link #NONE} and makes no reasons.
 */
public interface Trace {
    /** Nobody listens. */
    Trace NONE = new Trace() {};

    /** A sentence that was read. */
    default void sentence(Span sentence) {}

    /** A part of the report that was not read at all. */
    default void skipped(Span part, String why) {}

    /** Words of the contact vocabulary that came to no mention. */
    default void dropped(Span words, String why) {}

    /** Words that speak again of the occasion whose evidence stands elsewhere. */
    default void again(Span words, Span evidence) {}
}
