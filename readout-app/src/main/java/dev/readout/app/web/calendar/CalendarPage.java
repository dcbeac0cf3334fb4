package dev.readout.app.web.calendar;

import dev.readout.app.calendar.CalendarFile;
import dev.readout.app.calendar.Entry;
import dev.readout.app.selection.Filter;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Ahead;
import dev.readout.app.web.sight.Listing;
import dev.readout.export.Field;
import dev.readout.export.Format;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.Party;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/**
 * The calendar of a stretch of days.
 *
 * @param query the state of the page
 * @param from the first day where none is asked for
 */
public record CalendarPage(Query query, List<Entry> entries, LocalDate from) implements Page {
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String PARTY = "party";

    /** The route of the calendar. */
    public static final Route ROUTE = new Route(
                    "/calendar",
                    "Calendar",
                    "What was announced for which day, and what became of it; undated announcements last.",
                    List.of(
                            Parameter.query(FROM, "First day, month or year; without it, today.", "2023-01"),
                            Parameter.query(UNTIL, "Last day, month or year.", "2023-12"),
                            Parameter.query(PARTY, "Codes of parties that all take part, joined by commas.", "RU,CN")),
                    Route.LIST,
                    CalendarPage::of)
            .with(Route.Trait.PARTS);

    private static CalendarPage of(Ask ask) {
        Query query = ask.query();
        long first = query.date(FROM)
                .map(date -> date.days().earliest())
                .orElse(ask.today().toEpochDay());
        long last = query.date(UNTIL).map(date -> date.days().latest()).orElse(DaySet.NEVER);
        if (first > last) {
            throw Refusal.senseless("The calendar ends before it begins; give an earlier 'from' or a later 'until'.");
        }
        DaySet range = DaySet.range(first, last);
        List<Party> parties = query.parties(PARTY);
        List<Contact> contacts = announced(range, parties, ask);
        if (contacts.size() > ask.limits().announced()) {
            throw Refusal.senseless("These are " + contacts.size() + " announced contacts, more than the "
                    + ask.limits().announced() + " of one page; ask for fewer days or for parties.");
        }
        List<Entry> entries = ask.sight()
                .foreseen()
                .apply(ask.today())
                .of(contacts, range, ask.sight().store());
        return new CalendarPage(query, entries, ask.today());
    }

    /** Those that were announced and may stand in the range; what was put off may stand at a day that it left. */
    private static List<Contact> announced(DaySet range, List<Party> parties, Ask ask) {
        Listing listing = ask.sight().listing();
        Ahead ahead = ask.sight().ahead().get();
        return listing.contacts(listing.places(ahead.announced())).stream()
                .filter(contact -> parties.stream().allMatch(party -> Filter.takesPart(party, contact)))
                .filter(contact -> ahead.postponed().contains(contact.id()) || meets(contact, range))
                .toList();
    }

    private static boolean meets(Contact contact, DaySet range) {
        return Field.DATE.values(contact).isEmpty()
                || Field.DATE.values(contact).stream()
                        .anyMatch(date -> date.days().meets(range));
    }

    @Override
    public String template() {
        return "calendar";
    }

    @Override
    public String title() {
        return "Calendar";
    }

    @Override
    public void json(Writer out) throws IOException {
        CalendarFile.write(Format.JSON, entries, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        StringWriter rows = new StringWriter();
        CalendarFile.write(Format.CSV, entries, rows);
        out.append(rows.toString());
    }
}
