package dev.readout.app.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A difference between gold and prediction.
 *
 * @param doc the document
 * @param kind {@code missed}, {@code wrong} or {@code spurious}
 * @param role main or background, as far as given
 * @param detail the evidence, after the wrong fields if any
 */
public record ScoreError(
        String doc,
        String kind,
        @Nullable String role,
        @Nullable String detail) {
    /** One line, its parts between tabs. */
    public String line() {
        return doc + "\t" + kind + "\t" + word(role) + "\t" + word(detail);
    }

    /** How a value is printed that may be absent. */
    static String word(@Nullable String value) {
        return value == null ? "None" : value;
    }
}
