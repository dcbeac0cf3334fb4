package dev.readout.app.web.contact;

import dev.readout.app.page.ContactLineagePage;
import dev.readout.app.page.ContactPage;
import dev.readout.app.page.History;
import dev.readout.app.page.HistoryJson;
import dev.readout.app.page.HistoryLines;
import dev.readout.app.page.HistoryLines.Earlier;
import dev.readout.app.page.Words;
import dev.readout.app.selection.Histories;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.lineage.Copying;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sides.Accounts;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Sight;
import dev.readout.export.ContactJson;
import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import dev.readout.model.Status;
import dev.readout.model.Unresolved;
import dev.readout.store.Found;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a contact.
 *
 * @param cited the contact with all that stands behind it
 * @param moved how the id that was asked for led here; empty where it is the contact's own
 * @param facts its fields, disagreements first
 * @param accounts what each side tells
 * @param copies what its reports changed of those that they copy
 * @param histories what stood at the addresses of its reports
 * @param beside other contacts of which the same reports tell
 */
public record OneContact(
        Cited cited,
        String moved,
        List<Fact> facts,
        Accounts accounts,
        List<Copying> copies,
        List<History> histories,
        List<Contact> beside,
        LocalDate today)
        implements Page {
    /** The route of a contact. */
    public static final Route ROUTE = new Route(
            "/contacts/{id}",
            "A contact",
            "One contact: each field with its reading and each claim with its words; both sides' accounts side by side;"
                    + " statements, outcomes, reports by family, and what copies and later texts changed.",
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
        Store store = ask.sight().store();
        Whole whole = found.contact()
                .flatMap(contact ->
                        Whole.of(contact, store, ask.sight().rulings().get()))
                .orElseThrow(() -> Refusal.missing(gone(found, store)));
        Contact contact = whole.contact();
        Cited cited = new Cited(whole);
        return new OneContact(
                cited,
                found.moved() ? found.id() + " is now " + contact.id() + "." : "",
                Fact.of(cited),
                Accounts.of(cited, ask.sight().outlets()),
                Copying.of(whole),
                Histories.of(contact, store),
                beside(contact, ask.sight()),
                ask.today());
    }

    private static String gone(Found found, Store store) {
        List<String> taken = HistoryLines.gone(Histories.once(found.id(), store));
        if (found.others().isEmpty() && !taken.isEmpty()) {
            return found.id() + " is no contact any more: the reports that told of it took it back. "
                    + String.join(" ", taken);
        }
        return found.others().isEmpty()
                ? found.id() + " is no contact any more: to which one its reports belong is open."
                : found.id() + " was split into " + String.join(" and ", found.others()) + ".";
    }

    private static List<Contact> beside(Contact contact, Sight sight) {
        Set<String> others = sight.store().contacts().toldIn(contact.reportIds());
        others.remove(contact.id());
        Listing listing = sight.listing();
        return listing.contacts(listing.places(others));
    }

    public Whole whole() {
        return cited.whole();
    }

    public Contact contact() {
        return whole().contact();
    }

    /** As '4 reports, 3 families, 3 independent origins (…)'. */
    public String summary() {
        return ContactLineagePage.summary(whole().selection().corroborationOf(contact()));
    }

    /** What its reports tell beside the fields. */
    public Told told() {
        return new Told(cited);
    }

    /** What had become of it, by day of publication; nothing where all reports say the same. */
    public List<Sourced<Status>> history() {
        return ContactPage.history(contact(), whole().selection());
    }

    /** Its reports by family; the first of each is the one from which the others come. */
    public List<List<Report>> families() {
        return whole().selection().corroborationOf(contact()).families().stream()
                .map(family -> family.stream().map(whole().selection()::report).toList())
                .toList();
    }

    /** From where a report has it. */
    public String account(Report report) {
        return whole().selection()
                .corroborationOf(contact())
                .of(report.id())
                .map(account -> ContactLineagePage.account(account, whole().selection()))
                .orElse("");
    }

    /** What a report changed of the one that it copies. */
    public Optional<Copying> copying(Report report) {
        return copies.stream()
                .filter(one -> one.copy().id().equals(report.id()))
                .findFirst();
    }

    /** What texts that no longer speak said of it. */
    public List<Earlier> earlier() {
        return HistoryLines.earlier(contact(), histories);
    }

    public Report report(String id) {
        return whole().selection().report(id);
    }

    public List<Mention> mentions() {
        return whole().selection().mentionsOf(contact());
    }

    /** A mention that may belong here, or belongs here. */
    public Evidence evidence(Mention mention) {
        return evidence(mention.reportId(), mention.evidence());
    }

    public Evidence undecided(Unresolved open) {
        return evidence(whole().selection().mention(open.mentionId()));
    }

    private Evidence evidence(String reportId, Quote quote) {
        return cited.words(reportId, quote);
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
        ContactJson.object(
                contact(),
                whole().selection(),
                whole().undecided(),
                json -> {
                    HistoryJson.write(histories, json);
                    accounts.json(json);
                    json.writeArrayFieldStart("copying");
                    for (Copying copying : copies) {
                        copying.json(json);
                    }
                    json.writeEndArray();
                },
                out);
    }
}
