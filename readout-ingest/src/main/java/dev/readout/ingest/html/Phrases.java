package dev.readout.ingest.html;

import java.util.Arrays;
import java.util.List;

/** Phrases that are looked for in many texts: all of them in one pass, by their first two characters. */
final class Phrases {
    private static final int SHORTEST = 2;

    /** Those that may start with two characters; nearly all have none. */
    private final String[][] byStart = new String[1 << 12][0];

    /** @param phrases of two characters and more */
    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.length() < SHORTEST) {
                throw new IllegalArgumentException("too short a phrase: '" + phrase + "'");
            }
            int start = start(phrase, 0);
            byStart[start] = Arrays.copyOf(byStart[start], byStart[start].length + 1);
            byStart[start][byStart[start].length - 1] = phrase;
        }
    }

    /** The same for the same two characters, and another for other small letters. */
    private static int start(String text, int at) {
        return (text.charAt(at) & 0x3F) << 6 | text.charAt(at + 1) & 0x3F;
    }

    /** Whether one of them stands anywhere in the text. */
    boolean in(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (at(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with one of them. */
    boolean begin(String text) {
        return text.length() >= SHORTEST && at(text, 0);
    }

    private boolean at(String text, int at) {
        for (String phrase : byStart[start(text, at)]) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
