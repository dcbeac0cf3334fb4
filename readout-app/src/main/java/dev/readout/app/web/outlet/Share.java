package dev.readout.app.web.outlet;

import dev.readout.analysis.lineage.Families;
import java.util.List;
import java.util.Set;

/**
 * What an outlet adds to the record. A fact is one field of one contact of which the outlet says something.
 *
 * @param facts how many it gives
 * @param alone those of which nobody says anything but its own texts and those that copy them
 */
public record Share(int facts, int alone) {
    /**
     * Counts over fields of contacts.
     *
     * @param fields for each the reports that say something of it
     * @param own the outlet's reports
     */
    static Share of(List<Set<String>> fields, Set<String> own, Families families) {
        int facts = 0;
        int alone = 0;
        for (Set<String> reports : fields) {
            if (reports.stream().anyMatch(own::contains)) {
                facts++;
                if (reports.stream().allMatch(report -> own.contains(families.family(report)))) {
                    alone++;
                }
            }
        }
        return new Share(facts, alone);
    }

    /** In whole per cent; 0 where it gives none. */
    public long percent() {
        return facts == 0 ? 0 : Math.round(100.0 * alone / facts);
    }
}
