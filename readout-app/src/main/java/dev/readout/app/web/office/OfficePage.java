package dev.readout.app.web.office;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Officeholders;
import dev.readout.app.web.sight.Officeholders.Holder;
import dev.readout.app.web.table.Columns;
import dev.readout.app.web.words.Names;
import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One office of one party.
 *
 * @param office its id, as in terms.tsv
 * @param turns who held it, the latest first
 * @param site the press service that speaks for it
 * @param all contacts of its holders in their terms
 * @param recent the latest of these
 */
public record OfficePage(
        Party party,
        String office,
        List<Turn> turns,
        Optional<Outlet> site,
        int all,
        List<Contact> recent,
        LocalDate today)
        implements Page {
    private static final int RECENT = 20;

    /** The route of an office. */
    public static final Route ROUTE = new Route(
            "/offices/{code}/{office}",
            "An office",
            "One office of a party: who held it when, and the contacts of each term. Contacts whose day is not known are in"
                    + " no term.",
            List.of(
                    Parameter.path("code", "Code of the party.", "FR"),
                    Parameter.path("office", "Id of the office.", "head-of-state")),
            Route.LIST,
            OfficePage::of);

    /** Somebody in the office, with the number of contacts that may lie in the term. */
    public record Turn(Holder holder, int contacts) {
        public Actor person() {
            return new Actor(holder.person().name(), holder.term().party());
        }
    }

    private static final Columns<Turn> TURNS = Columns.<Turn>none()
            .text("name", turn -> turn.person().name())
            .text("from", turn -> turn.holder().from())
            .stated("to", turn -> Optional.of(turn.holder().to()).filter(to -> !to.isEmpty()))
            .number("contacts", Turn::contacts);

    private static final Columns<OfficePage> COLUMNS = Columns.<OfficePage>none()
            .text("party", page -> page.party().code())
            .text("office", OfficePage::office)
            .stated("site", page -> page.site().map(Outlet::name))
            .number("contacts", OfficePage::all)
            .rows("holders", OfficePage::turns, TURNS)
            .contacts("recent", OfficePage::recent);

    private static OfficePage of(Ask ask) {
        Party party = ask.party("code");
        String office = ask.part("office");
        List<Holder> holders = ask.sight().officeholders().get().of(party, office);
        if (holders.isEmpty()) {
            throw Refusal.missing(
                    "Nobody is known to have been " + Officeholders.words(office) + " of " + Names.full(party) + ".");
        }
        Listing listing = ask.sight().listing();
        List<Turn> turns = new ArrayList<>();
        BitSet found = new BitSet();
        for (Holder holder : holders) {
            Turn empty = new Turn(holder, 0);
            int[] own = listing.actors().having(empty.person()).stream()
                    .filter(place -> Field.DATE.values(listing.contacts().get(place)).stream()
                            .anyMatch(date -> within(date, holder)))
                    .toArray();
            turns.add(new Turn(holder, own.length));
            Arrays.stream(own).forEach(found::set);
        }
        return new OfficePage(
                party,
                office,
                turns,
                ask.sight().outlets().all().stream()
                        .filter(outlet -> outlet.official()
                                && outlet.party().equals(party)
                                && outlet.office().equals(office))
                        .findFirst(),
                found.cardinality(),
                listing.latest(found, RECENT),
                ask.today());
    }

    /** A mere weekday or a day of any year lies in every term, and so in none. */
    private static boolean within(PartialDate date, Holder holder) {
        boolean placed = date.earliest().isPresent() || date.latest().isPresent();
        return placed && date.days().meets(holder.days());
    }

    @Override
    public String template() {
        return "office";
    }

    @Override
    public String title() {
        return Names.of(party) + ", " + Officeholders.words(office);
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(this, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        TURNS.csv(turns, out);
    }
}
