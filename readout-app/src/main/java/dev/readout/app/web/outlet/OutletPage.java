package dev.readout.app.web.outlet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Press;
import dev.readout.app.web.sight.Share;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Origin;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One outlet.
 *
 * @param known what is known of it beforehand
 * @param reports how many the record has
 * @param first the first day of publication, as far as known
 * @param from the outlets whose reports it copies, with how many of its own do
 * @param by the outlets that copy it
 * @param credited agencies and press services that its reports name as their origin
 * @param share what it adds to them
 */
public record OutletPage(
        String name,
        Optional<Outlet> known,
        int reports,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int contacts,
        Map<String, Integer> from,
        Map<String, Integer> by,
        Map<String, Integer> credited,
        Share share,
        List<Contact> recent,
        LocalDate today)
        implements Page {
    private static final int RECENT = 20;

    /** The route of an outlet. */
    public static final Route ROUTE = new Route(
            "/outlets/{name}",
            "An outlet",
            "One outlet: what it carries, from whom it copies and who copies it, and how much of what it says nobody else"
                    + " says.",
            List.of(Parameter.path("name", "Usual name of the outlet.", "Kremlin")),
            Route.PAGE,
            OutletPage::of);

    private static OutletPage of(Ask ask) {
        String name = ask.part("name");
        Press press = ask.sight().press().get();
        List<String> reports = press.byOutlet().getOrDefault(name, List.of());
        if (reports.isEmpty()) {
            throw Refusal.missing("The record has no report of an outlet called " + name + ".");
        }
        Listing listing = ask.sight().listing();
        BitSet contacts = press.telling().having(name);
        List<LocalDate> days =
                reports.stream().flatMap(id -> press.published(id).stream()).toList();
        return new OutletPage(
                name,
                ask.sight().outlets().named(name),
                reports.size(),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                contacts.cardinality(),
                counted(
                        reports.stream()
                                .flatMap(id -> press.families().copyOf(id).stream())
                                .map(Copy::original)
                                .toList(),
                        name,
                        press),
                sorted(press.copiers().getOrDefault(name, Map.of())),
                credited(reports, name, press),
                ask.sight().shares().get().getOrDefault(name, Share.NOTHING),
                listing.latest(contacts, RECENT),
                ask.today());
    }

    /** The other outlets of some reports, the most frequent first; those of nobody known are one. */
    private static Map<String, Integer> counted(Collection<String> reports, String own, Press press) {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : reports) {
            String outlet = press.outlet(id).orElse(Press.NOBODY);
            if (!outlet.equals(own)) {
                counts.merge(outlet, 1, Integer::sum);
            }
        }
        return sorted(counts);
    }

    private static Map<String, Integer> credited(Collection<String> reports, String own, Press press) {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : reports) {
            Origin origin = press.families().named(id);
            if (origin.known() && !origin.name().equals(own)) {
                counts.merge(origin.name(), 1, Integer::sum);
            }
        }
        return sorted(counts);
    }

    private static Map<String, Integer> sorted(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    @Override
    public String template() {
        return "outlet";
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("outlet", name);
            Json.stated("kind", known.map(outlet -> outlet.kind().code()).orElse(null), json);
            Json.stated("party", known.map(outlet -> outlet.party().code()).orElse(null), json);
            json.writeNumberField("reports", reports);
            Json.stated("first", first.orElse(null), json);
            Json.stated("last", last.orElse(null), json);
            json.writeNumberField("contacts", contacts);
            Json.numbers("copies", from, json);
            Json.numbers("copied_by", by, json);
            Json.numbers("credits", credited, json);
            json.writeObjectFieldStart("facts");
            json.writeNumberField("contacts", contacts);
            json.writeNumberField("given", share.facts());
            json.writeNumberField("alone", share.alone());
            json.writeEndObject();
            OutlineJson.array("recent", recent, json);
            json.writeEndObject();
        }
        out.write('\n');
    }
}
