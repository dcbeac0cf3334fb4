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
 * @param unread of the reports, how many are kept without being read, by the language that the program has no pack for
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
        Map<String, Integer> unread,
        List<Failure> failures,
        Map<String, String> remedies) {
    /** A run over nothing. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, Map.of(), List.of(), Map.of());

    public Tally {
        unread = Map.copyOf(unread);
        failures = List.copyOf(failures);
        remedies = Map.copyOf(remedies);
    }

    /** Whether the store holds something that it did not hold before. */
    public boolean changed() {
        return added + sources + reread > 0;
    }
}
