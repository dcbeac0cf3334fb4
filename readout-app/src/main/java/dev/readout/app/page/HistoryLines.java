package dev.readout.app.page;

import dev.readout.analysis.versions.Comparison;
import dev.readout.app.page.History.Text;
import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Published;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Versions.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of an address for people: which speaks, and what was corrected, withdrawn or added between them. */
public final class HistoryLines {
    private HistoryLines() {}

    /** The lines under a report; none where there is but one text. */
    public static List<String> of(History history) {
        if (history.texts().size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "texts of its address"));
        for (Text text : history.texts()) {
            lines.add("  " + text.report().id() + "  "
                    + text.appearance().form().code() + ", " + seen(text) + ": " + standing(text));
            text.before().ifPresent(comparison -> changes(comparison).forEach(change -> lines.add("    " + change)));
        }
        return List.copyOf(lines);
    }

    /**
     * The lines under a contact: what texts that no longer speak said of it.
     *
     * @param histories of its reports, and of those that told of it once
     */
    public static List<String> of(Contact contact, List<History> histories) {
        List<Earlier> earlier = earlier(contact, histories);
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<String> section = new ArrayList<>(List.of("", "earlier texts"));
        earlier.forEach(one -> section.add("  " + one.line()));
        return List.copyOf(section);
    }

    /**
     * What a text that no longer speaks said of a contact.
     *
     * @param words when it was seen, why it speaks no longer, and what it told otherwise
     */
    public record Earlier(Report report, String words) {
        String line() {
            return report.document() + "  text " + report.id() + ", " + words;
        }
    }

    /** The same as {@link #of(Contact, List)}, one by one. */
    public static List<Earlier> earlier(Contact contact, List<History> histories) {
        List<Earlier> earlier = new ArrayList<>();
        for (History history : histories) {
            for (Text text : history.texts()) {
                text.now().ifPresent(comparison -> earlier.addAll(said(contact, text, comparison)));
            }
        }
        return List.copyOf(earlier);
    }

    /** What becomes of a contact of which every report has taken its words back; none where that is not why it is gone. */
    public static List<String> gone(List<History> histories) {
        List<String> lines = new ArrayList<>();
        for (History history : histories) {
            for (Text text : history.texts()) {
                text.now().ifPresent(comparison -> comparison
                        .withdrawn()
                        .forEach(mention -> lines.add(withdrawn(text, mention).line())));
            }
        }
        return List.copyOf(lines);
    }

    /** What is different between two texts, a line for each difference. */
    static List<String> changes(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            List<String> fields = fields(pair);
            if (!fields.isEmpty()) {
                lines.add("corrected: " + parties(pair.after()) + ": " + String.join("; ", fields));
            }
        }
        comparison
                .withdrawn()
                .forEach(mention ->
                        lines.add("withdrawn: " + parties(mention) + ": " + Words.shortQuote(mention.evidence())));
        comparison
                .added()
                .forEach(mention ->
                        lines.add("added: " + parties(mention) + ": " + Words.shortQuote(mention.evidence())));
        return lines;
    }

    private static List<Earlier> said(Contact contact, Text text, Comparison comparison) {
        List<Earlier> earlier = new ArrayList<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            if (contact.mentionIds().contains(pair.after().id())) {
                List<String> fields = fields(pair);
                earlier.add(new Earlier(
                        text.report(),
                        seen(text) + ": " + why(text)
                                + (fields.isEmpty() ? ", which says the same" : "; " + String.join("; ", fields))));
            }
        }
        comparison.withdrawn().stream()
                .filter(mention -> about(contact, mention))
                .forEach(mention -> earlier.add(withdrawn(text, mention)));
        return earlier;
    }

    /** Whether what is no longer told can have been of the contact: the same parties, and no other day. */
    private static boolean about(Contact contact, Mention mention) {
        List<PartialDate> dates = Field.DATE.values(contact);
        return mention.block().equals(contact.block())
                && (dates.isEmpty()
                        || dates.stream().anyMatch(date -> date.days().meets(mention.days())));
    }

    private static Earlier withdrawn(Text text, Mention mention) {
        return new Earlier(
                text.report(),
                seen(text) + ": withdrawn, " + Words.shortQuote(mention.evidence()) + " (" + mention.date() + "); "
                        + why(text));
    }

    private static List<String> fields(Comparison.Pair pair) {
        List<String> fields = new ArrayList<>();
        for (RecordField<?> field : RecordField.ALL) {
            List<String> before = field.printed(pair.before());
            List<String> after = field.printed(pair.after());
            if (!before.equals(after)) {
                fields.add(field.name() + " was " + listed(before) + ", is " + listed(after));
            }
        }
        String before = people(pair.before());
        String after = people(pair.after());
        if (!before.equals(after)) {
            fields.add("participants were " + before + ", are " + after);
        }
        return fields;
    }

    private static String listed(List<String> values) {
        return values.isEmpty()
                ? "not said"
                : String.join(" and ", values.stream().distinct().toList());
    }

    private static String people(Mention mention) {
        return mention.participants().stream()
                .map(participant -> participant.actor().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String parties(Mention mention) {
        return mention.parties().stream().map(Party::code).collect(Collectors.joining(" and "));
    }

    private static String seen(Text text) {
        Instant seen = text.appearance().seen();
        Published modified = text.appearance().modified();
        if (seen == null && modified == null) {
            return "not known when";
        }
        return (modified == null ? "" : "changed " + modified)
                + (seen == null || modified == null ? "" : ", ")
                + (seen == null ? "" : "last seen " + seen);
    }

    private static String standing(Text text) {
        String follows = text.standing().predecessor() == null
                ? ""
                : ", in place of " + text.standing().predecessor();
        return text.standing().yieldsTo() == null ? "speaks" + follows : why(text) + follows;
    }

    private static String why(Text text) {
        return (text.standing().why() == Why.FULLER ? "the fuller text is " : "the newer text is ")
                + text.standing().yieldsTo();
    }
}
