package dev.readout.app.web.evidence;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;

/**
 * Words of a report in the sentence in which they stand.
 *
 * @param before the sentence up to them
 * @param after the rest of it
 * @param origin from where the report has it; empty where that is not asked
 */
public record Evidence(Report report, Quote quote, String before, String after, String origin) {
    /** What stands before and after is cut to so many characters. */
    private static final int ROOM = 240;

    public static Evidence of(Report report, Quote quote) {
        String text = report.text();
        Span words = quote.span();
        int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int end = text.indexOf('\n', words.end());
        Span line = new Span(Math.min(from, words.start()), end < 0 ? text.length() : end);
        int start = line.start();
        int stop = line.end();
        for (Sentence sentence : Sentences.of(text, line.start(), line.end())) {
            if (sentence.span().start() <= words.start()) {
                start = sentence.span().start();
            }
            if (sentence.span().end() >= words.end()) {
                stop = sentence.span().end();
                break;
            }
        }
        return new Evidence(report, quote, opening(text, start, words.start()), ending(text, words.end(), stop), "");
    }

    /** The same with the origin of what the report says. */
    public Evidence from(String name) {
        return new Evidence(report, quote, before, after, name);
    }

    /** The origin is somebody else than who published it. */
    public boolean secondHand() {
        return !origin.isEmpty() && !origin.equals(publisher(report));
    }

    private static String opening(String text, int from, int to) {
        if (to - from <= ROOM) {
            return text.substring(from, to);
        }
        int cut = text.indexOf(' ', to - ROOM);
        return "… " + text.substring(cut < 0 || cut >= to ? to - ROOM : cut + 1, to);
    }

    private static String ending(String text, int from, int to) {
        if (to - from <= ROOM) {
            return text.substring(from, to);
        }
        int cut = text.lastIndexOf(' ', from + ROOM);
        return text.substring(from, cut <= from ? from + ROOM : cut) + " …";
    }

    /** Where the report opens with these words marked. */
    public String address() {
        return address(report.id(), quote.span());
    }

    /** Where a report opens with the words at a span marked. */
    public static String address(String reportId, Span span) {
        return "/reports/" + reportId + "?words=" + span.start() + "-" + span.end() + "#words";
    }

    /** Who published it, else the document's name. */
    public static String publisher(Report report) {
        return report.outlet() == null ? report.document() : report.outlet();
    }
}
