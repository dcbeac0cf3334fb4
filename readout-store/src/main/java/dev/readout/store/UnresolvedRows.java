package dev.readout.store;

import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads tables unresolved and unresolved_candidate. */
final class UnresolvedRows {
    private static final String OF_BLOCKS = " WHERE mention_id IN (SELECT id FROM mention WHERE block IN (<blocks>))";

    private UnresolvedRows() {}

    static List<Unresolved> all(Handle handle) {
        return read(handle.createQuery(candidates("")), handle.createQuery(mentions("")));
    }

    /** Those of mentions of some blocks. */
    static List<Unresolved> of(Handle handle, Collection<String> blocks) {
        List<Unresolved> found = new ArrayList<>();
        MentionRows.chunks(
                List.copyOf(blocks),
                chunk -> found.addAll(read(
                        handle.createQuery(candidates(OF_BLOCKS)).bindList("blocks", chunk),
                        handle.createQuery(mentions(OF_BLOCKS)).bindList("blocks", chunk))));
        return found;
    }

    /** Those of which a contact is a candidate, and its own. */
    static List<Unresolved> of(Handle handle, String contactId) {
        String where = " WHERE mention_id IN (SELECT mention_id FROM unresolved_candidate WHERE contact_id = :contact"
                + " UNION SELECT mention_id FROM contact_mention WHERE contact_id = :contact)";
        return read(
                handle.createQuery(candidates(where)).bind("contact", contactId),
                handle.createQuery(mentions(where)).bind("contact", contactId));
    }

    private static String candidates(String where) {
        return "SELECT mention_id, contact_id FROM unresolved_candidate" + where + " ORDER BY mention_id, ordinal";
    }

    private static String mentions(String where) {
        return "SELECT mention_id, reason FROM unresolved" + where + " ORDER BY mention_id";
    }

    private static List<Unresolved> read(Query candidates, Query mentions) {
        Map<String, List<String>> byMention = new HashMap<>();
        candidates
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> byMention
                        .computeIfAbsent(entry.getKey(), m -> new ArrayList<>())
                        .add(entry.getValue()));
        return mentions.map((row, context) -> new Unresolved(
                        row.getString(1), byMention.getOrDefault(row.getString(1), List.of()), row.getString(2)))
                .list();
    }
}
