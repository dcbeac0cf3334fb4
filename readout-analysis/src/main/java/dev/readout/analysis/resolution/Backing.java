package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Voices.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The independent origins behind a value (codebook §5). A report that says it in its own voice counts for itself, and not
 * also for those through whom it says the same again.
 */
final class Backing {
    private record Saying(String report, Voice voice) {}

    private final List<Saying> sayings = new ArrayList<>(1);
    private int origins;

    void add(String reportId, Voice voice) {
        sayings.add(new Saying(reportId, voice));
        origins = 0;
    }

    void addAll(Backing other) {
        sayings.addAll(other.sayings);
        origins = 0;
    }

    int origins() {
        if (origins == 0 && !sayings.isEmpty()) {
            origins = sayings.size() == 1 ? sayings.get(0).voice().origins().size() : count();
        }
        return origins;
    }

    private int count() {
        Set<String> distinct = new HashSet<>();
        Set<String> speaking = new HashSet<>();
        for (Saying saying : sayings) {
            if (saying.voice().own()) {
                speaking.add(saying.report());
                distinct.addAll(saying.voice().origins());
            }
        }
        for (Saying saying : sayings) {
            if (!speaking.contains(saying.report())) {
                distinct.addAll(saying.voice().origins());
            }
        }
        return distinct.size();
    }
}
