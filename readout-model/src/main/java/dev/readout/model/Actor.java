package dev.readout.model;

import java.util.Comparator;

/**
 * Who takes part in a contact.
 *
 * @param name the person's usual full name; empty where only an office or the body itself is named
 * @param party for whom the person acts
 */
public record Actor(String name, Party party) implements Comparable<Actor> {
    private static final Comparator<Actor> ORDER =
            Comparator.comparing(Actor::party).thenComparing(Actor::name);

    public boolean named() {
        return !name.isEmpty();
    }

    @Override
    public int compareTo(Actor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (named() ? name : "?") + " (" + party + ")";
    }
}
