package dev.readout.model;

import java.util.List;

/**
 * A mention whose contact the evidence does not decide (codebook §4): either it fits several contacts and stands in none,
 * or it stands in one that may be the same as others, a day before.
 *
 * @param candidates the contacts that fit, besides the one it stands in; at least one
 * @param reason why none is chosen, in a sentence
 */
public record Unresolved(String mentionId, List<String> candidates, String reason) {
    public Unresolved {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("undecided, but with no candidate: mention " + mentionId);
        }
    }
}
