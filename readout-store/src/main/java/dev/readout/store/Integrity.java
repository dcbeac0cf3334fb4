package dev.readout.store;

import dev.readout.store.Store.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Looks through a whole store for damage, from the file up to the words. */
final class Integrity {
    private Integrity() {}

    static List<Problem> check(Handle handle, Engine engine) {
        Findings findings = new Findings(handle);
        database(findings, engine);
        orphans(findings, engine);
        for (Contradiction each : Contradiction.values()) {
            findings.each(
                    each.table(), each.sql(), row -> findings.add(each.table() + " " + row.shown("id"), each.what()));
        }
        ValueCheck.check(findings);
        BlockCheck.check(findings);
        EvidenceCheck.check(findings);
        DecisionCheck.check(handle, findings);
        return findings.problems();
    }

    private static void database(Findings findings, Engine engine) {
        findings.each("database", engine.unsound(), row -> findings.add("database", row.shown("found")));
    }

    private static void orphans(Findings findings, Engine engine) {
        Map<String, ForeignKey> keys = new TreeMap<>();
        findings.each("tables", engine.foreignKeys(), row -> keys.computeIfAbsent(
                        row.shown("child") + " " + row.shown("id"),
                        id -> new ForeignKey(
                                row.shown("child"), row.shown("parent"), new ArrayList<>(), new ArrayList<>()))
                .add(row.shown("here"), row.shown("there")));
        for (ForeignKey key : keys.values()) {
            findings.each(
                    key.child(),
                    "SELECT c.* FROM \"" + key.child() + "\" c WHERE " + String.join(" AND ", key.present())
                            + " AND NOT EXISTS (SELECT 1 FROM " + key.parent() + " p WHERE "
                            + String.join(" AND ", key.columns()) + ")",
                    row -> findings.add(key.child() + " " + keys(row), "belongs to no row of table " + key.parent()));
        }
    }

    /** A key; a row where a part of it is NULL refers to nothing. */
    private record ForeignKey(String child, String parent, List<String> columns, List<String> present) {
        void add(String from, String to) {
            columns.add("p." + to + " = c." + from);
            present.add("c." + from + " IS NOT NULL");
        }
    }

    private static String keys(RawRow row) {
        return row.columns().keySet().stream()
                .filter(column -> column.endsWith("id") || column.endsWith("ordinal") || column.equals("field"))
                .sorted()
                .map(column -> column + "=" + row.shown(column))
                .collect(Collectors.joining(" "));
    }
}
