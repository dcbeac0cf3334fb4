package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import dev.readout.store.ContactTables.Traced;
import dev.readout.store.LineageTables.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Builds contacts from their tables: one query a table, be it for some contacts or for all. */
final class ContactReader {
    /** Shorter beginnings of an id are not looked up. */
    static final int SHORTEST_PREFIX = 6;

    private final Handle handle;
    private final @Nullable List<String> only;

    private ContactReader(Handle handle, @Nullable List<String> only) {
        this.handle = handle;
        this.only = only;
    }

    static Resolved all(Handle handle) {
        List<Contact> contacts = new ContactReader(handle, null).read(MentionRows.all(handle));
        return new Resolved(contacts, UnresolvedRows.all(handle));
    }

    /** The ids of the contacts that some report tells with one of these statuses. */
    static Set<String> claiming(Handle handle, Collection<Status> statuses) {
        return new TreeSet<>(handle.createQuery("""
                        SELECT DISTINCT m.contact_id FROM claim c JOIN contact_mention m ON m.mention_id = c.mention_id
                        WHERE c.field = :field AND c.value IN (<statuses>)""")
                .bind("field", Field.STATUS.code())
                .bindList("statuses", statuses.stream().map(Status::code).toList())
                .mapTo(String.class)
                .list());
    }

    /** The ids of the contacts of which some reports tell. */
    static Set<String> toldIn(Handle handle, Collection<String> reportIds) {
        Set<String> found = new TreeSet<>();
        MentionRows.chunks(
                List.copyOf(reportIds),
                chunk -> found.addAll(handle.createQuery("""
                                SELECT DISTINCT c.contact_id FROM mention m JOIN contact_mention c ON c.mention_id = m.id
                                WHERE m.report_id IN (<reports>)""")
                        .bindList("reports", chunk)
                        .mapTo(String.class)
                        .list()));
        return found;
    }

    /** The ids of the contacts of which a report tells, in its order. */
    static List<String> idsIn(Handle handle, String reportId) {
        return handle.createQuery("""
                        SELECT c.contact_id FROM mention m JOIN contact_mention c ON c.mention_id = m.id
                        WHERE m.report_id = ? ORDER BY m.start_offset, m.end_offset, m.ordinal""").bind(0, reportId).mapTo(String.class).stream()
                .distinct()
                .toList();
    }

