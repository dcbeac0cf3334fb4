package dev.readout.app.web.outlet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Press;
import dev.readout.export.Csv;
import dev.readout.export.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All outlets of the record.
 *
 * @param outlets those with most contacts first
 */
public record OutletList(List<Line> outlets) implements Page {
    /** The route of the list. */
    public static final Route ROUTE = new Route(
            "/outlets",
            "Outlets",
            "All outlets whose reports the record has, those with most contacts first.",
            List.of(),
            Route.LIST,
            OutletList::of);

    /**
     * One outlet.
     *
     * @param known what is known of it beforehand
     * @param copied how many of its reports copy another outlet's
     */
    public record Line(String name, Optional<Outlet> known, int reports, int contacts, int copied) {
        /** As 'official, RU'; empty where nothing is known. */
        public String kind() {
            return known.map(outlet -> outlet.kind().code() + ", " + outlet.party())
                    .orElse("");
        }
    }

    private static OutletList of(Ask ask) {
        Press press = ask.sight().press().get();
        Map<String, Integer> contacts = new HashMap<>();
        press.telling()
                .counted(ask.sight().listing().all())
                .forEach(counted -> contacts.put(counted.what(), counted.contacts()));
        List<Line> lines = new ArrayList<>();
        press.byOutlet()
                .forEach((name, reports) -> lines.add(new Line(
                        name,
                        ask.sight().outlets().named(name),
                        reports.size(),
                        contacts.getOrDefault(name, 0),
                        press.copying().getOrDefault(name, 0))));
        lines.sort(Comparator.comparingInt((Line line) -> -line.contacts()).thenComparing(Line::name));
        return new OutletList(List.copyOf(lines));
    }

    @Override
    public String template() {
        return "outlets";
    }

    @Override
    public String title() {
        return "Outlets";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Line line : outlets) {
                json.writeStartObject();
                json.writeStringField("outlet", line.name());
                Json.stated(
                        "kind", line.known().map(known -> known.kind().code()).orElse(null), json);
                Json.stated(
                        "party", line.known().map(known -> known.party().code()).orElse(null), json);
                json.writeNumberField("reports", line.reports());
                json.writeNumberField("contacts", line.contacts());
                json.writeNumberField("copied", line.copied());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(List.of("outlet", "kind", "party", "reports", "contacts", "copied"), out);
        for (Line line : outlets) {
            Csv.row(
                    List.of(
                            line.name(),
                            line.known().map(known -> known.kind().code()).orElse(""),
                            line.known().map(known -> known.party().code()).orElse(""),
                            Integer.toString(line.reports()),
                            Integer.toString(line.contacts()),
                            Integer.toString(line.copied())),
                    out);
        }
    }
}
