package dev.readout.analysis.mentions;

import dev.readout.model.Claim;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Venue, city and country of a contact as one place, as far as the report states them (codebook §3). */
final class WholePlace {
    /** How a place was told: by the rules of its claim. */
    static final String VENUE = "venue";

    static final String CITY = "city";
    static final String WIDE = "place";
    static final String GATHERING = "gathering";

    private WholePlace() {}

    /**
     * Makes one place of those that a contact has: a venue or gathering of one sentence and the city of another belong
     * together, and a city says more than its country.
     *
     * @param stays where its participants were
     */
    static void compose(Draft draft, Stays stays) {
        Claim<Place> first = draft.places.stream()
                .filter(c -> c.rule().equals(VENUE) && abroad(draft, c.value()))
                .findFirst()
                .filter(c -> draft.places.get(0).rule().equals(GATHERING))
                .orElse(draft.places.get(0));
        if (!first.equals(draft.places.get(0))) {
            draft.places.remove(first);
            draft.places.add(0, first);
        }
        Claim<Place> city = first.rule().equals(CITY) ? first : city(draft, first, stays);
        Claim<Place> venue = first.rule().equals(CITY) ? venue(draft, first) : first;
        if (city == null || venue == null || venue.equals(city)) {
            return;
        }
        Claim<Place> inner = venue.rule().equals(WIDE) ? city : venue;
        Claim<Place> outer = venue.rule().equals(WIDE) ? venue : city;
        if (!inner.value().words().contains(outer.value().words())) {
            String words = inner.value().words() + ", " + outer.value().words();
            List<Quote> quotes = List.of(inner.quotes().get(0), outer.quotes().get(0));
            draft.places.add(
                    0, new Claim<>(new Place(words, city.value().country()), quotes, "narrower and wider place"));
        }
    }

    /** In no participant's own country: the palace of one is no part of a gathering elsewhere. */
    static boolean abroad(Draft draft, Place place) {
        return draft.participants.keySet().stream()
                .noneMatch(a -> a.party().code().equals(place.country()));
    }

    /** The one city that the claims name in the country of the first of them; else where a participant was. */
    private static @Nullable Claim<Place> city(Draft draft, Claim<Place> first, Stays stays) {
        Claim<Place> city = null;
        for (Claim<Place> claim : draft.places) {
            if (claim.rule().equals(CITY)) {
                boolean other = city != null
                        && !city.value().words().equals(claim.value().words());
                if (other || !meets(first, claim.value())) {
                    return null;
                }
                city = city == null ? claim : city;
            }
        }
        NamedPlace stay = city == null ? stays.nearest(draft) : null;
        boolean there = stay != null && stay.city() && meets(first, stay.place());
        return there && stay != null ? new Claim<>(stay.place(), stay.quotes(), "where a participant was") : city;
    }

    private static @Nullable Claim<Place> venue(Draft draft, Claim<Place> city) {
        return draft.places.stream()
                .filter(c -> c.rule().equals(VENUE) && c.quotes().size() == 1 && meets(c, city.value()))
                .findFirst()
                .orElse(null);
    }

    /** The place may lie in the other's country: the same, or one that the text and the lexicon do not say. */
    private static boolean meets(Claim<Place> place, Place other) {
        String country = place.value().country();
        boolean open = !place.rule().equals(WIDE) && country.isEmpty();
        return !other.country().isEmpty() && (open || country.equals(other.country()));
    }
}
