package dev.readout.analysis.language;

import java.util.Arrays;

/** A closed set of words in lower case that a token is looked for in without making a string of it. */
public final class WordSet {
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
            int slot = slot(word.hashCode());
            while (!words[slot].isEmpty()) {
                slot = slot + 1 & length - 1;
            }
            hashes[slot] = word.hashCode();
            words[slot] = word;
        }
    }

    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** Whether the token is one of them, in any case. */
    public boolean has(Token token) {
        int hash = token.lowerHash();
        for (int slot = slot(hash); !words[slot].isEmpty(); slot = slot + 1 & words.length - 1) {
            if (hashes[slot] == hash && token.is(words[slot])) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & hashes.length - 1;
    }
}
