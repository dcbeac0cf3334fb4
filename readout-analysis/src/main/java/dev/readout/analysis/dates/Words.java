package dev.readout.analysis.dates;

import java.util.Arrays;

/** Numbers the words of a vocabulary and finds a stretch of text among them, without regard to case and without copying it. */
final class Words {
    private String[] words = new String[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[2048];
    private int size;

    /** The number of a lower-case word, from 1; a new one where it is not yet known. */
    int add(String word) {
        int known = find(word, 0, word.length(), hash(word, 0, word.length()));
        if (known > 0) {
            return known;
        }
        if (++size * 2 >= table.length) {
            grow();
        }
        words[size] = word;
        hashes[size] = hash(word, 0, word.length());
        place(size);
        return size;
    }

    int size() {
        return size;
    }

    /** The number of the word that stands there, 0 if the vocabulary has it not. */
    int find(CharSequence text, int start, int end, int hash) {
        for (int slot = spread(hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            int id = table[slot];
            if (hashes[id] == hash && same(words[id], text, start, end)) {
                return id;
            }
        }
        return 0;
    }

    /** Mixes one more character in. */
    static int hash(int hash, char c) {
        return hash * 31 + fold(c);
    }

    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    static char fold(char c) {
        return c < 'A' || c > 'Z' && c < 128 ? c : lower(c);
    }

    /** Apart from {@link #fold}, which is small enough to be put in where it is called for each character of a text. */
    private static char lower(char c) {
        return c <= 'Z' ? (char) (c + 32) : Character.toLowerCase(c);
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private void place(int id) {
        int slot = spread(hashes[id]);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = id;
    }

    private void grow() {
        table = new int[table.length * 2];
        words = Arrays.copyOf(words, table.length / 2 + 1);
        hashes = Arrays.copyOf(hashes, table.length / 2 + 1);
        for (int id = 1; id < size; id++) {
            place(id);
        }
    }
}
