package dev.readout.store;

import dev.readout.store.Store.Hit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Tables report_search and statement_search. */
final class SearchRows {
    /** So many words of a text are shown around what was found. */
    private static final int WORDS = 32;

    private SearchRows() {}

    /** The best first; texts that fit equally well in the order in which they came. */
    static List<Hit> reports(Handle handle, Search search, int skip, int most) {
        return handle.createQuery("""
                        SELECT s.report_id, snippet(report_search, 0, :open, :close, '', :words)
                        FROM report_search f JOIN searched_report s ON s.number = f.rowid
                        WHERE report_search MATCH :search ORDER BY f.rank, f.rowid LIMIT :most OFFSET :skip""")
                .bind("open", Hit.OPEN)
                .bind("close", Hit.CLOSE)
                .bind("words", WORDS)
                .bind("search", search.expression())
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> new Hit(row.getString(1), Optional.empty(), row.getString(2)))
                .list();
    }

    /** The same of statements. */
    static List<Hit> statements(Handle handle, Search search, int skip, int most) {
        return handle.createQuery("""
                        SELECT s.report_id, s.ordinal, snippet(statement_search, 0, :open, :close, '', :words)
                        FROM statement_search f JOIN searched_statement s ON s.number = f.rowid
                        WHERE statement_search MATCH :search ORDER BY f.rank, f.rowid LIMIT :most OFFSET :skip""")
                .bind("open", Hit.OPEN)
                .bind("close", Hit.CLOSE)
                .bind("words", WORDS)
                .bind("search", search.expression())
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> new Hit(row.getString(1), Optional.of(row.getInt(2)), row.getString(3)))
                .list();
    }

    static int countReports(Handle handle, Search search) {
        return handle.createQuery("SELECT count(*) FROM report_search WHERE report_search MATCH ?")
                .bind(0, search.expression())
                .mapTo(Integer.class)
                .one();
    }

    static int countStatements(Handle handle, Search search) {
        return handle.createQuery("SELECT count(*) FROM statement_search WHERE statement_search MATCH ?")
                .bind(0, search.expression())
                .mapTo(Integer.class)
                .one();
    }

    /** The ids of the contacts of which a report says it. */
    static Set<String> contacts(Handle handle, Search search) {
        return new TreeSet<>(handle.createQuery("""
                        SELECT DISTINCT c.contact_id FROM report_search f
                        JOIN searched_report s ON s.number = f.rowid
                        JOIN contact_report c ON c.report_id = s.report_id
                        WHERE report_search MATCH ?""")
                .bind(0, search.expression())
                .mapTo(String.class)
                .list());
    }
}
