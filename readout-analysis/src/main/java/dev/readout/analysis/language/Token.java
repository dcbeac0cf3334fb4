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

    /** Is written in capitals throughout, as headlines and some press services write names ('KISHIDA Fumio'). */
    public boolean shouted() {
        if (folded.length() < 2) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isUpperCase(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** With the first letter only in capitals. */
    public String titled() {
        return folded.charAt(0) + lower.substring(1);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
