package dev.readout.model;

import java.util.List;

/**
 * A mention whose contact the evidence does not decide (codebook §4).
 *
 * @param candidates the contacts that fit; at least two
 * @param reason why none is chosen, in a sentence
 */
public record Unresolved(String mentionId, List<String> candidates, String reason) {
    public Unresolved {
        candidates = List.copyOf(candidates);
        if (candidates.size() < 2) {
            throw new IllegalArgumentException("undecided between " + candidates + "? mention " + mentionId);
        }
    }
}
