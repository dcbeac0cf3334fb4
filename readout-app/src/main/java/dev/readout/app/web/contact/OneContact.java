package dev.readout.app.web.contact;

import dev.readout.app.page.ContactLineagePage;
import dev.readout.app.page.ContactPage;
import dev.readout.app.page.StatementLines;
import dev.readout.app.page.Words;
import dev.readout.app.selection.Filter;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.export.ContactJson;
import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import dev.readout.model.Statement;
import dev.readout.model.Status;
import dev.readout.model.Unresolved;
import dev.readout.store.Found;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The page of a contact.
 *
 * @param moved how the id that was asked for led here; empty where it is the contact's own
 * @param facts its fields, disagreements first
 * @param beside other contacts of which the same reports tell
 */
public record OneContact(Whole whole, String moved, List<Fact> facts, List<Contact> beside, LocalDate today)
        implements Page {
    /** The route of a contact. */
    public static final Route ROUTE = new Route(
            "/contacts/{id}",
            "A contact",
            "One contact: each field with its reading and each claim with its words; statements, outcomes, reports by"
                    + " family.",
            List.of(Parameter.path(
                    "id",
                    "Id of the contact, or its first characters, at least 6; one that was merged leads on.",
                    "cn-us-2023-11-15-in-person")),
            Route.PAGE,
            OneContact::of);

    private static OneContact of(Ask ask) {
        String id = ask.part("id");
        Found found = ask.sight()
                .store()
                .find(id)
                .orElseThrow(() -> Refusal.missing("There is no contact " + id + ", or more than one begins so."));
        Contact contact = found.contact().orElseThrow(() -> Refusal.missing(gone(found)));
        Whole whole = Whole.of(contact, ask.sight().store());
        return new OneContact(
                whole,
                found.moved() ? found.id() + " is now " + contact.id() + "." : "",
                Fact.of(whole),
                beside(contact, ask.sight().listing().contacts()),
                ask.today());
    }

    private static String gone(Found found) {
        return found.others().isEmpty()
                ? found.id() + " is no contact any more: to which one its reports belong is open."
                : found.id() + " was split into " + String.join(" and ", found.others()) + ".";
    }

    private static List<Contact> beside(Contact contact, List<Contact> all) {
        Set<String> reports = new HashSet<>(contact.reportIds());
        return all.stream()
                .filter(other -> !other.id().equals(contact.id())
                        && other.reportIds().stream().anyMatch(reports::contains))
                .sorted(Filter.BY_DATE)
                .toList();
    }

    /** Words of a report with what they are evidence for. */
    public record Shown(String label, List<Evidence> words) {
        public Shown {
            words = List.copyOf(words);
        }
    }

    public Contact contact() {
        return whole.contact();
    }

    /** As '4 reports, 3 families, 3 independent origins (…)'. */
    public String summary() {
        return ContactLineagePage.summary(whole.selection().corroborationOf(contact()));
    }

    /** Who takes part, with the words that name them. */
    public List<Shown> participants() {
        List<Shown> shown = new ArrayList<>();
        for (Actor actor : contact().participants()) {
            List<Evidence> words = new ArrayList<>();
            for (Mention mention : mentions()) {
                for (Participant named : mention.participants()) {
                    if (named.actor().equals(actor)) {
                        words.add(evidence(mention.reportId(), named.quote()));
                    }
                }
            }
            shown.add(new Shown(actor.toString(), words));
        }
        return shown;
    }

    /** What had become of it, by day of publication; nothing where all reports say the same. */
    public List<Sourced<Status>> history() {
        return ContactPage.history(contact(), whole.selection());
    }

    /** What they spoke of, each topic once. */
    public List<Shown> topics() {
        Map<String, List<Evidence>> topics = new LinkedHashMap<>();
        for (Mention mention : mentions()) {
            for (Claim<String> claim : mention.topics()) {
                List<Evidence> same =
                        topics.computeIfAbsent(claim.value().toLowerCase(Locale.ROOT), topic -> new ArrayList<>());
                claim.quotes().forEach(quote -> same.add(evidence(mention.reportId(), quote)));
            }
        }
        List<Shown> shown = new ArrayList<>();
        topics.forEach(
                (topic, words) -> shown.add(new Shown(words.get(0).quote().words(), words)));
        return shown;
    }

    /** What came of it. */
    public List<Shown> outcomes() {
        List<Shown> shown = new ArrayList<>();
        for (Mention mention : mentions()) {
            List<Actor> all =
                    mention.participants().stream().map(Participant::actor).toList();
            for (Claim<Outcome> claim : mention.outcomes()) {
                Outcome outcome = claim.value();
                shown.add(new Shown(
                        outcome.by().containsAll(all) ? outcome.kind().code() : Words.outcome(outcome),
                        claim.quotes().stream()
                                .map(quote -> evidence(mention.reportId(), quote))
                                .toList()));
            }
        }
        return shown;
    }

    /** Who said what, through whom; the same words of several reports stand together. */
    public List<Shown> statements() {
        List<Shown> shown = new ArrayList<>();
        for (List<Statement> same : StatementLines.grouped(contact(), whole.selection())) {
            shown.add(new Shown(
                    StatementLines.head(same.get(0)),
                    same.stream()
                            .map(statement -> evidence(statement.reportId(), statement.content()))
                            .toList()));
        }
        return shown;
    }

    /** Its reports by family; the first of each is the one from which the others come. */
    public List<List<Report>> families() {
        return whole.selection().corroborationOf(contact()).families().stream()
                .map(family -> family.stream().map(whole.selection()::report).toList())
                .toList();
    }

    /** From where a report has it. */
    public String account(Report report) {
        return whole.selection()
                .corroborationOf(contact())
                .of(report.id())
                .map(account -> ContactLineagePage.account(account, whole.selection()))
                .orElse("");
    }

    public Report report(String id) {
        return whole.selection().report(id);
    }

    public List<Mention> mentions() {
        return whole.selection().mentionsOf(contact());
    }

    /** A mention that may belong here, or belongs here. */
    public Evidence evidence(Mention mention) {
        return evidence(mention.reportId(), mention.evidence());
    }

    public Evidence undecided(Unresolved open) {
        return evidence(whole.selection().mention(open.mentionId()));
    }

    private Evidence evidence(String reportId, Quote quote) {
        return new Cited(whole).words(reportId, quote);
    }

    @Override
    public String template() {
        return "contact";
    }

    @Override
    public String title() {
        String date = Words.value(Field.DATE, contact());
        return Words.participants(contact().participants()) + (date.equals("-") ? "" : ", " + date);
    }

    @Override
    public void json(Writer out) throws IOException {
        ContactJson.object(contact(), whole.selection(), whole.undecided(), out);
    }
}
