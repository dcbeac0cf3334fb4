package dev.readout.app.web.party;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.words.Names;
import dev.readout.export.Csv;
import dev.readout.export.Json;
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
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Counted<Party> party : parties) {
                json.writeStartObject();
                json.writeStringField("party", party.what().code());
                json.writeStringField("name", Names.of(party.what()));
                json.writeNumberField("contacts", party.contacts());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(List.of("party", "name", "contacts"), out);
        for (Counted<Party> party : parties) {
            Csv.row(List.of(party.what().code(), Names.of(party.what()), Integer.toString(party.contacts())), out);
        }
    }
}
