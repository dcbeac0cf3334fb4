package dev.readout.app.page;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.export.Field;
import dev.readout.export.Selection;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Reading;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import dev.readout.model.Status;
import dev.readout.model.Unresolved;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One contact with everything that reports say of it, each value beside the words that say it (codebook §5). */
public final class ContactPage {
    private final Contact contact;
    private final Selection selection;
    private final List<Unresolved> undecided;
    private final Rulings rulings;
    private final List<String> lines = new ArrayList<>();

    private ContactPage(Contact contact, Selection selection, List<Unresolved> undecided, Rulings rulings) {
        this.contact = contact;
        this.selection = selection;
        this.undecided = undecided;
        this.rulings = rulings;
    }

    /**
     * The page of a contact.
     *
     * @param selection holds the contact's reports and mentions, and those of the undecided mentions
     * @param undecided mentions that may belong to it
     * @param rulings the decisions about its mentions
     */
    public static List<String> lines(
            Contact contact, Selection selection, List<Unresolved> undecided, Rulings rulings) {
        ContactPage page = new ContactPage(contact, selection, undecided, rulings);
        page.head();
        page.participants();
        Field.ALL.forEach(field -> page.field(field, RecordField.named(field.name())));
        page.history();
        page.topics();
        page.outcomes();
        page.lines.addAll(StatementLines.of(contact, selection));
        page.mentions();
        page.reports();
        page.notes();
        return List.copyOf(page.lines);
    }

    private void head() {
        lines.add(Words.participants(contact.participants()));
        lines.add("contact " + contact.id() + ": "
                + Words.count(contact.mentionIds().size(), "mention") + " in "
                + ContactLineagePage.summary(selection.corroborationOf(contact)));
    }

    private void participants() {
        section("participants");
        for (Actor actor : contact.participants()) {
            lines.add("  " + actor);
            for (Mention mention : selection.mentionsOf(contact)) {
                for (Participant named : mention.participants()) {
                    if (named.actor().equals(actor)) {
                        evidence("", mention.reportId(), named.quote());
                    }
                }
            }
        }
    }

    private <V> void field(Field<V> field, RecordField<?> named) {
        section(field.name());
        Reading<V> reading = field.reading().apply(contact);
        lines.add("  " + summary(field, reading));
        if (reading instanceof Reading.Decided<V> decided) {
            rulings.decisions().stream()
                    .filter(decision -> decision.id().equals(decided.decision()))
                    .forEach(decision -> lines.add("    " + Words.words(field).apply(decided.value()) + ": "
                            + decision.by() + ", " + decision.at().truncatedTo(ChronoUnit.SECONDS) + ", "
                            + decision.id() + ": " + decision.why()));
            lines.add("  the reports: " + summary(field, decided.sources()));
        }
        if (named.equals(RecordField.DATE) && madeOfSeveral(contact.date())) {
            lines.add("    no report says this by itself; it is what all of them together leave");
        }
        for (Sourced<V> sourced : reading.claims()) {
            Claim<V> claim = sourced.claim();
            String value = Words.words(field).apply(claim.value()) + basis(claim.value()) + ": ";
            claim.quotes().forEach(quote -> evidence(value, sourced.reportId(), quote));
        }
        selection.mentionsOf(contact).forEach(mention -> rejected(named, mention));
    }

    /** Whether the days are those that several dates have in common, and no single one says. */
    private static boolean madeOfSeveral(Reading<PartialDate> reading) {
        Reading<PartialDate> sources =
                reading instanceof Reading.Decided<PartialDate> decided ? decided.sources() : reading;
        boolean one = sources instanceof Reading.Agreed || sources instanceof Reading.Single;
        DaySet days = sources.or(PartialDate.UNKNOWN).days();
        return one
                && sources.claims().stream()
                        .noneMatch(claim -> claim.claim().value().days().equals(days));
    }

    private static <V> String summary(Field<V> field, Reading<V> reading) {
        List<V> values = field.values(reading);
        return values.isEmpty() ? reading.word() : Words.values(field, values) + "  [" + reading.word() + "]";
    }

    private <V> void rejected(RecordField<V> field, Mention mention) {
        for (Claim<V> claim : rejected(field, mention, rulings)) {
            String value = "rejected: " + field.print().apply(claim.value()) + ": ";
            claim.quotes().forEach(quote -> evidence(value, mention.reportId(), quote));
        }
    }

