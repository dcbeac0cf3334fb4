package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.model.Published;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What resolution takes from the comparison of reports, in a few words for each report: where they differ from those of
 * the last time, its mentions are to be resolved again.
 */
public final class Marks {
    private Marks() {}

    /**
     * By report: from which it comes in the end and when that was published, its origin, and whether it has copies.
     *
     * @param reports ids of the reports that tell of contacts
     * @param published when each report of the store was published, if known
     */
    public static Map<String, String> of(
            Collection<String> reports, Map<String, Optional<Published>> published, Families families) {
        Map<String, String> marks = new HashMap<>();
        for (String report : reports) {
            String family = families.family(report);
            String day = published
                    .getOrDefault(family, Optional.empty())
                    .map(Published::toString)
                    .orElse("undated");
            String copied = families.folded(report) ? "copied" : "alone";
            marks.put(report, String.join(" ", family, day, copied, families.origin(report)));
        }
        return marks;
    }
}
