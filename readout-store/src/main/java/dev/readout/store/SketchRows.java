package dev.readout.store;

import dev.readout.model.Coded;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import dev.readout.model.Span;
import dev.readout.store.LineageTables.Kept;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Table sketch. */
final class SketchRows {
    private SketchRows() {}

    /** The reports without a row of this version, by source. */
    static List<String> lacking(Handle handle, String version) {
        return handle.createQuery("""
                        SELECT id FROM report WHERE NOT EXISTS (
                          SELECT 1 FROM sketch s WHERE s.report_id = report.id AND s.version = ?)
                        ORDER BY source, id""").bind(0, version).mapTo(String.class).list();
    }

    static void put(Handle handle, String version, List<Kept> kept) {
        Batch rows = new Batch(handle, """
                INSERT INTO sketch (report_id, version, publisher, origin, kind, start_offset, end_offset, words,
                  sentences)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (Kept each : kept) {
            Report report = each.report();
            Origin origin = each.sketch().origin();
            @Nullable Span credit = origin.words();
            rows.add(
                    report.id(),
                    version,
                    each.sketch().publisher(),
                    origin.name(),
                    origin.kind().code(),
                    credit == null ? null : credit.start(),
                    credit == null ? null : credit.end(),
                    credit == null ? null : report.quote(credit).words(),
                    bytes(each.sketch()));
        }
        rows.execute();
    }

    /** Takes out what is kept of a report that is read again, and every alignment with it. */
    static void forget(Handle handle, String reportId) {
        delete(handle, reportId);
        handle.execute("DELETE FROM alignment WHERE report_id = ? OR earlier_id = ?", reportId, reportId);
    }

    /** Whether there was a sketch of the report, so that there is none now. */
    static boolean delete(Handle handle, String reportId) {
        return Batch.run(handle, "DELETE FROM sketch WHERE report_id = ?", reportId) > 0;
    }

    static List<Sketch> all(Handle handle) {
        return handle.createQuery("""
                        SELECT r.published_day, r.published_time, r.published_zone, s.*
                        FROM sketch s JOIN report r ON r.id = s.report_id""").map((row, context) -> sketch(row)).list();
    }

    private static Sketch sketch(ResultSet row) throws SQLException {
        Cursor cursor = new Cursor(row);
        return new Sketch(
                cursor.text("report_id"),
                ReportRows.published(cursor),
                cursor.text("publisher"),
                origin(cursor),
                sentences(row.getBytes("sentences")));
    }

    static Map<String, Origin> origins(Handle handle, List<String> reportIds) {
        Map<String, Origin> origins = new HashMap<>();
        MentionRows.chunks(reportIds, ids -> handle.createQuery("""
                        SELECT report_id, origin, kind, start_offset, end_offset FROM sketch
                        WHERE report_id IN (<ids>)""")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getString("report_id"), origin(new Cursor(row))))
                .forEach(entry -> origins.put(entry.getKey(), entry.getValue())));
        return origins;
    }

    private static Origin origin(Cursor cursor) throws SQLException {
        return new Origin(
                cursor.text("origin"),
                Coded.of(Origin.Kind.class, cursor.text("kind")),
                cursor.maybeSpan("start_offset", "end_offset"));
    }

    private static byte[] bytes(Sketch sketch) {
        ByteBuffer bytes = ByteBuffer.allocate(sketch.sentences() + Long.BYTES * sketch.length());
        int at = 0;
        for (int sentence = 0; sentence < sketch.sentences(); sentence++) {
            bytes.put((byte) sketch.size(sentence));
            for (int end = at + sketch.size(sentence); at < end; at++) {
                bytes.putLong(sketch.value(at));
            }
        }
        return bytes.array();
    }

    /**
     * The values of each sentence.
     *
     * @throws IllegalArgumentException where the bytes end within a sentence
     */
    static List<long[]> sentences(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        List<long[]> sentences = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int size = bytes.get();
            if (size < 0 || bytes.remaining() < size * Long.BYTES) {
                throw new IllegalArgumentException("a sketch ends within sentence " + sentences.size());
            }
            long[] values = new long[size];
            for (int i = 0; i < size; i++) {
                values[i] = bytes.getLong();
            }
            sentences.add(values);
        }
        return sentences;
    }
}
