package dev.readout.store;

import dev.readout.store.WatchTables.Announced;
import dev.readout.store.WatchTables.Change;
import dev.readout.store.WatchTables.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tables announced, announcing, change and delivery. */
final class ChangeRows {
    private ChangeRows() {}

    static long generation(Handle handle) {
        return handle.createQuery("SELECT generation FROM announcing")
                .mapTo(Long.class)
                .one();
    }

    static List<Announced> announced(Handle handle) {
        return handle.createQuery("SELECT contact_id, revision, state FROM announced ORDER BY contact_id")
                .map((row, context) -> new Announced(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    static void insert(Handle handle, List<Change> changes, Collection<String> ways, Instant due) {
        long ordinal = handle.createQuery("SELECT coalesce(max(ordinal), 0) FROM change")
                .mapTo(Long.class)
                .one();
        Batch rows = new Batch(handle, "INSERT INTO change (ordinal, id, line, json) VALUES (?, ?, ?, ?)");
        Batch deliveries = new Batch(handle, "INSERT INTO delivery (ordinal, way, attempts, due) VALUES (?, ?, 0, ?)");
        for (Change change : changes) {
            rows.add(++ordinal, change.id(), change.line(), change.json());
            for (String way : ways) {
                deliveries.add(ordinal, way, Times.printed(due));
            }
        }
        rows.execute();
        deliveries.execute();
    }

    static void replace(Handle handle, Collection<Announced> now, long generation) {
        Batch rows = new Batch(handle, """
                INSERT INTO announced (contact_id, revision, state) VALUES (?, ?, ?)
                ON CONFLICT (contact_id) DO UPDATE SET revision = excluded.revision, state = excluded.state""");
        now.forEach(each -> rows.add(each.contactId(), each.revision(), each.state()));
        rows.execute();
        handle.execute("UPDATE announcing SET generation = ?", generation);
    }

    static List<Delivery> undelivered(Handle handle, Collection<String> ways) {
        return handle.createQuery("""
                        SELECT d.ordinal, d.way, d.attempts, d.due, c.id, c.line, c.json
                        FROM delivery d JOIN change c ON c.ordinal = d.ordinal
                        WHERE d.way IN (<ways>) ORDER BY d.ordinal, d.way""")
                .bindList("ways", List.copyOf(ways))
                .map((row, context) -> new Delivery(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        Instant.parse(row.getString(4)),
                        new Change(row.getString(5), row.getString(6), row.getString(7))))
                .list();
    }

    static int deliveries(Handle handle, Collection<String> ways) {
        return handle.createQuery("SELECT count(*) FROM delivery WHERE way IN (<ways>)")
                .bindList("ways", List.copyOf(ways))
                .mapTo(Integer.class)
                .one();
    }

    static Optional<Instant> next(Handle handle, Collection<String> ways) {
        return handle.createQuery("SELECT due FROM delivery WHERE way IN (<ways>) ORDER BY due LIMIT 1")
                .bindList("ways", List.copyOf(ways))
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse);
    }

    static int delivered(Handle handle, Delivery delivery) {
        handle.execute("DELETE FROM delivery WHERE ordinal = ? AND way = ?", delivery.ordinal(), delivery.way());
        return handle.execute(
                "DELETE FROM change WHERE ordinal = ? AND NOT EXISTS (SELECT 1 FROM delivery WHERE ordinal = ?)",
                delivery.ordinal(),
                delivery.ordinal());
    }

    static int deferred(Handle handle, Delivery delivery, Instant due) {
        return handle.execute(
                "UPDATE delivery SET attempts = attempts + 1, due = ? WHERE ordinal = ? AND way = ?",
                Times.printed(due),
                delivery.ordinal(),
                delivery.way());
    }
}
