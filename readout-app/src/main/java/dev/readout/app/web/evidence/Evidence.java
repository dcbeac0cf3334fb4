package dev.readout.app.web.evidence;

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
        return of(new Lines(report), quote);
    }

    static Evidence of(Lines lines, Quote quote) {
        String text = lines.report().text();
        Span words = quote.span();
        Span around = lines.around(words);
        return new Evidence(
                lines.report(),
                quote,
                opening(text, around.start(), words.start()),
                ending(text, words.end(), around.end()),
                "");
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
