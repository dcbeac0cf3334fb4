package dev.readout.app.web.safety;

/**
 * Shows characters that nobody sees but that change what is seen: controls, marks that turn the direction of writing, and
 * other signs without a picture. Joiners stay as they are, because Persian and Indian scripts are spelt with them.
 */
public final class Visible {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Visible() {}

    /** Appends part of a text, such characters as {@code ⟨U+202E⟩}. */
    public static void append(CharSequence text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r') {
                out.append(c);
                i++;
                continue;
            }
            int point = Character.codePointAt(text, i);
            if (hidden(point)) {
                out.append(String.format("⟨U+%04X⟩", point));
            } else {
                out.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != JOINER && point != NON_JOINER;
            default -> false;
        };
    }
}
