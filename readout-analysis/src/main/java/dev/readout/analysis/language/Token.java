package dev.readout.analysis.language;

/**
 * A word, number or sign.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last
 * @param text the characters
 * @param folded without diacritics and typographic variants
 * @param lower {@code folded} in lower case
 */
public record Token(int start, int end, String text, String folded, String lower) {
    /** Begins with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Is made of letters. */
    public boolean word() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
