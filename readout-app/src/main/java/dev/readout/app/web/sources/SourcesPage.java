package dev.readout.app.web.sources;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Given;
import dev.readout.app.web.table.Columns;
import dev.readout.export.Json;
import dev.readout.ingest.Reason;
import dev.readout.store.Store.Failure;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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

    private static final Columns<Giving> SOURCES = Columns.<Giving>none()
            .text("source", Giving::name)
            .number("reports", Giving::reports)
            .number("telling", Giving::telling)
            .numbers("languages", Giving::languages)
            .stated("last", Giving::last)
            .numbers("failures", Giving::failures);

    /** A line of the table: a source, or a warning of a feed. */
    private record Line(String source, Optional<Giving> giving, Optional<Feed.Warning> warning) {
        private String number(ToIntFunction<Giving> number) {
            return giving.map(one -> Integer.toString(number.applyAsInt(one))).orElse("");
        }

        private String listed(Function<Giving, Map<String, Integer>> numbers) {
            return giving.map(numbers).map(Columns::listed).orElse("");
        }
    }

    private static final Columns<Line> LINES = Columns.<Line>none()
            .text("source", Line::source)
            .text("reports", line -> line.number(Giving::reports))
            .text("telling", line -> line.number(Giving::telling))
            .text("languages", line -> line.listed(Giving::languages))
            .stated("last", line -> line.giving().flatMap(Giving::last))
            .text("failures", line -> line.listed(Giving::failures))
            .stated("warning", line -> line.warning().map(Feed.Warning::words))
            .stated("since", line -> line.warning().flatMap(Feed.Warning::since));
    private static final Columns<Feed.Warning> WARNINGS = Columns.<Feed.Warning>none()
            .text("warning", warning -> warning.standing().code())
            .stated("since", Feed.Warning::since)
            .text("words", Feed.Warning::words);
    private static final Columns<Failure> FAILURES = Columns.<Failure>none()
            .text("source", Failure::source)
            .text("code", Failure::code)
            .text("detail", Failure::detail);
    private static final Columns<Feed> FEEDS = Columns.<Feed>none()
            .text("feed", feed -> feed.source().address())
            .text("standing", feed -> feed.standing().code())
            .rows("warnings", Feed::warnings, WARNINGS)
            .text("looked", feed -> feed.source().looked().toString())
            .stated("succeeded", feed -> Optional.ofNullable(feed.source().succeeded()))
            .stated("news", feed -> Optional.ofNullable(feed.source().news()))
            .text("due", feed -> feed.source().due().toString())
            .number("failures", feed -> feed.source().failures())
            .stated("failure", feed -> Optional.ofNullable(feed.source().failure()))
            .number("items", feed -> feed.fed().items())
            .number("waiting", feed -> feed.fed().waiting())
            .number("not_read", feed -> feed.fed().failed());

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
            SOURCES.json("sources", givings, json);
            Json.numbers("no_language_pack", unread, json);
            FAILURES.json("failures", failures, json);
            FEEDS.json("feeds", feeds, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        List<Line> lines = new ArrayList<>();
        givings.forEach(giving -> lines.add(new Line(giving.name(), Optional.of(giving), Optional.empty())));
        for (Feed feed : feeds) {
            feed.warnings()
                    .forEach(warning ->
                            lines.add(new Line(feed.source().address(), Optional.empty(), Optional.of(warning))));
        }
        LINES.csv(lines, out);
    }

    /** When a feed was last seen so; empty where it never was. */
    public static String at(Optional<Instant> time) {
        return time.map(Object::toString).orElse("never");
    }
}
