package dev.readout.ingest.html;

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
        String line = words.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' ? ' ' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" {2,}", " ");
        if (!line.isEmpty()) {
            said.computeIfAbsent(fact, f -> new ArrayList<>()).add(new Said(line, source));
        }
    }

    /** The value that is believed. */
    Optional<Said> of(Fact fact) {
        return all(fact).stream().findFirst();
    }

    /** Every value, the believed one first. */
    List<Said> all(Fact fact) {
        return List.copyOf(said.getOrDefault(fact, List.of()));
    }
}
