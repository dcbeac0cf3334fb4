package dev.readout.store.terms;

/**
 * A word as it is looked for, and where it stands.
 *
 * @param term without ending, case and accents, as far as its language lets them go
 * @param start where the word begins in its text
 * @param end where it ends; greater than start
 */
public record Term(String term, int start, int end) {
    public Term {
        if (term.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("no term: '" + term + "' from " + start + " to " + end);
        }
    }
}