    /** Hands on, for each field of each contact that has claims, the ids of the reports that make them. */
    static int eachFact(Handle handle, Consumer<Set<String>> action) {
        record Saying(String contact, String field, String report) {}
        List<Saying> together = new ArrayList<>();
        handle.createQuery("""
                        SELECT c.contact_id, c.field, m.report_id FROM reading_claim c
                        JOIN mention m ON m.id = c.mention_id ORDER BY c.contact_id, c.field""")
                .map((row, context) -> new Saying(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(saying -> {
                    boolean next = !together.isEmpty()
                            && !(saying.field().equals(together.get(0).field())
                                    && saying.contact().equals(together.get(0).contact()));
                    if (next) {
                        action.accept(together.stream().map(Saying::report).collect(Collectors.toSet()));
                        together.clear();
                    }
                    together.add(saying);
                });
        if (!together.isEmpty()) {
            action.accept(together.stream().map(Saying::report).collect(Collectors.toSet()));
        }
        return together.size();
    }

    /** The contacts of these ids, as far as there are such. */
    static List<Contact> of(Handle handle, Collection<String> ids) {
        List<Contact> contacts = new ArrayList<>();
        MentionRows.chunks(List.copyOf(new TreeSet<>(ids)), chunk -> contacts.addAll(some(handle, chunk)));
        return contacts;
    }

    private static List<Contact> some(Handle handle, List<String> ids) {
        // A mention's report may be missing in contact_report only where somebody tampered with the store.
        TreeSet<String> reports = new TreeSet<>(
                handle.createQuery("""
                        SELECT m.report_id FROM contact_mention c JOIN mention m ON m.id = c.mention_id
                        WHERE c.contact_id IN (<ids>)""").bindList("ids", ids).mapTo(String.class).list());
        List<Mention> mentions = new ArrayList<>();
        MentionRows.chunks(List.copyOf(reports), chunk -> mentions.addAll(MentionRows.of(handle, chunk)));
        return new ContactReader(handle, ids).read(mentions);
    }

    /** A contact with its reports and all that was read from them, each text read once. */
    static Optional<Traced> traced(Handle handle, String id) {
        List<String> reports =
                handle.createQuery("""
                        SELECT report_id FROM contact_report WHERE contact_id = :id
                        UNION SELECT m.report_id FROM contact_mention c JOIN mention m ON m.id = c.mention_id
                        WHERE c.contact_id = :id""").bind("id", id).mapTo(String.class).list();
        List<Told> told = ToldRows.of(handle, reports);
        List<Mention> mentions =
                told.stream().flatMap(each -> each.mentions().stream()).toList();
        return new ContactReader(handle, List.of(id))
                .read(mentions).stream().findFirst().map(contact -> new Traced(contact, told));
    }

    /** Where an id leads, or the beginning of one if all that begin so lead to the same. */
    static Optional<Found> find(Handle handle, String id) {
        List<String> exact = matching(handle, id, "id = :id", "contact_id = :id");
        if (!exact.isEmpty() || id.length() < SHORTEST_PREFIX) {
            return exact.stream().findFirst().map(whole -> found(handle, whole));
        }
        List<Found> begun =
                matching(handle, id, "substr(id, 1, length(:id)) = :id", "substr(contact_id, 1, length(:id)) = :id")
                        .stream()
                        .map(whole -> found(handle, whole))
                        .toList();
        boolean same = begun.stream()
                        .map(found -> List.of(found.contact(), found.others()))
                        .distinct()
                        .count()
                == 1;
        return same ? begun.stream().min(Comparator.comparing(Found::moved)) : Optional.empty();
    }

    private static List<String> matching(Handle handle, String id, String now, String once) {
        return handle.createQuery("SELECT id FROM contact WHERE " + now + " UNION SELECT contact_id FROM former WHERE "
                        + once + " ORDER BY 1")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    private static Found found(Handle handle, String id) {
        List<String> heirs = Former.heirs(handle, id);
        Optional<String> own = handle.createQuery("SELECT id FROM contact WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
        return own.isEmpty() && heirs.size() == 1
                ? new Found(id, Optional.of(heirs.get(0)), List.of())
                : new Found(id, own, heirs);
    }

    private List<Contact> read(List<Mention> mentions) {
        Map<String, Mention> byId = mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity()));
        Map<String, List<Actor>> participants =
                grouped("contact_participant", (row, context) -> new Cursor(row).actor());
        Map<String, List<String>> mentionIds =
                grouped("contact_mention", (row, context) -> row.getString("mention_id"));
        Map<String, List<String>> reportIds = grouped("contact_report", (row, context) -> row.getString("report_id"));
        Map<String, List<String>> notes = grouped("contact_note", (row, context) -> row.getString("note"));
        Map<String, Map<String, ReadingRows.Row>> readings = readings();
        return query("SELECT id, origins FROM contact", "id", "id")
                .map((row, context) -> {
                    String id = row.getString("id");
                    Map<String, ReadingRows.Row> fields = readings.getOrDefault(id, Map.of());
                    return new Contact(
                            id,
                            participants.getOrDefault(id, List.of()),
                            reading(Field.CHANNEL, fields, byId),
                            reading(Field.STATUS, fields, byId),
                            reading(Field.DATE, fields, byId),
                            reading(Field.PLACE, fields, byId),
                            reading(Field.DURATION, fields, byId),
                            reading(Field.INITIATIVE, fields, byId),
                            mentionIds.getOrDefault(id, List.of()),
                            reportIds.getOrDefault(id, List.of()),
                            row.getInt("origins"),
                            notes.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static <V> Reading<V> reading(
            Field<V> field, Map<String, ReadingRows.Row> fields, Map<String, Mention> mentions) {
        ReadingRows.Row row = fields.get(field.code());
        return row == null ? new Reading.Unknown<>() : ReadingRows.reading(field, row, mentions);
    }

    private Map<String, Map<String, ReadingRows.Row>> readings() {
        Map<String, Map<String, ReadingRows.Row>> readings = new HashMap<>();
        query("SELECT contact_id, field, word FROM reading", "contact_id", "field")
                .map((row, context) -> readings.computeIfAbsent(row.getString(1), c -> new HashMap<>())
                        .put(
                                row.getString(2),
                                new ReadingRows.Row(row.getString(3), new ArrayList<>(), new ArrayList<>(), null)))
                .forEach(before -> {});
        record Value(String contact, String field, Field.Cells cells) {}
        query("SELECT * FROM reading_value", "contact_id", "contact_id, field, ordinal")
                .map((row, context) ->
                        new Value(row.getString("contact_id"), row.getString("field"), new Cursor(row).cells()))
                .forEach(value ->
                        row(readings, value.contact(), value.field()).values().add(value.cells()));
        supports(readings);
        record Given(String contact, String field, ReadingRows.Ruled ruled) {}
        query("SELECT * FROM reading_decision", "contact_id", "contact_id, field")
                .map((row, context) -> new Given(
                        row.getString("contact_id"),
                        row.getString("field"),
                        new ReadingRows.Ruled(row.getString("decision_id"), new Cursor(row).cells())))
                .forEach(given -> readings.getOrDefault(given.contact(), new HashMap<>())
                        .put(
                                given.field(),
                                row(readings, given.contact(), given.field()).with(given.ruled())));
        return readings;
    }

    private void supports(Map<String, Map<String, ReadingRows.Row>> readings) {
        record Support(String contact, String field, ReadingRows.Link link) {}
        query("SELECT * FROM reading_claim", "contact_id", "contact_id, field, ordinal")
                .map((row, context) -> new Support(
                        row.getString("contact_id"),
                        row.getString("field"),
                        new ReadingRows.Link(row.getString("mention_id"), row.getInt("claim_ordinal"))))
                .forEach(support -> row(readings, support.contact(), support.field())
                        .claims()
                        .add(support.link()));
    }

    private static ReadingRows.Row row(
            Map<String, Map<String, ReadingRows.Row>> readings, String contact, String field) {
        ReadingRows.Row row = readings.getOrDefault(contact, Map.of()).get(field);
        if (row == null) {
            throw new IllegalArgumentException("contact " + contact + " has no reading of " + field);
        }
        return row;
    }

    private <T> Map<String, List<T>> grouped(String table, RowMapper<T> mapper) {
        Map<String, List<T>> groups = new HashMap<>();
        query("SELECT * FROM " + table, "contact_id", "contact_id, ordinal")
                .map((row, context) -> groups.computeIfAbsent(row.getString("contact_id"), c -> new ArrayList<>())
                        .add(mapper.map(row, context)))
                .forEach(added -> {});
        return groups;
    }

    private Query query(String select, String key, String order) {
        if (only == null) {
            return handle.createQuery(select + " ORDER BY " + order);
        }
        return handle.createQuery(select + " WHERE " + key + " IN (<only>) ORDER BY " + order)
                .bindList("only", only);
    }
}
