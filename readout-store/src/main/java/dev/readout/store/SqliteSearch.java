package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.store.terms.ReportTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Tables report_search and statement_search, which SQLite's FTS5 keeps; {@link SqliteFilling} writes them.
 */
final class SqliteSearch implements SearchIndex {
    /** The texts are read only for what is shown, after all that was found is ranked. */
    private static final String BEST = """
            WITH best AS MATERIALIZED (
              SELECT rowid AS number, rank AS fit FROM <words> WHERE <words> MATCH :search
              ORDER BY rank, rowid LIMIT :most OFFSET :skip)
            SELECT <columns> FROM best CROSS JOIN <texts> ORDER BY best.fit, best.number""";

    /** The index is passed over backwards, and no further than to the last place that is shown. */
    private static final String LATEST = """
            WITH best AS MATERIALIZED (
              SELECT rowid AS number FROM <words> WHERE <words> MATCH :search
              ORDER BY rowid DESC LIMIT :most OFFSET :skip)
            SELECT <columns> FROM best CROSS JOIN <texts> ORDER BY best.number DESC""";

    private static final String REPORT_COLUMNS = "r.id AS report_id, NULL AS ordinal, r.language, 0 AS start, r.text";
    private static final String REPORTS =
            "searched_report s ON s.number = best.number CROSS JOIN report r ON r.id = s.report_id";
    private static final String STATEMENT_COLUMNS =
            "t.report_id, t.ordinal, r.language, t.content_start AS start, t.content_words AS text";
    private static final String STATEMENTS = "searched_statement s ON s.number = best.number"
            + " CROSS JOIN statement t ON t.report_id = s.report_id AND t.ordinal = s.ordinal"
            + " CROSS JOIN report r ON r.id = s.report_id";

    private final SearchWords words = new SearchWords();

    @Override
    public List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most) {
        Optional<Wanted> wanted = words.wanted(handle, search);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String order = count(handle, where, wanted.get()) <= Search.RANKED ? BEST : LATEST;
        return asked(handle.createQuery(order), where, wanted.get())
                .define("columns", where == Searched.REPORTS ? REPORT_COLUMNS : STATEMENT_COLUMNS)
                .define("texts", where == Searched.REPORTS ? REPORTS : STATEMENTS)
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> words.hit(row, wanted.get()))
                .list();
    }

    @Override
    public int count(Handle handle, Searched where, Search search) {
        return words.wanted(handle, search)
                .map(wanted -> count(handle, where, wanted))
                .orElse(0);
    }

    private static int count(Handle handle, Searched where, Wanted wanted) {
        return asked(handle.createQuery("""
                                SELECT count(*) FROM (SELECT 1 FROM <words> WHERE <words> MATCH :search LIMIT :most)"""), where, wanted)
                .bind("most", Search.RANKED + 1)
                .mapTo(Integer.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S asked(S statement, Searched where, Wanted wanted) {
        return statement
                .define("words", where == Searched.REPORTS ? "report_search" : "statement_search")
                .bind("search", wanted.expression());
    }

    @Override
    public Set<String> contacts(Handle handle, Search search) {
        return words.wanted(handle, search)
                .map(wanted -> new TreeSet<>(asked(handle.createQuery("""
                                SELECT DISTINCT c.contact_id FROM <words> f
                                JOIN searched_report s ON s.number = f.rowid
                                JOIN contact_report c ON c.report_id = s.report_id
                                WHERE <words> MATCH :search"""), Searched.REPORTS, wanted)
                        .mapTo(String.class)
                        .list()))
                .orElseGet(TreeSet::new);
    }

    @Override
    public void take(String reportId, ReportTerms terms) {
        words.take(reportId, terms);
    }

    @Override
    public void forget() {
        words.forget();
    }

    @Override
    public int behind(Handle handle) {
        return SqliteFilling.REPORTS.behind(handle) + SqliteFilling.STATEMENTS.behind(handle);
    }

    @Override
    public void catchUp(Handle handle, IntConsumer done) {
        SqliteFilling.REPORTS.run(handle, words, done);
        SqliteFilling.STATEMENTS.run(handle, words, done);
        words.forget();
    }
}
