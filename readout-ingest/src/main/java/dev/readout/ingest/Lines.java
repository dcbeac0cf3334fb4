package dev.readout.ingest;

import dev.readout.model.Span;

/** Lines and white space of a text, by offset. */
public final class Lines {
    private Lines() {}

    public static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The first offset from here on where something stands; the text's length if nothing does. */
    static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What stands between the offsets, without white space around it; empty at the end where nothing does. */
    static Span trimmed(String text, int from, int to) {
        int start = Math.min(skipBlank(text, from), to);
        int end = to;
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The offset of the line's end, before its break. */
    static int end(String text, int from) {
        int line = text.indexOf('\n', from);
        return line < 0 ? text.length() : line;
    }
}
