package dev.readout.analysis.rulings;

import java.util.List;

/**
 * Mentions that decisions put into one contact.
 *
 * @param leading what the evidence goes with these mentions goes with the contact; at least one
 * @param moved these go alone to where the leading ones are, whatever the evidence
 */
public record Union(List<String> leading, List<String> moved) {
    public Union {
        leading = List.copyOf(leading);
        moved = List.copyOf(moved);
        if (leading.isEmpty()) {
            throw new IllegalArgumentException("nothing leads " + moved);
        }
    }
}
