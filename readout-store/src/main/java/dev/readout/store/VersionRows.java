package dev.readout.store;

import dev.readout.model.Appearance;
import dev.readout.model.Coded;
import dev.readout.model.PageAddress;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Version;
import dev.readout.model.Versions;
import dev.readout.store.VersionTables.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Table version. */
final class VersionRows {
    /** What has more texts is no page but a list, or a data set's way to name all of its records. */
    private static final int MOST = 100;

    private static final String YIELDING = "SELECT report_id, yields_to FROM version WHERE yields_to IS NOT NULL";

    private VersionRows() {}

    /**
     * Notes how a stored report stands at its address, and settles anew which of the texts there speaks. The mentions of
     * those of which that has changed are to be resolved again.
     *
     * @return whether it has changed for any
     */
    static boolean note(Handle handle, Report report, Appearance appearance) {
        Optional<String> address = Optional.ofNullable(report.url()).flatMap(PageAddress::of);
        if (address.isEmpty()) {
            return false;
        }
        Published modified = appearance.modified();
        Batch.run(
                handle,
                """
                INSERT INTO version (report_id, address, form, seen, modified) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (report_id) DO UPDATE SET
                  seen = CASE WHEN excluded.seen IS NULL OR excluded.seen < version.seen
                    THEN version.seen ELSE excluded.seen END,
                  form = CASE WHEN version.seen IS NULL THEN excluded.form ELSE version.form END,
                  modified = coalesce(version.modified, excluded.modified)""",
                report.id(),
                address.get(),
                appearance.form().code(),
                Times.maybe(appearance.seen()),
                modified == null ? null : modified.toString());
        int others = PreparedStatements.number(handle, """
                SELECT 1 FROM version own JOIN version other ON other.address = own.address
                WHERE own.report_id = ? AND other.report_id <> own.report_id LIMIT 1""", report.id());
        if (others == 0) {
            return false;
        }
        int texts = PreparedStatements.number(handle, """
                SELECT count(*) FROM (
                  SELECT 1 FROM version WHERE address = (SELECT address FROM version WHERE report_id = ?) LIMIT ?)
                  AS texts""", report.id(), MOST + 1);
        return texts <= MOST && settle(handle, beside(handle, report.id()));
    }

    private static boolean settle(Handle handle, List<Kept> kept) {
        List<Version> versions = new ArrayList<>();
        for (Kept each : kept) {
            ReportRows.one(handle, each.reportId())
                    .ifPresent(report -> versions.add(new Version(report, each.appearance())));
        }
        Map<String, Versions.Standing> standings = Versions.of(versions);
        boolean changed = false;
        for (Kept each : kept) {
            Versions.Standing now = standings.getOrDefault(each.reportId(), Versions.Standing.ALONE);
            if (!now.equals(each.standing())) {
                Versions.Why why = now.why();
                handle.execute(
                        "UPDATE version SET predecessor = ?, yields_to = ?, yields_reason = ? WHERE report_id = ?",
                        now.predecessor(),
                        now.yieldsTo(),
                        why == null ? null : why.code(),
                        each.reportId());
            }
            if (!Objects.equals(now.yieldsTo(), each.standing().yieldsTo())) {
                PendingRows.note(handle, each.reportId());
                changed = true;
            }
        }
        return changed;
    }

    /** The texts of an address, those last seen earlier first. */
    static List<Kept> at(Handle handle, String address) {
        return handle.createQuery("SELECT * FROM version WHERE address = ? ORDER BY seen NULLS FIRST, report_id")
                .bind(0, address)
                .map((row, context) -> kept(row))
                .list();
    }

    static List<Kept> beside(Handle handle, String reportId) {
        return handle.createQuery("SELECT address FROM version WHERE report_id = ?")
                .bind(0, reportId)
                .mapTo(String.class)
                .findOne()
                .map(address -> at(handle, address))
                .orElse(List.of());
    }

    static Set<String> several(Handle handle, Collection<String> reportIds) {
        Set<String> several = new HashSet<>();
        MentionRows.chunks(
                List.copyOf(reportIds),
                chunk -> several.addAll(handle.createQuery("""
                                SELECT v.report_id FROM version v WHERE v.report_id IN (<reports>) AND EXISTS (
                                  SELECT 1 FROM version o WHERE o.address = v.address AND o.report_id <> v.report_id)""")
                        .bindList("reports", chunk)
                        .mapTo(String.class)
                        .list()));
        return several;
    }

    /** Reports that yield, with the one that speaks in their place. */
    static Map<String, String> yielding(Handle handle) {
        return yielding(handle.createQuery(YIELDING));
    }

    /** Those of some reports that yield. */
    static Map<String, String> yielding(Handle handle, Collection<String> reportIds) {
        Map<String, String> found = new HashMap<>();
        MentionRows.chunks(
                List.copyOf(reportIds),
                chunk -> found.putAll(yielding(handle.createQuery(YIELDING + " AND report_id IN (<reports>)")
                        .bindList("reports", chunk))));
        return found;
    }

    private static Map<String, String> yielding(Query query) {
        return query.map((row, context) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reports whose mentions a contact of this id held once, and that yield to others now. */
    static List<Kept> once(Handle handle, String contactId) {
        return handle.createQuery("""
                        SELECT v.* FROM version v WHERE v.yields_to IS NOT NULL AND v.report_id IN (
                          SELECT m.report_id FROM former f JOIN mention m ON m.id = f.mention_id WHERE f.contact_id = ?)
                        ORDER BY v.seen NULLS FIRST, v.report_id""")
                .bind(0, contactId)
                .map((row, context) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Cursor cursor = new Cursor(row);
        String seen = cursor.maybe("seen");
        String why = cursor.maybe("yields_reason");
        return new Kept(
                cursor.text("report_id"),
                new Appearance(
                        Coded.of(Appearance.Form.class, cursor.text("form")),
                        seen == null ? null : Instant.parse(seen),
                        Optional.ofNullable(cursor.maybe("modified"))
                                .flatMap(Published::parse)
                                .orElse(null)),
                new Versions.Standing(
                        cursor.maybe("predecessor"),
                        cursor.maybe("yields_to"),
                        why == null ? null : Coded.of(Versions.Why.class, why)));
    }
}
