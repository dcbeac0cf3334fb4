package dev.readout.app.web.decisions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Standing;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.export.Csv;
import dev.readout.export.Json;
import dev.readout.model.Decision;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All decisions, the latest first.
 */
public record DecisionList(List<Entry> decisions) implements Page {
    /** The route of the list. */
    public static final Route ROUTE = new Route(
            "/decisions",
            "Decisions",
            "What analysts decided, when, by whom and why, and whether it applies.",
            List.of(),
            Route.LIST,
            DecisionList::of);

    /** A decision and how it stands. */
    public record Entry(Decision decision, Standing standing) {
        public boolean undone() {
            return standing instanceof Standing.Undone;
        }

        /** When it was made, to the second. */
        public String at() {
            return decision.at().truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    private static DecisionList of(Ask ask) {
        Rulings rulings = ask.sight().rulings().get();
        List<Entry> entries = new ArrayList<>();
        rulings.decisions().forEach(decision -> entries.add(new Entry(decision, rulings.standing(decision.id()))));
        Collections.reverse(entries);
        return new DecisionList(List.copyOf(entries));
    }

    @Override
    public String template() {
        return "decisions";
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Entry entry : decisions) {
                json.writeStartObject();
                json.writeStringField("decision", entry.decision().id());
                json.writeStringField("at", entry.decision().at().toString());
                json.writeStringField("by", entry.decision().by());
                json.writeStringField("ruling", entry.decision().ruling().words());
                json.writeStringField("why", entry.decision().why());
                json.writeStringField("standing", entry.standing().words());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(List.of("decision", "at", "by", "ruling", "why", "standing"), out);
        for (Entry entry : decisions) {
            Decision decision = entry.decision();
            Csv.row(
                    List.of(
                            decision.id(),
                            decision.at().toString(),
                            decision.by(),
                            decision.ruling().words(),
                            decision.why(),
                            entry.standing().words()),
                    out);
        }
    }
}
