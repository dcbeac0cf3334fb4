package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The rows of origins.tsv by their kind. */
final class OriginTable {
    /** What the words of a row are; the table's header explains each. */
    enum Kind {
        CREDIT,
        SOURCE,
        FORM
    }

    private final Map<Kind, Map<String, String>> rows = new EnumMap<>(Kind.class);

    /**
     * Reads the table.
     *
     * @throws dev.readout.analysis.lexicon.LexiconException naming file, line and problem
     */
    OriginTable() {
        for (Kind kind : Kind.values()) {
            rows.put(kind, new LinkedHashMap<>());
        }
        for (Table.Row row : Table.read("origins.tsv", "kind", "words", "name").rows()) {
            if (of(kind(row)).put(row.get("words"), row.get("name")) != null) {
                throw row.wrong("'" + row.get("words") + "' has an origin already");
            }
        }
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
                return kind;
            }
        }
        throw row.wrong("no such kind: '" + row.get("kind") + "'");
    }

    /** The names of one kind by their words, in the order of the table. */
    Map<String, String> of(Kind kind) {
        return rows.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }
}