    /** What a mention says of a field and an analyst has rejected. */
    public static <V> List<Claim<V>> rejected(RecordField<V> field, Mention mention, Rulings rulings) {
        List<Claim<V>> counted = rulings.admitted(mention).map(field.claims()).orElse(List.of());
        return field.claims().apply(mention).stream()
                .filter(claim -> !counted.contains(claim))
                .toList();
    }

    /** On what a date rests, as ' (stated, weekday)'; nothing for other values. */
    public static String basis(Object value) {
        return value instanceof PartialDate date && !date.basis().isEmpty()
                ? " (" + date.basis().stream().map(Coded::code).sorted().collect(Collectors.joining(", ")) + ")"
                : "";
    }

    /** What had become of it, in the order in which the reports were published; undated reports come last. */
    private void history() {
        List<Sourced<Status>> claims = history(contact, selection);
        if (!claims.isEmpty()) {
            section("status history");
        }
        for (Sourced<Status> claim : claims) {
            Report report = selection.report(claim.reportId());
            String day = report.published() == null
                    ? "undated   "
                    : report.published().day().toString();
            lines.add("  " + day + "  " + claim.claim().value().code() + "  " + report.document());
        }
    }

    /** What had become of a contact, by day of publication, undated reports last; nothing where all say the same. */
    public static List<Sourced<Status>> history(Contact contact, Selection selection) {
        List<Sourced<Status>> claims = contact.status().claims();
        if (claims.stream().map(c -> c.claim().value()).distinct().count() < 2) {
            return List.of();
        }
        return claims.stream()
                .sorted(Comparator.comparing(claim -> {
                    Published published = selection.report(claim.reportId()).published();
                    return published == null ? LocalDate.MAX : published.day();
                }))
                .toList();
    }

    /** What several reports say in the same words stands together. */
    private void topics() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Claim<String> claim : mention.topics()) {
                List<String> same =
                        topics.computeIfAbsent(claim.value().toLowerCase(Locale.ROOT), value -> new ArrayList<>());
                claim.quotes().forEach(quote -> same.add(line("", mention.reportId(), quote)));
            }
        }
        if (!topics.isEmpty()) {
            section("topics");
            topics.values().forEach(lines::addAll);
        }
    }

    private void outcomes() {
        List<Mention> saying = selection.mentionsOf(contact).stream()
                .filter(mention -> !mention.outcomes().isEmpty())
                .toList();
        if (!saying.isEmpty()) {
            section("outcomes");
        }
        for (Mention mention : saying) {
            List<Actor> all =
                    mention.participants().stream().map(Participant::actor).toList();
            for (Claim<Outcome> claim : mention.outcomes()) {
                Outcome outcome = claim.value();
                String kind = outcome.by().containsAll(all) ? outcome.kind().code() : Words.outcome(outcome);
                claim.quotes().forEach(quote -> evidence(kind + ": ", mention.reportId(), quote));
            }
        }
    }

    private void mentions() {
        section("mentions");
        for (Mention mention : selection.mentionsOf(contact)) {
            lines.add("  " + mention.id() + "  " + mention.role().code() + "  "
                    + selection.report(mention.reportId()).document());
        }
    }

    private void reports() {
        section("reports");
        for (Report report : selection.reportsOf(contact)) {
            List<String> known = new ArrayList<>();
            known.add(report.document());
            known.add(report.published() == null ? "undated" : "published " + report.published());
            known.add(Objects.requireNonNullElse(report.outlet(), ""));
            known.add(Objects.requireNonNullElse(report.url(), ""));
            known.removeIf(String::isEmpty);
            lines.add("  " + String.join("  ", known));
            selection
                    .corroborationOf(contact)
                    .of(report.id())
                    .ifPresent(account -> lines.add("    " + ContactLineagePage.account(account, selection)));
        }
    }

    private void notes() {
        if (!contact.notes().isEmpty()) {
            section("why");
            contact.notes().forEach(note -> lines.add("  " + note));
        }
        if (!undecided.isEmpty()) {
            section("not decided");
            undecided.forEach(mention -> lines.addAll(UndecidedLines.of(mention, selection)));
        }
    }

    private void section(String name) {
        lines.add("");
        lines.add(name);
    }

    private void evidence(String value, String reportId, Quote quote) {
        lines.add(line(value, reportId, quote));
    }

    private String line(String value, String reportId, Quote quote) {
        return "    " + value + Words.quote(quote) + "  "
                + selection.report(reportId).document();
    }
}
