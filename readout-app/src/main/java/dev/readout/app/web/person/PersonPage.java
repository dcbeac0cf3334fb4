package dev.readout.app.web.person;

import dev.readout.app.page.StatementLines;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.evidence.Shown;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Officeholders.Holder;
import dev.readout.app.web.sight.Sight;
import dev.readout.app.web.table.Columns;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One person who acts for one party.
 *
 * @param called contacts of the party with anybody who has all words of the name: what the list of contacts finds
 * @param terms offices held, as far as known beforehand, the latest first
 * @param others who takes part in the same contacts, for other parties, the most frequent first
 * @param recent the latest contacts
 * @param statements what the reports of these let the person say
 */
public record PersonPage(
        Actor person,
        List<Holder> terms,
        int all,
        int called,
        List<Counted<Actor>> others,
        List<Counted<Channel>> channels,
        List<Contact> recent,
        List<Shown> statements,
        LocalDate today)
        implements Page {
    private static final int RECENT = 20;
    private static final int STATEMENTS = 20;

    /** The route of a person. */
    public static final Route ROUTE = new Route(
            "/persons/{code}/{name}",
            "A person",
            "One person: offices with their terms, with whom in contact and how, the latest contacts, and statements in"
                    + " their reports.",
            List.of(
                    Parameter.path("code", "Code of the party for whom the person acts.", "FR"),
                    Parameter.path("name", "Name as contacts have it.", "Emmanuel Macron")),
            Route.PAGE,
            PersonPage::of);

    private static final Columns<PersonPage> COLUMNS = Columns.<PersonPage>none()
            .text("name", page -> page.person().name())
            .text("party", page -> page.person().party().code())
            .rows(
                    "offices",
                    PersonPage::terms,
                    Columns.<Holder>none()
                            .text("office", holder -> holder.term().office())
                            .text("party", holder -> holder.term().party().code())
                            .text("from", Holder::from)
                            .stated("to", holder -> Optional.of(holder.to()).filter(to -> !to.isEmpty())))
            .number("contacts", PersonPage::all)
            .rows(
                    "with",
                    PersonPage::others,
                    Columns.<Counted<Actor>>none()
                            .text("name", other -> other.what().name())
                            .text("party", other -> other.what().party().code())
                            .number("contacts", Counted::contacts))
            .numbers("channels", page -> Counted.named(page.channels(), Channel::code))
            .rows(
                    "statements",
                    PersonPage::statements,
                    Columns.<Shown>none()
                            .text("head", Shown::label)
                            .text(
                                    "report",
                                    shown -> shown.words().get(0).report().id())
                            .quote(shown -> shown.words().get(0).quote()))
            .contacts("recent", PersonPage::recent);

    private static PersonPage of(Ask ask) {
        Actor person = new Actor(ask.part("name"), ask.party("code"));
        Listing listing = ask.sight().listing();
        BitSet found = listing.actors().having(person);
        List<Holder> terms = ask.sight().officeholders().get().terms(person);
        if (found.isEmpty() && terms.isEmpty()) {
            throw Refusal.missing("The record has no contact of " + person + ".");
        }
        List<Contact> recent = listing.latest(found, RECENT);
        return new PersonPage(
                person,
                terms,
                found.cardinality(),
                called(person, listing),
                listing.actors()
                        .counted(found, other -> other.named() && !other.party().equals(person.party())),
                listing.stated().counted(found),
                recent,
                statements(person, recent, ask.sight()),
                ask.today());
    }

    private static int called(Actor person, Listing listing) {
        BitSet called = listing.persons().called(person.name());
        called.and(listing.parties().having(person.party()));
        return called.cardinality();
    }

    private static List<Shown> statements(Actor person, List<Contact> recent, Sight sight) {
        Set<String> reports = new LinkedHashSet<>();
        recent.forEach(contact -> reports.addAll(contact.reportIds()));
        List<Shown> said = new ArrayList<>();
        Set<String> heard = new LinkedHashSet<>();
        Map<String, List<Statement>> statements = sight.store().contacts().statementsOf(reports, person);
        for (String id : reports) {
            if (said.size() >= STATEMENTS) {
                break;
            }
            List<Statement> own = statements.getOrDefault(id, List.of()).stream()
                    .filter(statement -> heard.add(statement.content().words()))
                    .limit(STATEMENTS - said.size())
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Report report = sight.store()
                    .report(id)
                    .map(stored -> sight.outlets().shown(stored))
                    .orElseThrow();
            own.forEach(statement -> said.add(
                    new Shown(StatementLines.head(statement), List.of(Evidence.of(report, statement.content())))));
        }
        return said;
    }

    @Override
    public String template() {
        return "person";
    }

    @Override
    public String title() {
        return person.name();
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(this, out);
    }
}
