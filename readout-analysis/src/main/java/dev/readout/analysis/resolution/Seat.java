package dev.readout.analysis.resolution;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a mention or contact sits, as far as the lexicon knows.
 *
 * @param cities the known cities among the words
 * @param countries party codes of the countries
 * @param venue folded words of the place that are more than city and country
 */
record Seat(Set<String> cities, Set<String> countries, Set<String> venue) {
    static final Seat NOWHERE = new Seat(Set.of(), Set.of(), Set.of());

    /** Two cities or two countries: not the same meeting (codebook §4). */
    boolean excludes(Seat other) {
        return apart(cities, other.cities)
                || ((cities.isEmpty() || other.cities.isEmpty()) && apart(countries, other.countries));
    }

    boolean sharesCity(Seat other) {
        return !cities.isEmpty() && cities.stream().anyMatch(other.cities::contains);
    }

    /** Names the same venue, beyond the city. */
    boolean sharesVenue(Seat other) {
        return venue.stream().filter(other.venue::contains).count() >= 2;
    }

    /** Everything that this or the other knows. */
    Seat with(Seat other) {
        if (equals(NOWHERE) || equals(other)) {
            return other;
        }
        return other.equals(NOWHERE)
                ? this
                : new Seat(union(cities, other.cities), union(countries, other.countries), union(venue, other.venue));
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        if (a.containsAll(b)) {
            return a;
        }
        Set<String> both = new HashSet<>(a);
        both.addAll(b);
        return Set.copyOf(both);
    }
}
