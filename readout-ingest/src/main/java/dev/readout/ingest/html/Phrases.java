package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for in many texts: all of them in one pass, by their first characters. */
final class Phrases {
    private static final int SHORTEST = 2;
    /** So many characters, where all have them: few places of a text begin like a phrase. */
    private static final int USUAL = 3;
    /** So many bits of a character tell small letters and the space apart. */
    private static final int BITS = 5;

    private static final int CHARACTER = (1 << BITS) - 1;

    /** How many characters are looked at first. */
    private final int width;
    /** A bit for each start that some have; few enough to stay at hand while a text is read. */
    private final long[] starts;

    private final Map<Integer, List<String>> byStart = new HashMap<>();

    /** @param phrases of two characters and more */
    Phrases(List<String> phrases) {
        width = phrases.stream().mapToInt(String::length).reduce(USUAL, Math::min);
        starts = new long[(1 << BITS * USUAL) / Long.SIZE];
        for (String phrase : phrases) {
            if (phrase.length() < SHORTEST) {
                throw new IllegalArgumentException("too short a phrase: '" + phrase + "'");
            }
            int start = start(phrase);
            starts[start / Long.SIZE] |= 1L << start;
            byStart.computeIfAbsent(start, first -> new ArrayList<>()).add(phrase);
        }
    }

    /** The same for the same first characters, and another for other small letters. */
    private int start(String text) {
        int start = 0;
        for (int at = 0; at < width; at++) {
            start = start << BITS | text.charAt(at) & CHARACTER;
        }
        return start;
    }

    /** Whether one of them stands anywhere in the text. */
    boolean in(String text) {
        int all = (1 << BITS * width) - 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            start = (start << BITS | text.charAt(at) & CHARACTER) & all;
            if ((starts[start / Long.SIZE] & 1L << start) != 0 && has(text, at - width + 1, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with one of them. */
    boolean begin(String text) {
        return text.length() >= width && has(text, 0, start(text));
    }

    private boolean has(String text, int at, int start) {
        for (String phrase : byStart.getOrDefault(start, List.of())) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
