package dev.readout.app.web.about;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Totals;
import dev.readout.export.Json;
import dev.readout.store.Store.Counts;
import dev.readout.store.Store.Failure;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much there is, and how it came about.
 *
 * @param readings for each field, how many contacts have each reading
 * @param failures sources that could not be read, by reason
 * @param decisions that analysts made
 * @param versions by what it was made
 */
public record About(
        Counts counts,
        Map<String, Map<String, Integer>> readings,
        Map<String, Integer> failures,
        int decisions,
        Versions versions)
        implements Page {
    /** The words for readings, in the order of the table. */
    public static final List<String> WORDS = List.of("agreed", "single", "disputed", "decided", "unknown");

    /** The route. */
    public static final Route ROUTE = new Route(
            "/about",
            "About this record",
            "How much the record has, how fields are read, what could not be read, by which versions, and what may be done"
                    + " with it.",
            List.of(),
            Route.PAGE,
            About::of);

    private static About of(Ask ask) {
        Map<String, Integer> failures = new TreeMap<>();
        for (Failure failure : ask.sight().store().failures()) {
            failures.merge(failure.code(), 1, Integer::sum);
        }
        Totals totals = ask.sight().totals().get();
        return new About(
                totals.counts(),
                totals.readings(),
                failures,
                ask.sight().store().decisions().size(),
                Versions.of(ask.analysis(), ask.sight().store().schema()));
    }

    /** How many contacts have a field read so. */
    public int count(String field, String word) {
        return readings.getOrDefault(field, Map.of()).getOrDefault(word, 0);
    }

    @Override
    public String template() {
        return "about";
    }

    @Override
    public String title() {
        return "About this record";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("reports", counts.reports());
            json.writeNumberField("mentions", counts.mentions());
            json.writeNumberField("contacts", counts.contacts());
            json.writeNumberField("statements", counts.statements());
            json.writeNumberField("undecided", counts.unresolved());
            json.writeNumberField("decisions", decisions);
            Json.numbers("failures", failures, json);
            json.writeFieldName("versions");
            Versions.COLUMNS.object(versions, json);
            Rights.COLUMNS.json("rights", Rights.ALL, json);
            json.writeObjectFieldStart("readings");
            for (Map.Entry<String, Map<String, Integer>> field : readings.entrySet()) {
                Json.numbers(field.getKey(), field.getValue(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }
}
