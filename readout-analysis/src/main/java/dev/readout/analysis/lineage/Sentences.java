package dev.readout.analysis.lineage;

import dev.readout.model.Report;
import dev.readout.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a report's body into sentences, roughly but always in the same way: lineage compares, it does not parse. */
final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    /** An opened quotation that is still open after so many characters was never closed. */
    private static final int LONGEST_QUOTATION = 1500;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "lt", "col", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "etc");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    /** The letters of the word, without what stands inside it. */
    private char[] letters = new char[32];

    private int length;
    /** The hash code of the word in lower case, as far as its letters are plain. */
    private int hash;

    private boolean plain = true;
    private int[] words = new int[64];
    private int size;
    private int[] names = new int[16];
    private int named;
    private int quoted;
    private int quotedSince = -1;
    private int start = -1;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Sentence> of(Report report) {
        Sentences cutter = new Sentences(report.text());
        cutter.run(report.body().start(), report.body().end());
        return List.copyOf(cutter.sentences);
    }

    private void run(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (letterOrDigit(c)) {
                start = start < 0 ? i : start;
                take(c);
                continue;
            }
            if (inWord(i, to)) {
                continue;
            }
            boolean ends = c == '\n' || (c != ' ' && ENDS.indexOf(c) >= 0 && ends(i, to));
            endWord();
            mark(c, i);
            if (ends) {
                endSentence(i);
            }
        }
        endWord();
        endSentence(to);
    }

    private String word() {
        return new String(letters, 0, length);
    }

    private static boolean letterOrDigit(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    private void take(char c) {
        letters = length == letters.length ? Arrays.copyOf(letters, 2 * length) : letters;
        letters[length++] = c;
        plain &= c < 128;
        hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }

    /** Apostrophes and points inside words and numbers neither end nor split them. */
    private boolean inWord(int at, int to) {
        if (length == 0 || at + 1 >= to) {
            return false;
        }
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetterOrDigit(next);
            case '.', ',' -> Character.isDigit(next) && Character.isDigit(text.charAt(at - 1));
            default -> false;
        };
    }

    private void mark(char c, int at) {
        if (c == '"') {
            quotedSince = quotedSince < 0 ? at : -1;
        } else if (c > 127 && OPENING.indexOf(c) >= 0) {
            quotedSince = at;
        } else if (c > 127 && CLOSING.indexOf(c) >= 0) {
            quotedSince = -1;
        }
        if (quotedSince >= 0 && at - quotedSince > LONGEST_QUOTATION) {
            quotedSince = -1;
        }
    }

    private boolean ends(int at, int to) {
        boolean gap = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
        return gap
                && length != 1
                && !(text.charAt(at) == '.' && ABBREVIATIONS.contains(word().toLowerCase(Locale.ROOT)));
    }

    private void endWord() {
        if (length > 0) {
            int folded = plain ? hash : fold(word()).hashCode();
            char first = letters[0];
            if (Character.isDigit(first) || (Character.isUpperCase(first) && size > 0)) {
                names = named == names.length ? Arrays.copyOf(names, 2 * named) : names;
                names[named++] = folded;
            }
            words = size == words.length ? Arrays.copyOf(words, 2 * size) : words;
            words[size++] = folded;
            quoted += quotedSince >= 0 ? 1 : 0;
            length = 0;
            hash = 0;
            plain = true;
        }
    }

    private void endSentence(int end) {
        if (start >= 0 && size > 0) {
            sentences.add(new Sentence(
                    new Span(start, end), Arrays.copyOf(words, size), Arrays.copyOf(names, named), quoted));
            size = 0;
            named = 0;
        }
        start = -1;
        quoted = 0;
    }

    /** Lower case without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }
}
