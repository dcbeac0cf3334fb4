package dev.readout.analysis.language;

import java.util.Arrays;

/** A closed set of words in lower case that a token is looked for in without making a string of it. */
public final class WordSet {
    /** 0 where the slot is free. */
    private final int[] hashes;

    private final String[] words;

    private WordSet(String[] given) {
        int length = Integer.highestOneBit(Math.max(1, given.length)) * 4;
        hashes = new int[length];
        words = new String[length];
        Arrays.fill(words, "");
        for (String word : given) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty word in a set of words");
            }
            int mark = mark(word.hashCode());
            int slot = slot(mark);
            while (hashes[slot] != 0) {
                slot = slot + 1 & length - 1;
            }
            hashes[slot] = mark;
            words[slot] = word;
        }
    }

    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** Whether the token is one of them, in any case. */
    public boolean has(Token token) {
        int mark = mark(token.lowerHash());
        for (int slot = slot(mark); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            if (hashes[slot] == mark && token.is(words[slot])) {
                return true;
            }
        }
        return false;
    }

    /** A hash code that is not 0. */
    private static int mark(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(int mark) {
        int mixed = mark * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & hashes.length - 1;
    }
}
