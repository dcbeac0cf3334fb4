package dev.readout.analysis.lineage;

import dev.readout.model.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A sentence as lineage compares it: hashes of its words, folded to lower case without accents and punctuation. */
final class Sentence {
    /** Shorter sentences say too little to show that they were copied. */
    private static final int TELLING = 6;

    private final Span span;
    private final int[] words;
    private final int[] names;
    private final int quoted;
    /** The words in the order of their numbers, once a sentence is held against this one. */
    private int @Nullable [] bag;

    /**
     * @param span where it stands in the stored text
     * @param words the hash codes of its folded words
     * @param names those of them that are names or numbers
     * @param quoted how many of them stand in quotation marks
     */
    Sentence(Span span, int[] words, int[] names, int quoted) {
        this.span = span;
        this.words = words;
        this.names = names;
        this.quoted = quoted;
    }

    Span span() {
        return span;
    }

    int size() {
        return words.length;
    }

    /** Words outside quotation marks: two independent accounts share quotations, not these. */
    int own() {
        return words.length - quoted;
    }

    boolean telling() {
        return words.length >= TELLING;
    }

    /** Whether it goes into the report's sketch. */
    boolean sketched() {
        return telling() && !mostlyQuoted();
    }

    /** Mostly somebody's quoted words, which every account of the occasion carries. */
    boolean mostlyQuoted() {
        return quoted * 2 > words.length;
    }

    boolean sameWords(Sentence other) {
        return Arrays.equals(words, other.words);
    }

    /** Each names what the other does not: one form, filled in twice. */
    boolean refills(Sentence other) {
        return namesBeyond(other) && other.namesBeyond(this);
    }

    private boolean namesBeyond(Sentence other) {
        int[] others = other.bag();
        return Arrays.stream(names).anyMatch(name -> Arrays.binarySearch(others, name) < 0);
    }

    private int[] bag() {
        int[] sorted = bag;
        if (sorted == null) {
            sorted = words.clone();
            Arrays.sort(sorted);
            bag = sorted;
        }
        return sorted;
    }

    /** One hash for each run of words. */
    long[] shingles() {
        return Shingles.of(words, Shingles.LENGTH);
    }

    /** How many {@link #shingles} there are. */
    int runs() {
        return Math.max(0, words.length - Shingles.LENGTH + 1);
    }

    /** How many words the two have in common, wherever they stand. */
    int common(Sentence other) {
        int[] mine = bag();
        int[] others = other.bag();
        int common = 0;
        for (int i = 0, j = 0; i < mine.length && j < others.length; ) {
            int order = Integer.compare(mine[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
