package dev.readout.store;

import dev.readout.store.Store.Problem;
import java.util.ArrayList;
import java.util.List;
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
        EvidenceCheck.check(findings);
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

    private static void orphans(Findings findings) {
        record Orphan(String table, String row, String parent) {}
        List<Orphan> orphans = new ArrayList<>();
        findings.each(
                "foreign keys",
                "PRAGMA foreign_key_check",
                row -> orphans.add(new Orphan(row.shown("table"), row.shown("rowid"), row.shown("parent"))));
        for (Orphan orphan : orphans) {
            // Both come from SQLite's own catalogue and row numbers, not from content.
            findings.each(
                    orphan.table(),
                    "SELECT * FROM " + orphan.table() + " WHERE rowid = " + orphan.row(),
                    row -> findings.add(
                            orphan.table() + " " + keys(row), "belongs to no row of table " + orphan.parent()));
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
