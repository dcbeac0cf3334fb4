package dev.readout.store;

import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What came in, for those who look at all of it at once. As with the store, a method is one transaction. */
public final class IntakeTables {
    private static final Span NOTHING = new Span(0, 0);

    private final Database database;

    IntakeTables(Database database) {
        this.database = database;
    }

    /**
     * A feed with how far its items have come.
     *
     * @param items that it ever gave
     * @param waiting of which the page is still to be read
     * @param failed of which the page could not be read at the last try
     */
    public record Fed(WatchTables.Source source, int items, int waiting, int failed) {}

    /** All reports by source, without texts and where values are from: small in memory, however long the texts are. */
    public List<Report> heads() {
        return database.read(IntakeTables::heads);
    }

    private static List<Report> heads(Handle handle) {
        return handle.createQuery("""
                        SELECT id, source, published_day, published_time, published_zone, url, outlet, author,
                          section, language
                        FROM report ORDER BY source, id""")
                .map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    return new Report(
                            cursor.text("id"),
                            cursor.text("source"),
                            "",
                            null,
                            NOTHING,
                            ReportRows.published(cursor),
                            cursor.maybe("url"),
                            cursor.maybe("outlet"),
                            cursor.maybe("author"),
                            cursor.maybe("section"),
                            cursor.text("language"),
                            Map.of());
                })
                .list();
    }

    /** Every feed that was ever watched, by address. */
    public List<Fed> feeds() {
        return database.read(handle -> handle.createQuery("""
                        SELECT s.*,
                          (SELECT count(*) FROM source_item i WHERE i.address = s.address) AS items,
                          (SELECT count(*) FROM source_item i WHERE i.address = s.address AND i.due IS NOT NULL) AS waiting,
                          (SELECT count(*) FROM source_item i WHERE i.address = s.address AND i.failure IS NOT NULL)
                            AS failed
                        FROM source s ORDER BY s.address""")
                .map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    return new Fed(
                            SourceRows.source(cursor),
                            cursor.number("items"),
                            cursor.number("waiting"),
                            cursor.number("failed"));
                })
                .list());
    }
}
