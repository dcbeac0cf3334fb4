package dev.readout.app.web.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.table.Columns;
import dev.readout.export.Json;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.store.Search;
import dev.readout.store.Store;
import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param query the state of the page
 * @param found in how many reports or statements, at most {@link Search#RANKED}
 * @param more they stand in more than those; then the passages are not ordered by how well they fit
 * @param passages on this page, the best first; where there are more, those that came last
 * @param next where the list goes on
 */
public record SearchPage(Query query, int found, boolean more, List<Passage> passages, Optional<Query> next)
        implements Page {
    private static final String WORDS = "q";
    private static final String WHERE = "in";
    private static final String SKIP = "skip";
    private static final String PATH = "/search";
    private static final List<String> PLACES = List.of("reports", "statements");

    /** The route of the search. */
    public static final Route ROUTE = new Route(
                    PATH,
                    "Search",
                    "Reports or statements that have all the words, in any form that these have in the languages of the record;"
                            + " phrases stand between quotation marks. The best come first. What stands in more than "
                            + Search.RANKED
                            + " is neither counted further nor ordered by how well it fits:"
                            + " then those that came last come first, and 'more' is true beside 'found'.",
                    List.of(
                            Parameter.query(
                                    WORDS, "The words; all of them must be there.", "\"direct channels\" armed"),
                            Parameter.choice(WHERE, "Whether reports are searched, or only reported speech.", PLACES),
                            Parameter.query(SKIP, "So many are left out at the beginning.", "50")),
                    Route.LIST,
                    SearchPage::of)
            .with(Route.Trait.PARTS);

    /**
     * A stretch of a report in which words were found.
     *
     * @param parts of the stretch; those at odd places are the words
     * @param place where the first of the words stands
     */
    public record Passage(Report report, List<String> parts, Span place, List<String> contacts) {
        /** Where the report opens at the words. */
        public String address() {
            return Evidence.address(report.id(), place);
        }

        /** The stretch as it stands. */
        public String text() {
            return String.join("", parts);
        }
    }

    private static final Columns<Passage> COLUMNS = Columns.<Passage>none()
            .text("report", passage -> passage.report().id())
            .text("document", passage -> passage.report().document())
            .stated("outlet", passage -> Optional.ofNullable(passage.report().outlet()))
            .stated("published", passage -> Optional.ofNullable(passage.report().published()))
            .text("text", Passage::text)
            .number("start", passage -> passage.place().start())
            .number("end", passage -> passage.place().end())
            .texts("contacts", Passage::contacts);

    private static SearchPage of(Ask ask) {
        Query query = ask.query();
        Optional<Search> search = query.words(WORDS);
        if (search.isEmpty()) {
            return new SearchPage(query, 0, false, List.of(), Optional.empty());
        }
        Store store = ask.sight().store();
        Searched where = Searched.valueOf(query.or(WHERE, PLACES.get(0)).toUpperCase(Locale.ROOT));
        int skip = query.read(SKIP, SearchPage::number).orElse(0);
        int most = ask.form() == Form.CSV
                ? Math.min(1000, ask.limits().fileRows())
                : ask.limits().rows();
        int found = store.found(where, search.get());
        List<Hit> hits = store.search(where, search.get(), skip, most + 1);
        List<Passage> passages = new ArrayList<>();
        for (Hit hit : hits.subList(0, Math.min(most, hits.size()))) {
            store.report(hit.reportId())
                    .ifPresent(report ->
                            passages.add(passage(hit, ask.sight().outlets().shown(report), store)));
        }
        Optional<Query> next =
                hits.size() > most ? Optional.of(query.with(SKIP, Integer.toString(skip + most))) : Optional.empty();
        return new SearchPage(query, Math.min(found, Search.RANKED), found > Search.RANKED, passages, next);
    }

    private static int number(String word) {
        try {
            return Math.max(0, Integer.parseInt(word));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("'" + word + "' is no number", none);
        }
    }

    private static Passage passage(Hit hit, Report report, Store store) {
        List<String> parts = hit.parts();
        int first = hit.start() + parts.get(0).length();
        int length = parts.size() > 1 ? parts.get(1).length() : 0;
        return new Passage(report, parts, new Span(first, first + length), store.contactsIn(report.id()));
    }

    @Override
    public String template() {
        return "search";
    }

    @Override
    public String title() {
        return query.one(WORDS).map(words -> "Search: " + words).orElse("Search");
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("found", found);
            json.writeBooleanField("more", more);
            if (next.isPresent()) {
                json.writeStringField("next", PATH + Form.JSON.ending() + next.get());
            }
            COLUMNS.json("passages", passages, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        COLUMNS.csv(passages, out);
    }
}
