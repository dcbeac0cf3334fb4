package dev.readout.app.page;

import dev.readout.export.Selection;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who said what of a contact, a line each: speaker, cue, addressee, form, through whom, the beginning of the words. */
public final class StatementLines {
    /** More are counted and left to JSON. */
    private static final int MOST = 20;

    private StatementLines() {}

    /** The section of the page; none where nobody says anything. */
    static List<String> of(Contact contact, Selection selection) {
        List<List<Statement>> lines = grouped(contact, selection);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> section = new ArrayList<>(List.of("", "statements"));
        lines.stream().limit(MOST).forEach(same -> section.add("  " + line(same, selection)));
        if (lines.size() > MOST) {
            section.add("  and " + (lines.size() - MOST) + " more; --format json has all in full");
        }
        return section;
    }

    /** The statements of a contact; what several reports carry in the same words stands together. */
    public static List<List<Statement>> grouped(Contact contact, Selection selection) {
        Map<String, List<Statement>> lines = new LinkedHashMap<>();
        for (Statement statement : selection.statementsOf(contact)) {
            String words = statement.content().words().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            lines.computeIfAbsent(head(statement) + words, line -> new ArrayList<>())
                    .add(statement);
        }
        return List.copyOf(lines.values());
    }

    /** What several reports carry in the same words, with all their documents. */
    private static String line(List<Statement> same, Selection selection) {
        Statement first = same.get(0);
        return head(first) + ": " + Words.shortQuote(first.content()) + "  "
                + same.stream()
                        .map(s -> selection.report(s.reportId()).document())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Speaker, cue, addressee, form and chain. */
    public static String head(Statement statement) {
        String cue = statement.cue().words();
        String whom = statement.addressee().map(actor -> " to " + actor).orElse("");
        List<String> through = through(statement);
        return speaker(statement)
                + (Character.isLetter(cue.codePointAt(0)) ? ", '" + cue + "'" : "")
                + whom
                + ", "
                + statement.form().code()
                + (through.isEmpty() ? "" : ", through " + String.join(" ← ", through));
    }

    /** Who speaks where that is settled, else the words for it. */
    private static String speaker(Statement statement) {
        boolean named =
                !statement.speakers().isEmpty() && statement.speakers().stream().allMatch(Actor::named);
        if (named || statement.speakerWords().isEmpty()) {
            return statement.speakers().isEmpty()
                    ? "somebody"
                    : statement.speakers().stream().map(Actor::toString).collect(Collectors.joining(" and "));
        }
        String parties = statement.speakers().stream()
                .map(actor -> actor.party().code())
                .distinct()
                .collect(Collectors.joining(", "));
        String words = statement.speakerWords().get().words().replaceAll("\\s+", " ");
        return words + (parties.isEmpty() ? "" : " (" + parties + ")");
    }

    /** The chain without the speaker, who is its last link where anything names him. */
    private static List<String> through(Statement statement) {
        List<String> chain = statement.chain();
        String last = chain.isEmpty() ? "" : chain.get(chain.size() - 1);
        boolean speaker =
                statement.speakers().stream().anyMatch(actor -> actor.name().equals(last))
                        || statement.speakerWords().stream()
                                .anyMatch(quote -> quote.words().contains(last));
        return speaker && !chain.isEmpty() ? chain.subList(0, chain.size() - 1) : chain;
    }
}
