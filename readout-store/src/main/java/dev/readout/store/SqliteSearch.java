package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Tables report_search and statement_search, which SQLite's FTS5 keeps. New texts go in together, because every statement
 * between two of them would make FTS5 write a part of its index for each; triggers take out what goes.
 */
final class SqliteSearch implements SearchIndex {
    /** The texts are read again only for what is shown, after all that was found is ranked. */
    private static final String BEST = """
            WITH best AS MATERIALIZED (
              SELECT rowid AS number, rank AS fit FROM <words> WHERE <words> MATCH :search
              ORDER BY rank, rowid LIMIT :most OFFSET :skip)
            SELECT s.report_id, <ordinal>, snippet(<words>, 0, :open, :close, '', :length)
            FROM best CROSS JOIN <words> f ON f.rowid = best.number
            JOIN <places> s ON s.number = best.number
            WHERE <words> MATCH :search ORDER BY best.fit, best.number""";

    /** The index is passed over backwards, and no further than to the last place that is shown. */
    private static final String LATEST = """
            SELECT s.report_id, <ordinal>, snippet(<words>, 0, :open, :close, '', :length)
            FROM <words> f CROSS JOIN <places> s ON s.number = f.rowid
            WHERE <words> MATCH :search ORDER BY f.rowid DESC LIMIT :most OFFSET :skip""";

    /** What holds of a text that is not in the index yet. */
    private static final String AFTER = "number > (SELECT coalesce(max(id), 0) FROM %s_search_docsize)";

    @Override
    public List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most) {
        return handle.createQuery(count(handle, where, search) <= Search.RANKED ? BEST : LATEST)
                .define("words", words(where))
                .define("places", where == Searched.REPORTS ? "searched_report" : "searched_statement")
                .define("ordinal", where == Searched.REPORTS ? "NULL" : "s.ordinal")
                .bind("open", Hit.OPEN)
                .bind("close", Hit.CLOSE)
                .bind("length", WORDS)
                .bind("search", search.expression())
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> {
                    int ordinal = row.getInt(2);
                    return new Hit(
                            row.getString(1),
                            row.wasNull() ? Optional.empty() : Optional.of(ordinal),
                            row.getString(3));
                })
                .list();
    }

    @Override
    public int count(Handle handle, Searched where, Search search) {
        return handle.createQuery(
                        "SELECT count(*) FROM (SELECT 1 FROM <words> WHERE <words> MATCH :search LIMIT :most)")
                .define("words", words(where))
                .bind("search", search.expression())
                .bind("most", Search.RANKED + 1)
                .mapTo(Integer.class)
                .one();
    }

    private static String words(Searched where) {
        return where == Searched.REPORTS ? "report_search" : "statement_search";
    }

    @Override
    public Set<String> contacts(Handle handle, Search search) {
        return new TreeSet<>(handle.createQuery("""
                        SELECT DISTINCT c.contact_id FROM report_search f
                        JOIN searched_report s ON s.number = f.rowid
                        JOIN contact_report c ON c.report_id = s.report_id
                        WHERE report_search MATCH ?""")
                .bind(0, search.expression())
                .mapTo(String.class)
                .list());
    }

    @Override
    public boolean behind(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM searched_report WHERE " + AFTER.formatted("report")
                        + ") OR EXISTS (SELECT 1 FROM searched_statement WHERE " + AFTER.formatted("statement") + ")")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void catchUp(Handle handle) {
        fill(handle, "report", "text");
        fill(handle, "statement", "words");
    }

    private static void fill(Handle handle, String searched, String column) {
        handle.execute("INSERT INTO " + searched + "_search (rowid, " + column + ") SELECT number, " + column + " FROM "
                + searched + "_words WHERE " + AFTER.formatted(searched) + " ORDER BY number");
    }

    @Override
    public void close() {
        // nothing is held
    }
}
