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
import org.jspecify.annotations.Nullable;

/**
 * Builds all contacts without the claims behind their readings. Whoever opens the record waits for it, so all tables are
 * passed once, side by side in the order of contacts, columns are taken by number, and what many contacts share is built
 * once: nothing is kept but what goes into the contacts.
 */
final class OutlineReader {
    private final Handle handle;
    private final Map<Named, Actor> actors = new HashMap<>();
    private final Map<Said, Reading<?>> readings = new HashMap<>();

    /** A participant as the table has it. */
    private record Named(String name, String party) {
        Actor actor() {
            return new Actor(name, new Party(party));
        }
    }

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
        Map<String, Map<String, ReadingRows.Ruled>> ruled = ruled();
        try (Beside<Actor> participants = Beside.of(
                        handle,
                        "SELECT contact_id, name, party FROM contact_participant ORDER BY contact_id, ordinal",
                        row -> actors.computeIfAbsent(new Named(row.getString(2), row.getString(3)), Named::actor));
                Beside<List<String>> mentions = ids("mention_id", "contact_mention");
                Beside<List<String>> reports = ids("report_id", "contact_report");
                Beside<String> notes = Beside.of(
                        handle,
                        "SELECT contact_id, note FROM contact_note ORDER BY contact_id, ordinal",
                        row -> row.getString(2));
                Beside<Value> values = Beside.of(handle, """
                SELECT r.contact_id, r.field, r.word, v.value, v.detail, v.basis
                FROM reading r LEFT JOIN reading_value v ON v.contact_id = r.contact_id AND v.field = r.field
                WHERE r.word <> 'unknown' ORDER BY r.contact_id, r.field, v.ordinal""", OutlineReader::value)) {
            return handle.createQuery("SELECT id, origins FROM contact ORDER BY id")
                    .map((row, context) -> {
                        String id = row.getString(1);
                        Fields fields = new Fields(values.of(id), ruled.getOrDefault(id, Map.of()));
                        return new Contact(
                                id,
                                participants.of(id),
                                fields.reading(Field.CHANNEL),
                                fields.reading(Field.STATUS),
                                fields.reading(Field.DATE),
                                fields.reading(Field.PLACE),
                                fields.reading(Field.DURATION),
                                fields.reading(Field.INITIATIVE),
                                joined(mentions.of(id)),
                                joined(reports.of(id)),
                                row.getInt(2),
                                notes.of(id));
                    })
                    .list();
        }
    }

    /** Ids have no spaces: those of a contact come as one text, which is far quicker than a row for each. */
    private Beside<List<String>> ids(String column, String table) {
        return Beside.of(
                handle,
                "SELECT contact_id, string_agg(" + column + ", ' ' ORDER BY ordinal) FROM " + table
                        + " GROUP BY contact_id ORDER BY contact_id",
                row -> List.of(row.getString(2).split(" ")));
    }

    private static List<String> joined(List<List<String>> ids) {
        return ids.isEmpty() ? List.of() : ids.get(0);
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
            List<Field.Cells> cells = List.of();
            for (Value value : values) {
                if (value.field().equals(field.code())) {
                    word = value.word();
                    cells = with(value.cells(), cells);
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

        /** Nearly every field has one value, or none. */
        private static List<Field.Cells> with(Field.@Nullable Cells next, List<Field.Cells> cells) {
            if (next == null) {
                return cells;
            }
            if (cells.isEmpty()) {
                return List.of(next);
            }
            List<Field.Cells> all = new ArrayList<>(cells);
            all.add(next);
            return all;
        }
    }
}
