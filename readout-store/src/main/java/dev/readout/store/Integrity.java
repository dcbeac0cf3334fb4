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

    static List<Problem> check(Handle handle) {
        Findings findings = new Findings(handle);
        file(findings);
        orphans(findings);
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

    private static void file(Findings findings) {
        findings.each("file", "PRAGMA integrity_check", row -> {
            String found = row.shown("integrity_check");
            if (!found.equals("ok")) {
                findings.add("file", found);
            }
        });
    }

    /** Table by table, because SQLite's own check does not say which row it means where rows have no number. */
    private static void orphans(Findings findings) {
        List<String> tables = new ArrayList<>();
        findings.each(
                "tables",
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
                row -> tables.add(row.shown("name")));
        for (String table : tables) {
            Map<String, ForeignKey> keys = new TreeMap<>();
            findings.each(table, "PRAGMA foreign_key_list(\"" + table + "\")", row -> keys.computeIfAbsent(
                            row.shown("id"),
                            id -> new ForeignKey(row.shown("table"), new ArrayList<>(), new ArrayList<>()))
                    .add(row.shown("from"), row.shown("to")));
            keys.values()
                    .forEach(key -> findings.each(
                            table,
                            "SELECT c.* FROM \"" + table + "\" c WHERE " + String.join(" AND ", key.present())
                                    + " AND NOT EXISTS (SELECT 1 FROM " + key.parent() + " p WHERE "
                                    + String.join(" AND ", key.columns()) + ")",
                            row -> findings.add(
                                    table + " " + keys(row), "belongs to no row of table " + key.parent())));
        }
    }

    /** A key; a row where a part of it is NULL refers to nothing. */
    private record ForeignKey(String parent, List<String> columns, List<String> present) {
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
