package dev.readout.store;

import dev.readout.store.WatchTables.Item;
import dev.readout.store.WatchTables.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tables source and source_item. */
final class SourceRows {
    private SourceRows() {}

    static Optional<Source> one(Handle handle, String address) {
        return handle.createQuery("SELECT * FROM source WHERE address = ?")
                .bind(0, address)
                .map((row, context) -> source(new Cursor(row)))
                .findOne();
    }

    static Source source(Cursor cursor) throws SQLException {
        return new Source(
                cursor.text("address"),
                cursor.maybe("etag"),
                cursor.maybe("last_modified"),
                Instant.parse(cursor.text("began")),
                Instant.parse(cursor.text("looked")),
                time(cursor.maybe("succeeded")),
                time(cursor.maybe("news")),
                Instant.parse(cursor.text("due")),
                cursor.number("failures"),
                cursor.maybe("failure"),
                cursor.maybe("warned") != null);
    }

    private static @Nullable Instant time(@Nullable String words) {
        return words == null ? null : Instant.parse(words);
    }

    static void put(Handle handle, Source source) {
        handle.execute(
                """
                INSERT INTO source (address, etag, last_modified, began, looked, succeeded, news, due, failures, failure,
                  warned)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
                  looked = excluded.looked, succeeded = excluded.succeeded, news = excluded.news, due = excluded.due,
                  failures = excluded.failures, failure = excluded.failure, warned = excluded.warned""",
                source.address(),
                source.etag(),
                source.lastModified(),
                Times.printed(source.began()),
                Times.printed(source.looked()),
                Times.maybe(source.succeeded()),
                Times.maybe(source.news()),
                Times.printed(source.due()),
                source.failures(),
                source.failure(),
                source.warnedOfSilence() ? "silent" : null);
    }

    static Map<String, String> marks(Handle handle, String address) {
        Map<String, String> marks = new HashMap<>();
        handle.createQuery("SELECT item, mark FROM source_item WHERE address = ?")
                .bind(0, address)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
        return marks;
    }

    static void put(Handle handle, Collection<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        Batch rows = new Batch(handle, """
                INSERT INTO source_item (address, item, url, mark, due, attempts, reads) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (address, item) DO UPDATE SET url = excluded.url, mark = excluded.mark, due = excluded.due,
                  attempts = excluded.attempts, reads = excluded.reads, failure = NULL""");
        for (Item item : items) {
            rows.add(
                    item.source(),
                    item.item(),
                    item.url(),
                    item.mark(),
                    Times.maybe(item.due()),
                    item.attempts(),
                    item.reads());
        }
        rows.execute();
    }

    static List<Item> waiting(Handle handle, Collection<String> addresses) {
        List<Item> waiting = new ArrayList<>();
        MentionRows.chunks(List.copyOf(addresses), chunk -> handle.createQuery(
                        "SELECT * FROM source_item WHERE due IS NOT NULL AND address IN (<addresses>)")
                .bindList("addresses", chunk)
                .map((row, context) -> item(new Cursor(row)))
                .forEach(waiting::add));
        waiting.sort(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Item::source)
                .thenComparing(Item::item));
        return waiting;
    }

    private static Item item(Cursor cursor) throws SQLException {
        return new Item(
                cursor.text("address"),
                cursor.text("item"),
                cursor.maybe("url"),
                cursor.text("mark"),
                time(cursor.maybe("due")),
                cursor.number("attempts"),
                cursor.number("reads"));
    }

    /** What holds of a page holds for every feed that waits for it. */
    static int tried(Handle handle, Item item, @Nullable String failure) {
        return handle.execute("""
                UPDATE source_item SET due = ?, attempts = ?, reads = ?, failure = ?
                WHERE item = ? AND due IS NOT NULL""", Times.maybe(item.due()), item.attempts(), item.reads(), failure, item.item());
    }

    static Set<String> known(Handle handle, String address, Collection<String> items) {
        Set<String> known = new HashSet<>();
        MentionRows.chunks(List.copyOf(items), chunk -> handle.createQuery("""
                        SELECT DISTINCT item FROM source_item
                        WHERE item IN (<items>) AND address <> :address AND (reads > 0 OR due IS NOT NULL)""")
                .bindList("items", chunk)
                .bind("address", address)
                .mapTo(String.class)
                .forEach(known::add));
        return known;
    }
}
