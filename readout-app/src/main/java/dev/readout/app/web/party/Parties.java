package dev.readout.app.web.party;

import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.table.Columns;
import dev.readout.app.web.words.Names;
import dev.readout.model.Party;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * All parties of the record.
 *
 * @param parties those with most contacts first
 */
public record Parties(List<Counted<Party>> parties) implements Page {
    /** The route of the list. */
    public static final Route ROUTE = new Route(
            "/parties",
            "Parties",
            "All parties that take part in contacts, those with most contacts first.",
            List.of(),
            Route.LIST,
            Parties::of);

    private static final Columns<Counted<Party>> COLUMNS = Columns.<Counted<Party>>none()
            .text("party", party -> party.what().code())
            .text("name", party -> Names.of(party.what()))
            .number("contacts", Counted::contacts);

    private static Parties of(Ask ask) {
        Listing listing = ask.sight().listing();
        return new Parties(listing.parties().counted(listing.all()));
    }

    @Override
    public String template() {
        return "parties";
    }

    @Override
    public String title() {
        return "Parties";
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(parties, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        COLUMNS.csv(parties, out);
    }
}
