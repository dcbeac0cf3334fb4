package dev.readout.export.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the lines of an iCalendar file: ended by CRLF and folded at 75 octets (RFC 5545 §3.1). */
final class ContentLines {
    private static final int OCTETS = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A property whose value has a form of its own, as a date or a number. */
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A property of type TEXT (RFC 5545 §3.3.11); characters that no text may have are replaced. */
    void text(String name, String value) throws IOException {
        fold(name + ":" + escaped(value));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> safe.append('\\').appendCodePoint(c);
                case '\n', '\r' -> safe.append("\\n");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < ' ' && c != '\t' || c == 0x7F;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate;
    }

    /** Between characters only, so that each line is UTF-8 by itself; the blank that begins a further line counts. */
    private void fold(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String character = Character.toString(c);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += width;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
