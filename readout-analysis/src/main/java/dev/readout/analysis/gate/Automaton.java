package dev.readout.analysis.gate;

import dev.readout.analysis.language.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the phrases of a vocabulary in a text, each wherever it begins, in one pass and without copying the text. It sees
 * more than the analysis does, never less: capitals inside a phrase, sentences and lines make no difference to it, and a
 * phrase inside a longer one counts too. Unchanging once built.
 */
final class Automaton {
    private final Words words = new Words();
    private final Steps steps = new Steps();
    private final int article = words.add("al");
    private final int hyphen = words.add("-");
    /** By word: the state after it at the beginning of a phrase; 0 where no phrase begins so. */
    private int[] opening = new int[1 << 11];
    /** The same for phrases that begin with a capital. */
    private int[] openingCapital = new int[1 << 11];
    /** By state: what is seen there. */
    private int[] sights = new int[1 << 11];

    private int states;
    private int longest;

    /** The Arabic article and 'bin' are the same however they are written, as in the lexicon's names. */
    Automaton() {
        words.same("el", article);
        words.same("ibn", words.add("bin"));
    }

    /**
     * Adds a phrase.
     *
     * @param phrase its words as the lexicon finds them; a capital at its beginning says that the text must have one
     * @param sight what it shows
     */
    void add(List<String> phrase, int sight) {
        boolean capital = Character.isUpperCase(phrase.get(0).charAt(0));
        int state = 0;
        for (String each : phrase) {
            int word = words.add(each.toLowerCase(Locale.ROOT));
            state = state == 0 ? open(word, capital) : step(state, word);
        }
        sights[state] = Sight.either(sights[state], sight);
        longest = Math.max(longest, phrase.size());
    }

    private int open(int word, boolean capital) {
        if (word >= opening.length) {
            int length = Math.max(word + 1, opening.length * 2);
            opening = Arrays.copyOf(opening, length);
            openingCapital = Arrays.copyOf(openingCapital, length);
        }
        int[] table = capital ? openingCapital : opening;
        if (table[word] == 0) {
            table[word] = state();
        }
        return table[word];
    }

    private int step(int state, int word) {
        int known = steps.after(state, word);
        if (known != 0) {
            return known;
        }
        int fresh = state();
        steps.put(state, word, fresh);
        return fresh;
    }

    private int state() {
        states++;
        if (states == sights.length) {
            sights = Arrays.copyOf(sights, states * 2);
        }
        return states;
    }

    /**
     * What has been seen when text[from, to) is read, or as much of it as shows enough.
     *
     * @param before what had been seen
     */
    int read(String text, int from, int to, int before) {
        int seen = before;
        int[] open = new int[longest + 2];
        int count = 0;
        boolean behindArticle = false;
        for (int at = from; at < to; ) {
            if (Tokenizer.gap(text.charAt(at))) {
                at++;
                continue;
            }
            long plain = Tokenizer.plainWord(text, at, to);
            int end = plain != 0 ? (int) (plain >>> 32) : Tokenizer.end(text, at, to);
            int word = plain != 0 ? words.find(text, at, end, (int) plain) : word(text, at, end);
            int kept = 0;
            if (word != 0) {
                if (behindArticle && word == hyphen) {
                    at = end;
                    continue;
                }
                for (int k = 0; k < count; k++) {
                    int next = steps.after(open[k], word);
                    if (next != 0) {
                        seen = Sight.after(seen, sights[next]);
                        open[kept++] = next;
                    }
                }
                int first = word < opening.length ? opening[word] : 0;
                if (first != 0) {
                    seen = Sight.after(seen, sights[first]);
                    open[kept++] = first;
                }
                int named = word < opening.length ? openingCapital[word] : 0;
                if (named != 0 && capital(text.charAt(at))) {
                    seen = Sight.after(seen, sights[named]);
                    open[kept++] = named;
                }
                if (Sight.enough(seen)) {
                    return seen;
                }
            }
            count = kept;
            behindArticle = word == article;
            at = end;
        }
        return seen;
    }

    /** The number of the word in text[start, end), or 0. */
    private int word(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = Words.plain(text.charAt(i));
            if (c == 0) {
                return words.find(Tokenizer.fold(text.substring(start, end)).toLowerCase(Locale.ROOT));
            }
            hash = 31 * hash + c;
        }
        return words.find(text, start, end, hash);
    }

    private static boolean capital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }
}
