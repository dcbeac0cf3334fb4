package dev.readout.analysis.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of a text. Its characters are copied only when somebody asks for them: most tokens are only
 * compared, and two numbers made of their letters settle nearly every comparison.
 */
public final class Token {
    private static final int CAPITAL = 1;
    private static final int WORD = 2;
    private static final int SHOUTED = 4;
    private static final int CASED = 8;

    private final String source;
    private final int start;
    private final int end;
    private final int foldedHash;
    private final int lowerHash;
    private final int shape;
    private @Nullable String text;
    private @Nullable String folded;
    private @Nullable String lower;

    private Token(
            String source,
            int start,
            int end,
            int foldedHash,
            int lowerHash,
            int shape,
            @Nullable String folded,
            @Nullable String lower) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.foldedHash = foldedHash;
        this.lowerHash = lowerHash;
        this.shape = shape;
        this.folded = folded;
        this.lower = lower;
    }

    /** The token source[start, end). */
    static Token of(String source, int start, int end) {
        int asWritten = 0;
        int inLower = 0;
        boolean shouted = end - start > 1;
        boolean cased = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c >= 128) {
                return foreign(source, start, end);
            }
            boolean upper = c >= 'A' && c <= 'Z';
            shouted &= upper;
            cased |= upper;
            asWritten = 31 * asWritten + c;
            inLower = 31 * inLower + (upper ? c + 32 : c);
        }
        char first = source.charAt(start);
        boolean capital = first >= 'A' && first <= 'Z';
        boolean letter = capital || first >= 'a' && first <= 'z';
        int shape = (capital ? CAPITAL : 0) | (letter ? WORD : 0) | (shouted ? SHOUTED : 0) | (cased ? CASED : 0);
        return new Token(source, start, end, asWritten, inLower, shape, null, null);
    }

    /** A token with other characters than those of ASCII. */
    private static Token foreign(String source, int start, int end) {
        String text = source.substring(start, end);
        String folded = Tokenizer.fold(text);
        String lower = folded.toLowerCase(Locale.ROOT);
        boolean shouted = folded.length() > 1;
        for (int i = 0; i < folded.length(); i++) {
            shouted &= Character.isUpperCase(folded.charAt(i));
        }
        int first = text.codePointAt(0);
        int shape = (Character.isUpperCase(first) ? CAPITAL : 0)
                | (Character.isLetter(first) ? WORD : 0)
                | (shouted ? SHOUTED : 0);
        return new Token(source, start, end, folded.hashCode(), lower.hashCode(), shape, folded, lower);
    }

    /** Offset of its first character in the text. */
    public int start() {
        return start;
    }

    /** Offset after its last character. */
    public int end() {
        return end;
    }

    /** The characters. */
    public String text() {
        String known = text;
        if (known == null) {
            known = source.substring(start, end);
            text = known;
        }
        return known;
    }

    /** Without diacritics and typographic variants. */
    public String folded() {
        String known = folded;
        return known == null ? text() : known;
    }

    /** {@link #folded} in lower case. */
    public String lower() {
        String known = lower;
        if (known == null) {
            known = !cased() ? text() : text().toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /** The hash code of {@link #folded}. */
    public int foldedHash() {
        return foldedHash;
    }

    /** The hash code of {@link #lower}. */
    public int lowerHash() {
        return lowerHash;
    }

    /** Begins with a capital letter. */
    public boolean capital() {
        return (shape & CAPITAL) != 0;
    }

    /** Is made of letters. */
    public boolean word() {
        return (shape & WORD) != 0;
    }

    /** Is written in capitals throughout, as headlines and some press services write names ('KISHIDA Fumio'). */
    public boolean shouted() {
        return (shape & SHOUTED) != 0;
    }

    /** With the first letter only in capitals. */
    public String titled() {
        return folded().charAt(0) + lower().substring(1);
    }

    /** Whether this is the word in lower case. */
    public boolean is(String word) {
        return lowerHash == word.hashCode() && (plain() && !cased() ? stands(word) : lower().equals(word));
    }

    /** Whether {@link #folded} is the word. */
    public boolean isWritten(String word) {
        return foldedHash == word.hashCode() && (plain() ? stands(word) : folded().equals(word));
    }

    /** Its characters are those of {@link #folded}. */
    private boolean plain() {
        return folded == null;
    }

    private boolean cased() {
        return (shape & CASED) != 0;
    }

    private boolean stands(String word) {
        return word.length() == end - start && source.startsWith(word, start);
    }

    @Override
    public String toString() {
        return text();
    }
}
