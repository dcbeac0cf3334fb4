package dev.readout.ingest.html;

import dev.readout.model.Particular;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page says, each value with its source, in the order in which sources are believed. */
final class Facts {
    /** A value is cut behind so many characters: what is longer is no headline, name or date. */
    static final int LONGEST = 500;

    private final Map<Fact, List<Said>> said = new EnumMap<>(Fact.class);

    /**
     * One value.
     *
     * @param words on one line
     */
    record Said(String words, Source source) {}

    /** Adds a value behind those that are believed before it; an empty one is none. */
    void say(Fact fact, Source source, String words) {
        String line = line(words);
        if (!line.isEmpty()) {
            said.computeIfAbsent(fact, f -> new ArrayList<>()).add(new Said(line, source));
        }
    }

    private static String line(String words) {
        if (isLine(words)) {
            return words;
        }
        StringBuilder line = new StringBuilder();
        int left = LONGEST;
        for (int at = 0, c; at < words.length() && left > 0; at += Character.charCount(c), left--) {
            c = words.codePointAt(at);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u0085') {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Nothing is to be done about printable ASCII with single spaces between. */
    private static boolean isLine(String words) {
        boolean space = true;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c < ' ' || c >= 0x7F || (space && c == ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return !space && words.length() <= LONGEST;
    }

    /** The value that is believed. */
    Optional<Said> of(Fact fact) {
        return all(fact).stream().findFirst();
    }

    /** Where the believed values of what a report keeps are from. */
    Map<Particular, String> from() {
        Map<Particular, String> from = new EnumMap<>(Particular.class);
        for (Fact fact : said.keySet()) {
            fact.kept().ifPresent(value -> of(fact).ifPresent(
                            believed -> from.put(value, believed.source().code())));
        }
        return from;
    }

    /** Every value, the believed one first. */
    List<Said> all(Fact fact) {
        return List.copyOf(said.getOrDefault(fact, List.of()));
    }
}
