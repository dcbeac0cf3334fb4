package dev.readout.store;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tables report and report_source. */
final class ReportRows {
    private ReportRows() {}

    /** What decides whether a report that comes again changes anything. */
    record Known(String source, String extraction) {}

    static Optional<Known> known(Handle handle, String id) {
        return handle.createQuery("SELECT source, extraction FROM report WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new Known(row.getString(1), row.getString(2)))
                .findOne();
    }

    /** The version with which a text was last read from a source. */
    static Optional<String> extraction(Handle handle, String id, String source) {
        return handle.createQuery("SELECT extraction FROM report_source WHERE report_id = ? AND source = ?")
                .bind(0, id)
                .bind(1, source)
                .mapTo(String.class)
                .findOne();
    }

    /** Whether the report was not there, so that it is now. */
    static boolean insert(Handle handle, Report report, String extraction) {
        return write(handle, report, extraction, """
                INSERT INTO report (source, headline_start, headline_end, body_start, body_end, published_day,
                  published_time, published_zone, url, outlet, language, extraction, text_sha256, text, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""") > 0;
    }

    static void update(Handle handle, Report report, String extraction) {
        write(handle, report, extraction, """
                UPDATE report SET source = ?, headline_start = ?, headline_end = ?, body_start = ?, body_end = ?,
                  published_day = ?, published_time = ?, published_zone = ?, url = ?, outlet = ?, language = ?,
                  extraction = ?, text_sha256 = ?, text = ?
                WHERE id = ?""");
    }

    private static int write(Handle handle, Report report, String extraction, String sql) {
        Span headline = report.headline();
        Published published = report.published();
        return Batch.run(
                handle,
                sql,
                report.source(),
                headline == null ? null : headline.start(),
                headline == null ? null : headline.end(),
                report.body().start(),
                report.body().end(),
                published == null ? null : published.day().toString(),
                published == null ? null : printed(published.time()),
                published == null || published.zone() == null
                        ? null
                        : published.zone().getId(),
                report.url(),
                report.outlet(),
                report.language(),
                extraction,
                sha256(report.text()),
                report.text(),
                report.id());
    }

    private static @Nullable String printed(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    static void source(Handle handle, Report report, String extraction) {
        Batch.run(handle, """
                INSERT INTO report_source (report_id, source, extraction) VALUES (?, ?, ?)
                ON CONFLICT (report_id, source) DO UPDATE SET extraction = excluded.extraction""", report.id(), report.source(), extraction);
    }

    static List<Report> all(Handle handle) {
        return handle.createQuery("SELECT * FROM report ORDER BY source, id")
                .map((row, context) -> report(row))
                .list();
    }

    /** When each report was published, if known. */
    static Map<String, Optional<Published>> published(Handle handle) {
        return handle
                .createQuery("SELECT id, published_day, published_time, published_zone FROM report")
                .map((row, context) -> Map.entry(row.getString("id"), Optional.ofNullable(published(new Cursor(row)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Optional<Report> one(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM report WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> report(row))
                .findOne();
    }

    /** Those of these ids that there are, by source. */
    static List<Report> some(Handle handle, List<String> ids) {
        return handle.createQuery("SELECT * FROM report WHERE id IN (<ids>) ORDER BY source, id")
                .bindList("ids", ids)
                .map((row, context) -> report(row))
                .list();
    }

    /** The ids of all reports, by source. */
    static List<String> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM report ORDER BY source, id")
                .mapTo(String.class)
                .list();
    }

    /** The ids of those that another version read, by source. */
    static List<String> notReadBy(Handle handle, String extraction) {
        return handle.createQuery("SELECT id FROM report WHERE extraction <> ? ORDER BY source, id")
                .bind(0, extraction)
                .mapTo(String.class)
                .list();
    }

    static List<String> sources(Handle handle, String id) {
        return handle.createQuery("SELECT source FROM report_source WHERE report_id = ? ORDER BY source")
                .bind(0, id)
                .mapTo(String.class)
                .list();
    }

    /** The ids of the reports of which one source ends in a document's name. */
    static List<String> named(Handle handle, String document) {
        return handle
                .createQuery("SELECT report_id, source FROM report_source ORDER BY report_id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .filter(row -> Report.documentOf(row.getValue()).equals(document))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /** The texts of some reports. */
    static Map<String, String> texts(Handle handle, List<String> ids) {
        return handle
                .createQuery("SELECT id, text FROM report WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Report report(ResultSet row) throws SQLException {
        Cursor cursor = new Cursor(row);
        return new Report(
                cursor.text("id"),
                cursor.text("source"),
                cursor.text("text"),
                cursor.maybeSpan("headline_start", "headline_end"),
                cursor.span("body_start", "body_end"),
                published(cursor),
                cursor.maybe("url"),
                cursor.maybe("outlet"),
                cursor.text("language"));
    }

    static @Nullable Published published(Cursor cursor) throws SQLException {
        String day = cursor.maybe("published_day");
        String time = cursor.maybe("published_time");
        String zone = cursor.maybe("published_zone");
        return day == null
                ? null
                : new Published(
                        LocalDate.parse(day),
                        time == null ? null : LocalTime.parse(time),
                        zone == null ? null : ZoneOffset.of(zone));
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
