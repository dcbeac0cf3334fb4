package dev.readout.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the blocks of mentions and contacts against their parties: by them, what a new report touches is found. */
final class BlockCheck {
    private BlockCheck() {}

    static void check(Findings findings) {
        check(findings, "mention", """
                SELECT m.id, m.block, p.party FROM mention m JOIN participant p ON p.mention_id = m.id""");
        check(findings, "contact", """
                SELECT c.id, c.block, p.party FROM contact c JOIN contact_participant p ON p.contact_id = c.id""");
    }

    private static void check(Findings findings, String table, String sql) {
        Map<String, TreeSet<String>> parties = new HashMap<>();
        Map<String, String> blocks = new HashMap<>();
        findings.each(table, sql, row -> {
            blocks.put(row.shown("id"), row.shown("block"));
            parties.computeIfAbsent(row.shown("id"), id -> new TreeSet<>()).add(row.shown("party"));
        });
        blocks.keySet().stream().sorted().forEach(id -> {
            String right = parties.getOrDefault(id, new TreeSet<>()).stream().collect(Collectors.joining("+"));
            if (!right.equals(blocks.get(id))) {
                findings.add(table + " " + id, "its block is not that of its parties, " + right);
            }
        });
    }
}
