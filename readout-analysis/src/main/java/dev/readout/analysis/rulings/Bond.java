package dev.readout.analysis.rulings;

import java.util.Set;

/**
 * What decisions demand of a mention: mentions of one group are of one contact, those of groups that stand apart are not.
 *
 * @param group 0 where nothing binds it
 * @param apart the groups that must not be of the same contact
 */
public record Bond(int group, Set<Integer> apart) {
    public static final Bond NONE = new Bond(0, Set.of());

    public Bond {
        apart = Set.copyOf(apart);
        if (apart.contains(group)) {
            throw new IllegalArgumentException("a group apart from itself: " + group);
        }
    }

    /** Whether both can be of one contact. */
    public boolean admits(Bond other) {
        return !apart.contains(other.group);
    }
}
