package dev.readout.app.web.contacts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Csv;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.PartialDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list of contacts.
 *
 * @param query the state of the page
 * @param rows the contacts on this page; in a file, all of them
 * @param found how many there are
 * @param all how many the record has
 * @param next where the list goes on
 * @param facets how it can be narrowed; only on a page
 */
public record ContactList(
        Query query, List<Contact> rows, int found, int all, Optional<Query> next, List<Facet> facets, LocalDate today)
        implements Page {
    static final String AFTER = "after";
    static final String SORT = "sort";
    private static final int PARTIES = 12;
    private static final String PATH = "/contacts";

    /** The route of the list. */
    public static final Route ROUTE = new Route(
            PATH,
            "Contacts",
            "Contacts, one each however many reports carry it, narrowed and in an order.",
            parameters(),
            Route.LIST,
            ContactList::of);

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
        Wanted wanted = Wanted.of(query, ask.sight().store());
        Order order = query.coded(Order.class, SORT).orElse(Order.NEWEST);
        List<Contact> all = ask.sight().listing().contacts();
        List<Contact> found = order.sorted(all.stream()
                .filter(contact -> wanted.admits(contact, ask.today()))
                .toList());
        List<Contact> rest =
                query.one(AFTER).map(cursor -> order.after(cursor, found)).orElse(found);
        int most =
                ask.form() == Form.CSV ? ask.limits().fileRows() : ask.limits().rows();
        if (ask.form() == Form.CSV && rest.size() > most) {
            throw Refusal.senseless("A file has at most " + most + " rows, and these are " + rest.size()
                    + "; narrow the list, or use 'readout export'.");
        }
        List<Contact> rows = rest.subList(0, Math.min(most, rest.size()));
        Optional<Query> next = rows.size() == rest.size()
                ? Optional.empty()
                : Optional.of(query.with(AFTER, order.cursor(rows.get(rows.size() - 1))));
        return new ContactList(
                query,
                rows,
                found.size(),
                all.size(),
                next,
                ask.form() == Form.HTML ? facets(found, query) : List.of(),
                ask.today());
    }

    private static List<Facet> facets(List<Contact> found, Query query) {
        return List.of(
                Facet.of(Wanted.CHANNEL, found, ContactList::channels, query, Channel.values().length),
                Facet.of(Wanted.STATUS, found, contact -> codes(Field.STATUS, contact), query, PARTIES),
                Facet.of(Wanted.READING, found, ContactList::notable, query, 2),
                Facet.of(Wanted.PARTY, found, ContactList::parties, query, PARTIES));
    }

    private static List<String> channels(Contact contact) {
        List<String> codes = codes(Field.CHANNEL, contact);
        return codes.isEmpty() ? List.of(Channel.UNKNOWN.code()) : codes;
    }

    private static <C extends Coded> List<String> codes(Field<C> field, Contact contact) {
        List<String> codes = new ArrayList<>();
        for (C value : field.values(contact)) {
            codes.add(value.code());
        }
        return codes;
    }

    private static List<String> notable(Contact contact) {
        List<String> words = new ArrayList<>();
        for (Field<?> field : Field.ALL) {
            String word = field.reading().apply(contact).word();
            if (word.equals("disputed") || word.equals("decided")) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> parties(Contact contact) {
        List<String> codes = new ArrayList<>();
        for (Actor actor : contact.participants()) {
            codes.add(actor.party().code());
        }
        return codes;
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
