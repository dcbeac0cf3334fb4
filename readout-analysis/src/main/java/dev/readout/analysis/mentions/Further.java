package dev.readout.analysis.mentions;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.WordClasses;
import java.util.Set;

/**
 * Whether a sentence tells of one more contact: 'on Sunday evening they held another call'. Only with an hour of its own,
 * since 'another call' may as well be the one that the report is about.
 */
final class Further {
    private static final WordClasses WORDS = WordClasses.read(
            "en/further-words.tsv", Set.of("further", "hour", "separate", "first", "second", "several"));

    /** So many tokens before the verb or noun, and behind it, may say so. */
    private static final int BEFORE = 4;

    private static final int BEHIND = 8;

    private Further() {}

    /** @param at the token of the verb or noun that tells of the contact */
    static boolean contact(Sentence sentence, int at) {
        return has(sentence, Math.max(0, at - BEFORE), Math.min(sentence.size(), at + BEHIND), "further")
                && has(sentence, 0, sentence.size(), "hour");
    }

    /** 'A separate meeting with one of them'. */
    static boolean apart(Sentence sentence, int at) {
        return has(sentence, Math.max(0, at - BEFORE), at, "separate");
    }

    /** 'A series of', 'several': words for more than one begin at a token of these. */
    static boolean several(Sentence sentence, int from, int to) {
        return has(sentence, from, Math.min(sentence.size(), to), "several");
    }

    /** 1 for 'their first summit', 2 for 'a second Lee-Chan summit'; 0 for a word that nothing counts. */
    static int rank(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            if (WORDS.after(sentence, i, "first") > 0) {
                return 1;
            }
            if (WORDS.after(sentence, i, "second") > 0) {
                return 2;
            }
        }
        return 0;
    }

    private static boolean has(Sentence sentence, int from, int to, String wordClass) {
        for (int i = from; i < to; i++) {
            if (WORDS.after(sentence, i, wordClass) > 0) {
                return true;
            }
        }
        return false;
    }
}
