package dev.readout.app.web.party;

import dev.readout.app.selection.Filter;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.table.Columns;
import dev.readout.app.web.words.Names;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Party;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * One party.
 *
 * @param persons who acts for it, those with most contacts first
 * @param counterparts with whom
 * @param channels how
 * @param offices ids of the offices of which holders are known
 * @param recent its latest contacts
 */
public record PartyPage(
        Party party,
        int all,
        List<Counted<Actor>> persons,
        List<Counted<Party>> counterparts,
        List<Counted<Channel>> channels,
        List<String> offices,
        List<Contact> recent,
        LocalDate today)
        implements Page {
    private static final int RECENT = 20;

    /** The route of a party. */
    public static final Route ROUTE = new Route(
            "/parties/{code}",
            "A party",
            "One party: who acts for it, with whom it is in contact and how, and its latest contacts.",
            List.of(Parameter.path("code", "Code of the party.", "CN")),
            Route.PAGE,
            PartyPage::of);

    private static final Columns<PartyPage> COLUMNS = Columns.<PartyPage>none()
            .text("party", page -> page.party().code())
            .text("name", page -> Names.of(page.party()))
            .number("contacts", PartyPage::all)
            .numbers("persons", page -> Counted.named(page.persons(), Actor::name))
            .numbers("counterparts", page -> Counted.named(page.counterparts(), Party::code))
            .numbers("channels", page -> Counted.named(page.channels(), Channel::code))
            .texts("offices", PartyPage::offices)
            .contacts("recent", PartyPage::recent);

    private static PartyPage of(Ask ask) {
        Party party = ask.party("code");
        Listing listing = ask.sight().listing();
        BitSet found = listing.parties().having(Filter.same(party));
        if (found.isEmpty()) {
            throw Refusal.missing("The record has no contact of " + Names.full(party) + ".");
        }
        return new PartyPage(
                party,
                found.cardinality(),
                listing.actors()
                        .counted(found, actor -> actor.named() && actor.party().equals(party)),
                listing.parties().counted(found, other -> !other.equals(party)),
                listing.stated().counted(found),
                ask.sight().officeholders().get().offices(party),
                listing.latest(found, RECENT),
                ask.today());
    }

    @Override
    public String template() {
        return "party";
    }

    @Override
    public String title() {
        return Names.of(party);
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(this, out);
    }
}
