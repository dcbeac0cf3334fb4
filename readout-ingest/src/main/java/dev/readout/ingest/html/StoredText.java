package dev.readout.ingest.html;

import dev.readout.ingest.html.Facts.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text that is stored for a page: what a careful reader would save of it as a text file with header lines, the last
 * of which tells where each value is from and what else the page says.
 */
final class StoredText {
    /** So many other values of a fact are kept. */
    private static final int OTHERS = 3;
    /** A date's day has so many characters. */
    private static final int DAY = 10;

    private static final Pattern HTTP = Pattern.compile("^https?://");

    private static final char REPLACEMENT = 0xFFFD;

    private StoredText() {}

    static String of(Facts facts, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<String> from = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            List<Said> said = facts.all(fact);
            if (!said.isEmpty()) {
                text.append(fact.name())
                        .append(": ")
                        .append(said.get(0).words())
                        .append('\n');
                from.add(fact.name().toLowerCase(Locale.ROOT) + " "
                        + said.get(0).source().code() + others(fact, said));
            }
        }
        // always there, so that no line of the page itself can pass for the header's first
        text.append("VALUES-FROM: ")
                .append(from.isEmpty() ? "nothing" : String.join("; ", from))
                .append("\n\n");
        text.append(String.join("\n\n", paragraphs)).append('\n');
        return possible(text.toString());
    }

    /** JSON can spell what no text has: NUL, and half of a surrogate pair. */
    private static String possible(String text) {
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.charAt(at);
            if (c > 0 && c < Character.MIN_SURROGATE) {
                continue;
            }
            c = text.codePointAt(at);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                mended.append(text, done, at).append(REPLACEMENT);
                done = at + 1;
            }
        }
        return done == 0 ? text : mended.append(text, done, text.length()).toString();
    }

    private static String others(Fact fact, List<Said> said) {
        if (said.size() == 1) {
            return "";
        }
        Set<String> known = new HashSet<>();
        known.add(essence(fact, said.get(0)));
        List<String> others = said.stream()
                .filter(s -> known.add(essence(fact, s)))
                .limit(OTHERS)
                .map(s -> s.source().code() + " «" + s.words() + "»")
                .toList();
        return others.isEmpty() ? "" : " (else " + String.join(", ", others) + ")";
    }

    /** What two values must share to say the same: of a date the day, of an address all but the way of fetching it. */
    private static String essence(Fact fact, Said said) {
        return switch (fact) {
            case PUBLISHED, MODIFIED -> said.words().substring(0, DAY);
            case URL -> HTTP.matcher(said.words()).replaceFirst("");
            default -> Headings.bare(said.words());
        };
    }
}
