package dev.readout.analysis.things;

import dev.readout.analysis.language.Tokenizer;
import java.util.Arrays;
import java.util.Locale;

/** Whether a name as written is a known name with a slip of the pen: 'Volodomyr Zelenskiy', 'Urusla von der Leyen'. */
final class Spelling {
    /** Letters that short names may not differ in: a slip in these makes another name. */
    private static final int SHORT = 6;

    /** So many letters allow one slip more. */
    private static final int LETTERS_A_SLIP = 6;

    private Spelling() {}

    /** Whether two names differ by few letters for their length: none up to six, one up to eleven, then two, at most three. */
    static boolean near(String written, String known) {
        String one = letters(written);
        String other = letters(known);
        int length = Math.min(one.length(), other.length());
        int slips = length <= SHORT ? 0 : Math.min(3, length / LETTERS_A_SLIP);
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    private static String letters(String name) {
        return Tokenizer.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** How many letters to change, leave out, put in or swap with the next. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                next[j] = Math.min(row[j - 1] + (same ? 0 : 1), 1 + Math.min(row[j], next[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                next[j] = swapped ? Math.min(next[j], 1 + before[j - 2]) : next[j];
            }
            before = row;
            row = next;
        }
        return row[other.length()];
    }
}
