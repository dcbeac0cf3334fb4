package dev.readout.app.run;

import dev.readout.store.Store.Failure;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param read documents that became a report, known ones included
 * @param added reports that the store did not have
 * @param sources reports that the store had from another place
 * @param reread reports that the store had as an earlier version of the analysis read them
 * @param unchanged reports that the store had just so
 * @param skipped files that are no documents
 * @param failures documents that did not become a report, in the order of reading
 * @param remedies what to do about each failure code that came up
 */
public record Tally(
        int read,
        int added,
        int sources,
        int reread,
        int unchanged,
        int skipped,
        List<Failure> failures,
        Map<String, String> remedies) {
    /** A run over nothing. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, List.of(), Map.of());

    public Tally {
        failures = List.copyOf(failures);
        remedies = Map.copyOf(remedies);
    }

    /** Whether the store holds something that it did not hold before. */
    public boolean changed() {
        return added + sources + reread > 0;
    }
}
