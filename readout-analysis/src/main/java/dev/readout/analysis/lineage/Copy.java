package dev.readout.analysis.lineage;

import java.util.List;

/**
 * One report copies an earlier one, in whole or in part.
 *
 * @param report the copy's id
 * @param original the earlier report's id
 * @param share how much of the shorter report's own words (outside quotations) the two have in common, from 0 to 1
 * @param passages sentence by sentence, in the order of the copy; what was dropped comes last
 */
public record Copy(String report, String original, double share, List<Passage> passages) {
    public Copy {
        passages = List.copyOf(passages);
        if (report.equals(original)) {
            throw new IllegalArgumentException("a report does not copy itself: " + report);
        }
    }
}
