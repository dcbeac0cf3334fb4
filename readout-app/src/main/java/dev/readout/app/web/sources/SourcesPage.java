package dev.readout.app.web.sources;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Given;
import dev.readout.export.Csv;
import dev.readout.export.Json;
import dev.readout.ingest.Reason;
import dev.readout.store.Store.Failure;
import dev.readout.store.WatchTables.Source;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The intake as it stands.
 *
 * @param givings what each host and folder gave
 * @param codes sources that could not be read, by reason
 * @param failures each of them; on a page the first
 * @param feeds all that were ever watched, those that fare worst first
 * @param unread reports by language for which there is no language pack
 */
public record SourcesPage(
        List<Giving> givings,
        Map<String, Integer> codes,
        List<Failure> failures,
        List<Feed> feeds,
        Map<String, Integer> unread)
        implements Page {
    /** The route of the sources. */
    public static final Route ROUTE = new Route(
                    "/sources",
                    "Sources",
                    "What each host and folder gave, what could not be read and why, how watched feeds fare, and reports in"
                            + " languages that are not read.",
                    List.of(),
                    Route.LIST,
                    SourcesPage::of)
            .with(Route.Trait.LIVELY);

    private static SourcesPage of(Ask ask) {
        Map<String, Given> given = ask.sight().press().get().given();
        List<Failure> failures = ask.sight().store().failures();
        Map<String, Integer> codes = new TreeMap<>();
        failures.forEach(failure -> codes.merge(failure.code(), 1, Integer::sum));
        Map<String, Integer> unread = new TreeMap<>();
        given.values()
                .forEach(from -> from.languages().forEach((language, n) -> unread.merge(language, n, Integer::sum)));
        unread.keySet().removeIf(SourcesPage::read);
        int most = ask.form() == Form.HTML ? ask.limits().rows() : ask.limits().fileRows();
        return new SourcesPage(
                Giving.of(given, failures),
                codes,
                failures.stream().limit(most).toList(),
                ask.sight().store().intake().feeds().stream()
                        .map(Feed::new)
                        .sorted(Comparator.comparing(Feed::standing))
                        .toList(),
                unread);
    }

    /** There is a language pack: a folder of its own among the lexicons. */
    private static boolean read(String language) {
        return language.matches("[a-z]{2,3}")
                && SourcesPage.class.getResource("/lexicon/" + language + "/words.tsv") != null;
    }

    /** What to do about a reason; empty where the program knows it no longer. */
    public static String remedy(String code) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(Reason::remedy)
                .orElse("");
    }

    @Override
    public String template() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("sources");
            for (Giving giving : givings) {
                json.writeStartObject();
                json.writeStringField("source", giving.name());
                json.writeNumberField("reports", giving.reports());
                json.writeNumberField("telling", giving.telling());
                Json.numbers("languages", giving.languages(), json);
                Json.stated("last", giving.last().orElse(null), json);
                Json.numbers("failures", giving.failures(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.numbers("no_language_pack", unread, json);
            json.writeArrayFieldStart("failures");
            for (Failure failure : failures) {
                json.writeStartObject();
                json.writeStringField("source", failure.source());
                json.writeStringField("code", failure.code());
                json.writeStringField("detail", failure.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("feeds");
            for (Feed feed : feeds) {
                feed(feed, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void feed(Feed feed, JsonGenerator json) throws IOException {
        Source source = feed.fed().source();
        json.writeStartObject();
        json.writeStringField("feed", source.address());
        json.writeStringField("standing", feed.standing().code());
        json.writeArrayFieldStart("warnings");
        for (Feed.Warning warning : feed.warnings()) {
            json.writeStartObject();
            json.writeStringField("warning", warning.standing().code());
            Json.stated("since", warning.since().orElse(null), json);
            json.writeStringField("words", warning.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("looked", source.looked().toString());
        Json.stated("succeeded", source.succeeded(), json);
        Json.stated("news", source.news(), json);
        json.writeStringField("due", source.due().toString());
        json.writeNumberField("failures", source.failures());
        Json.stated("failure", source.failure(), json);
        json.writeNumberField("items", feed.fed().items());
        json.writeNumberField("waiting", feed.fed().waiting());
        json.writeNumberField("not_read", feed.fed().failed());
        json.writeEndObject();
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(List.of("source", "reports", "telling", "languages", "last", "failures", "warning", "since"), out);
        for (Giving giving : givings) {
            Csv.row(
                    List.of(
                            giving.name(),
                            Integer.toString(giving.reports()),
                            Integer.toString(giving.telling()),
                            Giving.listed(giving.languages()),
                            giving.last().map(Object::toString).orElse(""),
                            Giving.listed(giving.failures()),
                            "",
                            ""),
                    out);
        }
        for (Feed feed : feeds) {
            for (Feed.Warning warning : feed.warnings()) {
                Csv.row(
                        List.of(
                                feed.fed().source().address(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                warning.words(),
                                warning.since().map(Object::toString).orElse("")),
                        out);
            }
        }
    }

    /** When a feed was last seen so; empty where it never was. */
    public static String at(Optional<Instant> time) {
        return time.map(Object::toString).orElse("never");
    }
}
