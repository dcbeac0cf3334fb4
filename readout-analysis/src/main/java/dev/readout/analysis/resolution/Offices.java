package dev.readout.analysis.resolution;

import dev.readout.analysis.lexicon.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The kind of office that a report's words for a participant name: one who is a foreign minister is no head of state. */
final class Offices {
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Offices() {
        for (Table.Row row : Table.read("en/office-kinds.tsv", "words", "kind").rows()) {
            if (kinds.put(" " + row.get("words") + " ", row.get("kind")) != null) {
                throw row.wrong("'" + row.get("words") + "' has a kind already");
            }
        }
    }

    /** The kind, or the empty string where the words name none. */
    String kind(String role) {
        if (role.isEmpty()) {
            return "";
        }
        return known.computeIfAbsent(role, words -> {
            String folded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
            return kinds.entrySet().stream()
                    .filter(e -> folded.contains(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        });
    }
}
