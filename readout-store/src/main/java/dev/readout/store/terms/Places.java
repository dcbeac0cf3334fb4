package dev.readout.store.terms;

import java.util.Arrays;

/** Where the words of a text stand, and which of them are looked for. They are counted from 0. */
public final class Places {
    /** Instead of the number of a term: it is none of those looked for. */
    public static final int OTHER = -1;

    /** Of each word in turn: where it begins, where it ends, and which term it is. */
    private int[] words;

    private int size;

    /** @param expected how many words there may be; more are taken as well */
    Places(int expected) {
        words = new int[Math.max(1, expected) * 3];
    }

    void add(int start, int end, int term) {
        int at = size * 3;
        if (at == words.length) {
            words = Arrays.copyOf(words, at * 2);
        }
        words[at] = start;
        words[at + 1] = end;
        words[at + 2] = term;
        size++;
    }

    /** How many words the text has. */
    public int size() {
        return size;
    }

    /** Where a word begins in the text. */
    public int start(int word) {
        return words[word * 3];
    }

    /** Where a word ends; greater than where it begins. */
    public int end(int word) {
        return words[word * 3 + 1];
    }

    /** Which of the terms that are looked for a word is, counted from 0, or {@link #OTHER}. */
    public int term(int word) {
        return words[word * 3 + 2];
    }
}
