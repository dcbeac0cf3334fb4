package dev.readout.analysis.lineage;

import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an agency's credit in a report's dateline or at its end. The credit of a picture in between is none. */
final class Credits {
    /** A dateline begins within so many characters of the body. */
    private static final int HEAD = 160;
    /** It has no more characters before the credit. */
    private static final int DATELINE = 80;
    /** Behind a credit at the end there is no more than this. */
    private static final int TAIL = 12;

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]*(\\s+\\p{Lu}|\\s*$)");

    private final Map<String, String> agencies;

    /** @param agencies by the words of their credits, exactly as printed */
    Credits(Map<String, String> agencies) {
        this.agencies = agencies;
    }

    /** The first agency credited. */
    Optional<Origin> of(Report report) {
        return agencies.entrySet().stream()
                .map(agency -> credit(report, agency.getKey(), agency.getValue()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Origin::words, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static @Nullable Origin credit(Report report, String words, String agency) {
        Span body = report.body();
        String edge = report.text().substring(body.start(), Math.min(body.end(), body.start() + HEAD));
        int at = edge.indexOf(words);
        if (at >= 0 && dateline(edge.substring(edge.lastIndexOf('\n', at) + 1, at))) {
            return credited(agency, body.start() + at, words);
        }
        int from = Math.max(body.start(), body.end() - TAIL - words.length());
        String end = report.text().substring(from, body.end());
        at = end.lastIndexOf(words);
        boolean last = at >= 0 && end.substring(at + words.length()).chars().noneMatch(Character::isLetter);
        return last ? credited(agency, from + at, words) : null;
    }

    private static boolean dateline(String before) {
        return before.length() <= DATELINE && !SENTENCE.matcher(before).find();
    }

    private static Origin credited(String agency, int at, String words) {
        return new Origin(agency, Origin.Kind.CREDIT, new Span(at, at + words.length()));
    }
}
