package dev.readout.analysis.lineage;

import dev.readout.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a copy set against the earlier report.
 *
 * @param kind what became of it
 * @param copy where it stands in the copy; absent where it was dropped
 * @param original where it stands in the earlier report; absent where it was added
 */
public record Passage(
        Kind kind, @Nullable Span copy, @Nullable Span original) {
    /** What a copy does with a sentence. */
    public enum Kind {
        /** The same words. */
        COPIED,
        /** Most of the same words. */
        CHANGED,
        /** Only in the copy. */
        ADDED,
        /** Only in the earlier report. */
        DROPPED
    }

    public Passage {
        if (copy == null && original == null) {
            throw new IllegalArgumentException("a passage stands in one of the reports at least: " + kind);
        }
    }
}
