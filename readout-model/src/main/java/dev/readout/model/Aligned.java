package dev.readout.model;

/**
 * A report was held against an earlier one, sentence by sentence. Kept, so that it need not be done again.
 *
 * @param report the later report's id
 * @param earlier the earlier report's id
 * @param formulas stands for the sentences of the later report that were left out of account as commonplace; where others
 *     are, the verdict can be another
 * @param share how much of the shorter report's own words the two have in common, from 0 to 1; 0 where the verdict is that
 *     nothing was copied
 */
public record Aligned(String report, String earlier, long formulas, double share) {
    public Aligned {
        if (report.equals(earlier)) {
            throw new IllegalArgumentException("a report is not earlier than itself: " + report);
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no share of " + report + ": " + share);
        }
    }
}
