package dev.readout.app.page;

import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Attribution;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Length;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as people read them. */
public final class Words {
    /** A cell in a table says no more than this. */
    private static final int CELL = 60;
    /** Words said are shown no longer than this. */
    private static final int LINE = 120;

    private Words() {}

    /** The EDTF date with the weekday that is known beside it. */
    public static String date(PartialDate date) {
        return date.weekday() == null
                ? date.toString()
                : date + " (a " + date.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")";
    }

    /** As 'about 1 h 35 min'. */
    public static String length(Length length) {
        long minutes = length.time().toMinutes();
        StringBuilder words = new StringBuilder();
        if (length.qualifier() != Length.Qualifier.EXACT) {
            words.append(length.qualifier().code().replace('-', ' ')).append(' ');
        }
        if (minutes >= 60) {
            words.append(minutes / 60).append(" h").append(minutes % 60 == 0 ? "" : " ");
        }
        if (minutes % 60 != 0) {
            words.append(minutes % 60).append(" min");
        }
        return minutes == 0 ? words.append(length.iso()).toString() : words.toString();
    }

    /** The value of a field; the disputed ones side by side; '-' where none is known. */
    public static <V> String value(Field<V> field, Contact contact) {
        List<V> values = field.values(contact);
        return values.isEmpty() ? "-" : values(field, values);
    }

    /** Values side by side. */
    public static <V> String values(Field<V> field, List<V> values) {
        return values.stream().map(words(field)).distinct().collect(Collectors.joining(" or "));
    }

    /** How the values of a field are worded. */
    @SuppressWarnings("unchecked") // the field is the one whose values the function takes
    public static <V> Function<V, String> words(Field<V> field) {
        if (field.equals(Field.DATE)) {
            return v -> date((PartialDate) v);
        }
        return field.equals(Field.DURATION) ? v -> length((Length) v) : field.words();
    }

    /** As 'agreed, by Vladimir Putin (RU)'. */
    public static String outcome(Outcome outcome) {
        return outcome.kind().code()
                + (outcome.by().isEmpty() ? "" : ", by ")
                + outcome.by().stream().map(Actor::toString).collect(Collectors.joining(" and "));
    }

    /** As '1 report' and '2 reports'. */
    public static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    public static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    public static String participants(List<Actor> actors) {
        return actors.stream().map(Actor::toString).collect(Collectors.joining(" – "));
    }

    /** Shortened to what a table has room for. */
    public static String cell(String words) {
        return words.codePointCount(0, words.length()) <= CELL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, CELL - 1)).stripTrailing() + "…";
    }

    /** The words between marks, shortened to what a line has room for, and where all of them stand. */
    public static String shortQuote(Quote quote) {
        String words = quote.words().replaceAll("\\s+", " ");
        boolean fits = words.codePointCount(0, words.length()) <= LINE;
        String shown = fits
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LINE - 1)).stripTrailing() + "…";
        return "«" + shown + "» " + quote.span().start() + "–" + quote.span().end();
    }

    /** The words between marks, line ends shown as a sign, and where they stand. */
    public static String quote(Quote quote) {
        return "«" + quote.words().replaceAll("\\R", "↵") + "» " + quote.span().start() + "–"
                + quote.span().end();
    }

    /** Document, day of publication and outlet of a report. */
    public static String report(Report report) {
        return report.document() + "  " + (report.published() == null ? "undated" : "published " + report.published())
                + (report.outlet() == null ? "" : "  " + report.outlet());
    }

    /** As '83% of the shorter report's own words'. */
    public static String share(Copy copy) {
        return Math.round(100 * copy.share()) + "% of the shorter report's own words";
    }

    /** The chain, nearest first, and the origins where they are called otherwise. */
    public static String chain(Attribution attribution) {
        String chain = String.join(" ← ", attribution.chain());
        if (attribution.origins().isEmpty()) {
            return chain + ", whom nobody knows by name";
        }
        String last = attribution.chain().get(attribution.chain().size() - 1);
        return attribution.origins().equals(List.of(last))
                ? chain
                : chain + " (" + String.join(", ", attribution.origins()) + ")";
    }
}
