package dev.readout.app.web.safety;

/**
 * Shows characters that nobody sees but that change what is seen: controls, marks that turn the direction of writing, and
 * other signs without a picture. Joiners stay as they are, because Persian and Indian scripts are spelt with them.
 */
public final class Visible {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Visible() {}

    /** A character that everybody sees, or that parts words and lines. */
    static boolean plain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r';
    }

    /** As a hidden character is shown: {@code ⟨U+202E⟩}. */
    static String shown(int point) {
        return String.format("⟨U+%04X⟩", point);
    }

    /** Nobody would see it. */
    static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != JOINER && point != NON_JOINER;
            default -> false;
        };
    }
}
