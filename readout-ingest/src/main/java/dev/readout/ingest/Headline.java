package dev.readout.ingest;

import dev.readout.model.Span;
import java.util.Optional;

/** A headline that no header line marks: a short first line without full stop, before a longer one. */
final class Headline {
    private static final int LONGEST = 120;
    private static final String STOPS = ".。…;,:";
    private static final String CLOSING = "\"'”’»)";

    private Headline() {}

    /** @param start where the first line's first character stands */
    static Optional<Span> of(String text, int start) {
        Span line = Lines.trimmed(text, start, Lines.end(text, start));
        int follows = Lines.skipBlank(text, line.end());
        if (line.length() == 0 || line.length() > LONGEST || follows == text.length() || stopped(text, line)) {
            return Optional.empty();
        }
        boolean apart = blankLine(text, line.end(), follows);
        int longer = apart ? paragraph(text, follows) : lineLength(text, follows);
        // lines of a wrapped paragraph are of like length, and most go on with a small letter
        boolean wrapped =
                !apart && (Character.isLowerCase(text.codePointAt(follows)) || longer * 2 < line.length() * 3);
        return wrapped || longer <= line.length() ? Optional.empty() : Optional.of(line);
    }

    private static boolean stopped(String text, Span line) {
        int last = line.end() - 1;
        while (last > line.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean blankLine(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private static int lineLength(String text, int from) {
        return Lines.trimmed(text, from, Lines.end(text, from)).length();
    }

    private static int paragraph(String text, int from) {
        int length = 0;
        for (int at = from; at < text.length(); ) {
            int line = lineLength(text, at);
            if (line == 0) {
                return length;
            }
            length += line;
            at = Lines.end(text, at) + 1;
        }
        return length;
    }
}
