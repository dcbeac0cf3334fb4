package dev.readout.app.web.contacts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.download.Download;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Order;
import dev.readout.app.web.sight.Ranked;
import dev.readout.app.web.sight.Sight;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Csv;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.export.RecordFormat;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.PartialDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of contacts.
 *
 * @param query the state of the page
 * @param rows the contacts on this page; in a file, all of them
 * @param found how many there are
 * @param all how many the record has
 * @param next where the list goes on
 * @param facets how it can be narrowed; only on a page
 * @param feed address of a feed of the same contacts; of too many there is none
 */
public record ContactList(
        Query query,
        List<Contact> rows,
        int found,
        int all,
        Optional<Query> next,
        List<Facet> facets,
        Optional<String> feed,
        LocalDate today)
        implements Page {
    static final String AFTER = "after";
    static final String SORT = "sort";
    /** So many values of a facet are shown at most. */
    private static final int VALUES = 8;

    /**
     * Of a record with more contacts, which outlets tell of them is only worked out where the list is narrowed: it takes
     * longer than all else that the first page needs.
     */
    private static final int SMALL = 2_000;

    private static final Set<String> NOTABLE = Set.of("disputed", "decided");
    private static final String PATH = "/contacts";

    /** The route of the list. */
    public static final Route ROUTE = new Route(
                    PATH,
                    "Contacts",
                    "Contacts, one each however many reports carry it, narrowed and in an order.",
                    parameters(),
                    Route.LIST,
                    ContactList::of)
            .with(Route.Trait.PARTS);

    private static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(Wanted.PARAMETERS);
        parameters.add(Parameter.choice(
                SORT,
                "The order.",
                Arrays.stream(Order.values()).map(Coded::code).toList()));
        parameters.add(Parameter.query(AFTER, "Where the list goes on; from the link to the next page.", ""));
        return parameters;
    }

    private static ContactList of(Ask ask) {
        Query query = ask.query();
        Wanted wanted = Wanted.of(query, ask.sight());
        Order order = query.coded(Order.class, SORT).orElse(Order.NEWEST);
        Listing listing = ask.sight().listing();
        BitSet found = wanted.among(listing, ask.today());
        Ranked ranked = listing.in(order);
        int from = query.read(AFTER, ranked::after).orElse(0);
        int most =
                ask.form() == Form.CSV ? ask.limits().fileRows() : ask.limits().rows();
        List<Contact> more = ranked.from(from, found, most + 1);
        if (ask.form() == Form.CSV && more.size() > most) {
            throw Refusal.senseless("A file has at most " + most + " rows, and these are "
                    + ranked.from(from, found, Integer.MAX_VALUE).size()
                    + "; narrow the list, or use 'readout export'.");
        }
        List<Contact> rows = more.subList(0, Math.min(most, more.size()));
        Optional<Query> next = rows.size() == more.size()
                ? Optional.empty()
                : Optional.of(query.with(AFTER, order.cursor(rows.get(rows.size() - 1))));
        return new ContactList(
                query,
                rows,
                found.cardinality(),
                listing.contacts().size(),
                next,
                ask.form() == Form.HTML ? facets(ask.sight(), found, query) : List.of(),
                found.cardinality() <= ask.limits().downloaded()
                        ? Optional.of(Download.address(RecordFormat.ATOM, query))
                        : Optional.empty(),
                ask.today());
    }

    private static List<Facet> facets(Sight sight, BitSet found, Query query) {
        Listing listing = sight.listing();
        List<Counted<String>> readings = listing.readings().counted(found, NOTABLE::contains);
        List<Counted<String>> outlets = listing.contacts().size() <= SMALL || narrowed(query)
                ? sight.press().get().telling().counted(found)
                : List.of();
        return List.of(
                Facet.of(Wanted.CHANNEL, listing.channels().counted(found), query, Channel.values().length),
                Facet.of(Wanted.STATUS, listing.statuses().counted(found), query, VALUES),
                Facet.of(Wanted.READING, readings, query, NOTABLE.size()),
                Facet.parties(listing.parties().counted(found), query, VALUES),
                Facet.of(Wanted.PERSON, listing.persons().counted(found, VALUES), query, VALUES),
                Facet.of(Wanted.OUTLET, outlets, query, VALUES),
                Facet.years(listing.years().counted(found), query, VALUES));
    }

    /** The contacts on this page along time; only a page shows it. */
    public Timeline timeline() {
        return Timeline.of(rows);
    }

    /** The date is a day and nobody hedges it. */
    public static boolean exact(Contact contact) {
        List<PartialDate> dates = Field.DATE.values(contact);
        return dates.size() == 1
                && dates.get(0).day().isPresent()
                && !dates.get(0).uncertain();
    }

    /** The codes of a parameter with a closed list. */
    public static List<String> choices(String parameter) {
        return parameters().stream()
                .filter(p -> p.name().equals(parameter))
                .findFirst()
                .map(Parameter::values)
                .orElse(List.of());
    }

    /** Something other than the order is asked for. */
    public boolean narrowed() {
        return narrowed(query);
    }

    private static boolean narrowed(Query query) {
        return !query.without(SORT).without(AFTER).values().isEmpty();
    }

    @Override
    public String template() {
        return "contacts";
    }

    @Override
    public String title() {
        return "Contacts";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("found", found);
            json.writeNumberField("all", all);
            if (next.isPresent()) {
                json.writeStringField("next", PATH + Form.JSON.ending() + next.get());
            }
            OutlineJson.array("contacts", rows, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(OutlineJson.columns(), out);
        for (Contact contact : rows) {
            Csv.row(OutlineJson.row(contact), out);
        }
    }
}
