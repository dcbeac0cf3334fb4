package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Voices.Voice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The independent origins behind a value (codebook §5). A report that says it in its own voice counts for itself, and not
 * also for those through whom it says the same again.
 */
final class Backing {
    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> passedOn = new HashMap<>();

    void add(String reportId, Voice voice) {
        (voice.own() ? own : passedOn)
                .computeIfAbsent(reportId, r -> new HashSet<>())
                .addAll(voice.origins());
    }

    void addAll(Backing other) {
        other.own.forEach((report, origins) ->
                own.computeIfAbsent(report, r -> new HashSet<>()).addAll(origins));
        other.passedOn.forEach((report, origins) ->
                passedOn.computeIfAbsent(report, r -> new HashSet<>()).addAll(origins));
    }

    int origins() {
        Set<String> distinct = new HashSet<>();
        own.values().forEach(distinct::addAll);
        passedOn.forEach((report, origins) -> {
            if (!own.containsKey(report)) {
                distinct.addAll(origins);
            }
        });
        return distinct.size();
    }
}
