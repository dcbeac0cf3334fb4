package dev.readout.store;

import dev.readout.model.Mention;
import dev.readout.store.Revision.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Tables pending, fold and resolution, and what of the others shows which blocks touch each other. */
final class PendingRows {
    private PendingRows() {}

    /** The row of table resolution. */
    record State(String version, long generation, long settled) {}

    static State state(Handle handle) {
        return handle.createQuery("SELECT version, generation, settled FROM resolution")
                .map((row, context) -> new State(row.getString(1), row.getLong(2), row.getLong(3)))
                .one();
    }

    /** Remembers the blocks and days of a report's mentions, which come or go, and the blocks of their contacts. */
    static void note(Handle handle, String reportId) {
        handle.execute("""
                INSERT INTO pending (block, day)
                SELECT DISTINCT c.block, '' FROM mention m JOIN contact_mention h ON h.mention_id = m.id
                  JOIN contact c ON c.id = h.contact_id
                WHERE m.report_id = ? AND c.block <> m.block ON CONFLICT DO NOTHING""", reportId);
        handle.execute("""
                INSERT INTO pending (block, day)
                SELECT DISTINCT block, coalesce(day, '') FROM mention WHERE report_id = ? ON CONFLICT DO NOTHING""", reportId);
        grow(handle);
    }

    /** Remembers the blocks and days of mentions that are new, so that no contact has them. */
    static void note(Handle handle, List<Mention> added) {
        if (!added.isEmpty()) {
            Batch rows = new Batch(handle, "INSERT INTO pending (block, day) VALUES (?, ?) ON CONFLICT DO NOTHING");
            added.forEach(mention -> rows.add(
                    mention.block(),
                    mention.days().day().map(LocalDate::toString).orElse("")));
            rows.execute();
        }
        grow(handle);
    }

    private static void grow(Handle handle) {
        Batch.run(handle, "UPDATE resolution SET generation = generation + 1");
    }

    /** Nothing is pending any more. */
    static void settle(Handle handle, String version) {
        handle.execute("DELETE FROM pending");
        handle.execute(
                "UPDATE resolution SET version = ?, generation = generation + 1, settled = generation + 1", version);
    }

    /** Keeps what resolution took from the comparison of reports, in place of what it took before. */
    static void mark(Handle handle, Map<String, String> marks) {
        Map<String, String> known = marks(handle);
        Batch rows = new Batch(handle, """
                INSERT INTO fold (report_id, mark) VALUES (?, ?)
                ON CONFLICT (report_id) DO UPDATE SET mark = excluded.mark""");
        marks.forEach((report, mark) -> {
            if (!mark.equals(known.remove(report))) {
                rows.add(report, mark);
            }
        });
        rows.execute();
        known.keySet().forEach(report -> handle.execute("DELETE FROM fold WHERE report_id = ?", report));
    }

    static Map<String, String> marks(Handle handle) {
        Map<String, String> marks = new HashMap<>();
        handle.createQuery("SELECT report_id, mark FROM fold")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
        return marks;
    }

    static List<Place> changed(Handle handle) {
        return handle.createQuery("SELECT block, day FROM pending ORDER BY block, day")
                .map((row, context) -> place(row.getString(1), row.getString(2)))
                .list();
    }

    static List<Place> places(Handle handle, String reportId) {
        return handle.createQuery("SELECT DISTINCT block, coalesce(day, '') FROM mention WHERE report_id = ?")
                .bind(0, reportId)
                .map((row, context) -> place(row.getString(1), row.getString(2)))
                .list();
    }

    static List<Place> placesOf(Handle handle, Collection<String> mentionIds) {
        List<Place> places = new ArrayList<>();
        MentionRows.chunks(List.copyOf(mentionIds), chunk -> handle.createQuery(
                        "SELECT DISTINCT block, coalesce(day, '') FROM mention WHERE id IN (<ids>)")
                .bindList("ids", chunk)
                .map((row, context) -> place(row.getString(1), row.getString(2)))
                .forEach(places::add));
        return places;
    }

