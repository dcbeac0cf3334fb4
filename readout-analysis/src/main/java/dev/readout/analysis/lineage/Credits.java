package dev.readout.analysis.lineage;

import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private final int longest;

    /** @param agencies by the words of their credits, exactly as printed */
    Credits(Map<String, String> agencies) {
        this.agencies = agencies;
        this.longest = agencies.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The first agency credited. */
    Optional<Origin> of(Report report) {
        Span body = report.body();
        String head = report.text().substring(body.start(), Math.min(body.end(), body.start() + HEAD));
        int from = Math.max(body.start(), body.end() - TAIL - longest);
        String tail = report.text().substring(from, body.end());
        Span first = null;
        for (String words : agencies.keySet()) {
            int at = inDateline(head, words);
            int place = at >= 0 ? body.start() + at : from + atEnd(tail, words);
            if (place >= from || at >= 0) {
                Span credit = new Span(place, place + words.length());
                first = first == null || credit.compareTo(first) < 0 ? credit : first;
            }
        }
        return Optional.ofNullable(first).map(credit -> credited(report, credit));
    }

    private Origin credited(Report report, Span words) {
        String agency = agencies.get(report.text().substring(words.start(), words.end()));
        return new Origin(Objects.requireNonNull(agency), Origin.Kind.CREDIT, words);
    }

    /** Where a dateline gives the credit; -1 where none does. */
    private static int inDateline(String head, String words) {
        int at = head.indexOf(words);
        return at >= 0 && dateline(head.substring(head.lastIndexOf('\n', at) + 1, at)) ? at : -1;
    }

    /** Where the credit stands at the end, with no letter behind it; -1 where it does not. */
    private static int atEnd(String tail, String words) {
        int at = tail.lastIndexOf(words);
        boolean last = at >= tail.length() - TAIL - words.length()
                && at >= 0
                && tail.substring(at + words.length()).chars().noneMatch(Character::isLetter);
        return last ? at : -1;
    }

    private static boolean dateline(String before) {
        return before.length() <= DATELINE && !SENTENCE.matcher(before).find();
    }
}
