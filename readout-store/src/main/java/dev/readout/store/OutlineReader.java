package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Party;
import dev.readout.model.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * Builds all contacts without the claims behind their readings. Whoever opens the record waits for it, so each table is
 * passed once in the order of its key, columns are taken by number, and what many contacts share is built once.
 */
final class OutlineReader {
    private final Handle handle;
    private final Map<Actor, Actor> actors = new HashMap<>();
    private final Map<Said, Reading<?>> readings = new HashMap<>();

    /** What reports say of a field, whoever's it is. */
    private record Said(String field, String word, List<Field.Cells> values) {}

    /** A row of a field's reading with one of its values. */
    private record Value(String field, String word, Field.@Nullable Cells cells) {}

    private OutlineReader(Handle handle) {
        this.handle = handle;
    }

    /** By id. */
    static List<Contact> all(Handle handle) {
        return new OutlineReader(handle).read();
    }

    private List<Contact> read() {
        Map<String, List<Actor>> participants = grouped(
                "SELECT contact_id, name, party FROM contact_participant ORDER BY contact_id, ordinal",
                (row, context) -> {
                    Actor actor = new Actor(row.getString(2), new Party(row.getString(3)));
                    return actors.computeIfAbsent(actor, first -> first);
                });
        Map<String, List<String>> mentions = ids("mention_id", "contact_mention");
        Map<String, List<String>> reports = ids("report_id", "contact_report");
        Map<String, List<String>> notes = grouped(
                "SELECT contact_id, note FROM contact_note ORDER BY contact_id, ordinal",
                (row, context) -> row.getString(2));
        Map<String, List<Value>> values = grouped("""
                SELECT r.contact_id, r.field, r.word, v.value, v.detail, v.basis
                FROM reading r LEFT JOIN reading_value v ON v.contact_id = r.contact_id AND v.field = r.field
                WHERE r.word <> 'unknown' ORDER BY r.contact_id, r.field, v.ordinal""", (row, context) -> value(row));
        Map<String, Map<String, ReadingRows.Ruled>> ruled = ruled();
        return handle.createQuery("SELECT id, origins FROM contact ORDER BY id")
                .map((row, context) -> {
                    String id = row.getString(1);
                    Fields fields = new Fields(values.getOrDefault(id, List.of()), ruled.getOrDefault(id, Map.of()));
                    return new Contact(
                            id,
                            participants.getOrDefault(id, List.of()),
                            fields.reading(Field.CHANNEL),
                            fields.reading(Field.STATUS),
                            fields.reading(Field.DATE),
                            fields.reading(Field.PLACE),
                            fields.reading(Field.DURATION),
                            fields.reading(Field.INITIATIVE),
                            mentions.getOrDefault(id, List.of()),
                            reports.getOrDefault(id, List.of()),
                            row.getInt(2),
                            notes.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Ids have no spaces: those of a contact come as one text, which is far quicker than a row for each. */
    private Map<String, List<String>> ids(String column, String table) {
        Map<String, List<String>> ids = new HashMap<>();
        handle.createQuery("SELECT contact_id, string_agg(" + column + ", ' ' ORDER BY ordinal) FROM " + table
                        + " GROUP BY contact_id")
                .map((row, context) ->
                        ids.put(row.getString(1), List.of(row.getString(2).split(" "))))
                .forEach(before -> {});
        return ids;
    }

    /** Rows by the contact in their first column, in which order they come. */
    private <T> Map<String, List<T>> grouped(String query, RowMapper<T> mapper) {
        Map<String, List<T>> groups = new HashMap<>();
        List<T> group = new ArrayList<>(0);
        String contact = "";
        record Row<T>(String contact, T value) {}
        try (var rows = handle.createQuery(query)
                .map((row, context) -> new Row<>(row.getString(1), mapper.map(row, context)))
                .iterator()) {
            while (rows.hasNext()) {
                Row<T> row = rows.next();
                if (!row.contact().equals(contact)) {
                    contact = row.contact();
                    group = new ArrayList<>(2);
                    groups.put(contact, group);
                }
                group.add(row.value());
            }
        }
        return groups;
    }

    private static Value value(ResultSet row) throws SQLException {
        String value = row.getString(4);
        return new Value(
                row.getString(2),
                row.getString(3),
                value == null ? null : new Field.Cells(value, row.getString(5), row.getString(6)));
    }

    private Map<String, Map<String, ReadingRows.Ruled>> ruled() {
        Map<String, Map<String, ReadingRows.Ruled>> ruled = new HashMap<>();
        handle.createQuery("SELECT * FROM reading_decision")
                .map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    return ruled.computeIfAbsent(cursor.text("contact_id"), contact -> new HashMap<>())
                            .put(
                                    cursor.text("field"),
                                    new ReadingRows.Ruled(cursor.text("decision_id"), cursor.cells()));
                })
                .forEach(before -> {});
        return ruled;
    }

    /** The fields of one contact. */
    private final class Fields {
        private final List<Value> values;
        private final Map<String, ReadingRows.Ruled> ruled;

        Fields(List<Value> values, Map<String, ReadingRows.Ruled> ruled) {
            this.values = values;
            this.ruled = ruled;
        }

        <V> Reading<V> reading(Field<V> field) {
            String word = "unknown";
            List<Field.Cells> cells = new ArrayList<>(1);
            for (Value value : values) {
                if (value.field().equals(field.code())) {
                    word = value.word();
                    if (value.cells() != null) {
                        cells.add(value.cells());
                    }
                }
            }
            Said said = new Said(field.code(), word, cells);
            ReadingRows.Ruled decided = ruled.get(field.code());
            if (decided != null) {
                return ReadingRows.reading(field, new ReadingRows.Row(word, cells, List.of(), decided), Map.of());
            }
            @SuppressWarnings("unchecked") // what is said of a field is kept under its code
            Reading<V> reading = (Reading<V>) readings.computeIfAbsent(
                    said,
                    first -> ReadingRows.reading(
                            field, new ReadingRows.Row(first.word(), first.values(), List.of(), null), Map.of()));
            return reading;
        }
    }
}
