package dev.readout.analysis.dates;

import dev.readout.model.Span;
import java.util.Arrays;

/** The words, numbers and signs of a stretch of text, in one pass. Words outside the vocabulary have number 0. */
final class Tokens {
    /** What a token is made of, beside the known signs. */
    static final byte WORD = 1;

    static final byte DIGITS = 2;
    static final byte SIGN = 3;
    static final byte EMPTY_LINE = 4;

    private static final int CHARACTERS_EACH = 6;

    final String text;
    private final Words words;
    int count;
    int[] start;
    int[] end;
    int[] id;
    byte[] type;

    private Tokens(String text, Words words, int expected) {
        this.text = text;
        this.words = words;
        start = new int[expected];
        end = new int[expected];
        id = new int[expected];
        type = new byte[expected];
    }

    /** Runs of unknown words become one token. */
    static Tokens of(String text, Span within, Words words) {
        Tokens tokens = new Tokens(text, words, within.length() / CHARACTERS_EACH + 8);
        int at = within.start();
        while (at < within.end()) {
            at = tokens.next(at, within.end());
        }
        return tokens;
    }

    private int next(int from, int limit) {
        char c = text.charAt(from);
        if (c == ' ') {
            return from + 1;
        }
        if (letter(c)) {
            return word(from, limit);
        }
        if (digit(c)) {
            return digits(from, limit);
        }
        if (c == '\n') {
            return lineEnd(from, limit);
        }
        if (!Character.isWhitespace(c)) {
            add(from, from + 1, words.find(text, from, from + 1, Words.hash(0, c)), SIGN);
        }
        return from + 1;
    }

    private int word(int from, int limit) {
        int hash = 0;
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (!letter(c) && !digit(c)) {
                break;
            }
            hash = Words.hash(hash, c);
            at++;
        }
        int id = words.find(text, from, at, hash);
        if (id == 0 && count > 0 && type[count - 1] == WORD && this.id[count - 1] == 0) {
            end[count - 1] = at;
        } else {
            add(from, at, id, WORD);
        }
        return at;
    }

    private int digits(int from, int limit) {
        int at = from + 1;
        while (at < limit && digit(text.charAt(at))) {
            at++;
        }
        add(from, at, words.find(text, from, at, Words.hash(text, from, at)), DIGITS);
        return at;
    }

    private int lineEnd(int from, int limit) {
        int at = from + 1;
        boolean empty = false;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            empty |= text.charAt(at) == '\n';
            at++;
        }
        if (empty) {
            add(from, at, 0, EMPTY_LINE);
        }
        return at;
    }

    private void add(int from, int to, int word, byte kind) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            id = Arrays.copyOf(id, count * 2);
            type = Arrays.copyOf(type, count * 2);
        }
        start[count] = from;
        end[count] = to;
        id[count] = word;
        type[count++] = kind;
    }

    static boolean letter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