    static Set<String> contactBlocks(Handle handle, Collection<String> mentionIds) {
        Set<String> blocks = new TreeSet<>();
        MentionRows.chunks(
                List.copyOf(mentionIds),
                chunk -> blocks.addAll(handle.createQuery("""
                        SELECT DISTINCT c.block FROM contact c JOIN contact_mention m ON m.contact_id = c.id
                        WHERE m.mention_id IN (<ids>)""")
                        .bindList("ids", chunk)
                        .mapTo(String.class)
                        .list()));
        return blocks;
    }

    /** Whether a mention stood at another day; the places that it leaves and takes are noted. */
    static boolean place(Handle handle, Map<String, Optional<LocalDate>> days) {
        boolean moved = false;
        for (Map.Entry<String, Optional<LocalDate>> entry : new TreeMap<>(days).entrySet()) {
            String id = entry.getKey();
            String day = entry.getValue().map(LocalDate::toString).orElse("");
            handle.execute("""
                    INSERT INTO pending (block, day) SELECT block, coalesce(day, '') FROM mention
                    WHERE id = ? AND coalesce(day, '') <> ? UNION
                    SELECT block, ? FROM mention WHERE id = ? AND coalesce(day, '') <> ? ON CONFLICT DO NOTHING""", id, day, day, id, day);
            moved |= handle.execute(
                            "UPDATE mention SET day = nullif(?, '') WHERE id = ? AND coalesce(day, '') <> ?",
                            day,
                            id,
                            day)
                    > 0;
        }
        if (moved) {
            grow(handle);
        }
        return moved;
    }

    private static Place place(String block, String day) {
        return new Place(block, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    static Set<String> telling(Handle handle) {
        return new TreeSet<>(handle.createQuery("SELECT DISTINCT report_id FROM mention")
                .mapTo(String.class)
                .list());
    }

    static Set<String> blocks(Handle handle) {
        return new TreeSet<>(handle.createQuery("SELECT DISTINCT block FROM mention")
                .mapTo(String.class)
                .list());
    }

    static Set<String> blocks(Handle handle, LocalDate day) {
        return new LinkedHashSet<>(handle.createQuery("SELECT DISTINCT block FROM mention WHERE day = ? ORDER BY block")
                .bind(0, day.toString())
                .mapTo(String.class)
                .list());
    }

    static Map<LocalDate, Set<String>> days(Handle handle, String block) {
        Map<LocalDate, Set<String>> days = new TreeMap<>();
        handle.createQuery("""
                        SELECT DISTINCT day, block FROM mention
                        WHERE day IN (SELECT day FROM mention WHERE block = ?) ORDER BY day, block""")
                .bind(0, block)
                .map((row, context) -> Map.entry(LocalDate.parse(row.getString(1)), row.getString(2)))
                .forEach(entry -> days.computeIfAbsent(entry.getKey(), day -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        return days;
    }

    static Set<String> undecidedBetween(Handle handle, Collection<String> blocks) {
        Set<String> found = new TreeSet<>();
        MentionRows.chunks(
                List.copyOf(blocks),
                chunk -> found.addAll(handle.createQuery("""
                        SELECT DISTINCT m.block FROM contact c
                        JOIN unresolved_candidate u ON u.contact_id = c.id
                        JOIN mention m ON m.id = u.mention_id
                        WHERE c.block IN (<blocks>) AND m.block <> c.block""")
                        .bindList("blocks", chunk)
                        .mapTo(String.class)
                        .list()));
        return found;
    }

    static Map<String, String> contacts(Handle handle, Collection<String> mentionIds) {
        Map<String, String> contacts = new HashMap<>();
        MentionRows.chunks(List.copyOf(mentionIds), chunk -> handle.createQuery(
                        "SELECT mention_id, contact_id FROM contact_mention WHERE mention_id IN (<ids>)")
                .bindList("ids", chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> contacts.put(entry.getKey(), entry.getValue())));
        return contacts;
    }
}
