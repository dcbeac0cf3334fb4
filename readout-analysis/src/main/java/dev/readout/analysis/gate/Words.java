package dev.readout.analysis.gate;

import dev.readout.analysis.language.Tokenizer;

/** Numbers words in lower case, from 1, and finds a stretch of text among them without copying it. */
final class Words {
    private int[] hashes = new int[1 << 12];
    private String[] words = new String[1 << 12];
    /** By slot; 0 where it is free. */
    private int[] numbers = new int[1 << 12];

    /** One bit for hash codes alike: small enough to stay near the processor, and it turns most words away. */
    private final long[] filter = new long[1 << 10];

    private int used;
    private int last;

    /** The number of a word; a new one where it has none. */
    int add(String word) {
        int known = find(word);
        if (known > 0) {
            return known;
        }
        last++;
        put(word, last);
        return last;
    }

    /** Gives a new word the number of another, so that both are the same. */
    void same(String word, int number) {
        put(word, number);
    }

    /** The number of a word as it was added, or 0. */
    int find(String word) {
        int hash = word.hashCode();
        int mask = hashes.length - 1;
        int slot = spread(hash) & mask;
        while (numbers[slot] != 0 && !words[slot].equals(word)) {
            slot = slot + 1 & mask;
        }
        return numbers[slot];
    }

    /**
     * The number of the word of plain characters that stands in text[start, end) in any case, or 0.
     *
     * @param hash the hash code of the stretch, each character {@link #plain}
     */
    int find(String text, int start, int end, int hash) {
        int spread = spread(hash);
        if ((filter[spread >>> 22] & 1L << (spread >>> 16)) == 0) {
            return 0;
        }
        int mask = hashes.length - 1;
        for (int slot = spread & mask; numbers[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && stands(words[slot], text, start, end)) {
                return numbers[slot];
            }
        }
        return 0;
    }

    /** The character in lower case and without typography; 0 for a letter that is not of ASCII. */
    static char plain(char c) {
        char sign = c < 128 ? c : Tokenizer.sign(c);
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
    }

    private static boolean stands(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != plain(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private void put(String word, int number) {
        used++;
        if (used * 2 > hashes.length) {
            widen();
        }
        int hash = word.hashCode();
        int spread = spread(hash);
        filter[spread >>> 22] |= 1L << (spread >>> 16);
        int slot = spread & hashes.length - 1;
        while (numbers[slot] != 0) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        words[slot] = word;
        numbers[slot] = number;
    }

    private void widen() {
        String[] oldWords = words;
        int[] oldNumbers = numbers;
        hashes = new int[oldWords.length * 2];
        words = new String[oldWords.length * 2];
        numbers = new int[oldWords.length * 2];
        used = 1;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldNumbers[i] != 0) {
                put(oldWords[i], oldNumbers[i]);
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
