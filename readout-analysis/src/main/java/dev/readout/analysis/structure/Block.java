package dev.readout.analysis.structure;

import dev.readout.model.Span;
import java.util.List;

/**
 * A part of a report.
 *
 * @param kind what it is to the reader
 * @param span where it stands in the stored text
 * @param insets links set into its sentences, in order; no words of theirs
 */
public record Block(Kind kind, Span span, List<Span> insets) {
    public Block {
        insets = List.copyOf(insets);
    }

    /** What a block is. */
    public enum Kind {
        HEADLINE("a headline"),
        PARAGRAPH("a paragraph"),
        /** Says again what an earlier paragraph said. */
        REPEATED("says again what an earlier paragraph said"),
        /** Disclaimers, related links, comment boxes: no part of the report (codebook §1). */
        BOILERPLATE("no part of the report: a disclaimer, related links or comments");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }

        /** What it is, in words. */
        public String reason() {
            return reason;
        }
    }

    /** Whether mentions may be read from it. */
    public boolean readable() {
        return kind == Kind.HEADLINE || kind == Kind.PARAGRAPH;
    }
}
