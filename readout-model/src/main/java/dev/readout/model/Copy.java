package dev.readout.model;

/**
 * One report copies an earlier one, in whole or in part (codebook §5).
 *
 * @param report the copy's id
 * @param original the earlier report's id
 * @param share how much of the shorter report's own words (outside quotations) the two have in common; above 0, at most 1
 */
public record Copy(String report, String original, double share) {
    public Copy {
        if (report.equals(original)) {
            throw new IllegalArgumentException("a report does not copy itself: " + report);
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("what part of " + original + " is in " + report + "? " + share);
        }
    }
}
