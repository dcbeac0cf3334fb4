package dev.readout.app.web.outlet;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Press;
import dev.readout.app.web.table.Columns;
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

    private static final Columns<Line> COLUMNS = Columns.<Line>none()
            .text("outlet", Line::name)
            .stated("kind", line -> line.known().map(known -> known.kind().code()))
            .stated("party", line -> line.known().map(known -> known.party().code()))
            .number("reports", Line::reports)
            .number("contacts", Line::contacts)
            .number("copied", Line::copied);

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
        COLUMNS.json(outlets, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        COLUMNS.csv(outlets, out);
    }
}
