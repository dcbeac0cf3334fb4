package dev.readout.analysis.lineage;

import dev.readout.model.Span;
import java.util.List;

/**
 * A sentence as lineage compares it.
 *
 * @param span where it stands in the stored text
 * @param words its words, folded: lower case, no accents, no punctuation
 * @param quoted how many of the words stand in quotation marks
 */
record Sentence(Span span, List<String> words, int quoted) {
    /** Shorter sentences say too little to show that they were copied. */
    static final int TELLING = 6;

    /** Words outside quotation marks: two independent accounts share quotations, not these. */
    int own() {
        return words.size() - quoted;
    }

    boolean telling() {
        return words.size() >= TELLING;
    }

    /** Mostly somebody's quoted words, which every account of the occasion carries. */
    boolean mostlyQuoted() {
        return quoted * 2 > words.size();
    }
}
