package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.model.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What resolution takes from the comparison of reports, in a few words for each report: where they differ from those of
 * the last time, its mentions are to be resolved again.
 */
public final class Marks {
    private Marks() {}

    /** By report: from which it comes in the end and when that was published, its origin, and whether copies exist. */
    public static Map<String, String> of(Collection<Report> reports, Families families) {
        Map<String, Report> known = new HashMap<>();
        reports.forEach(report -> known.put(report.id(), report));
        Map<String, String> marks = new HashMap<>();
        for (String id : known.keySet()) {
            String family = families.family(id);
            Report first = known.get(family);
            marks.put(
                    id,
                    String.join(
                            " ",
                            family,
                            String.valueOf(first == null ? null : first.published()),
                            String.valueOf(families.folded(id)),
                            families.origin(id)));
        }
        return marks;
    }
}
