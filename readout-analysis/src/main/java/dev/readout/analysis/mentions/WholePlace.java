package dev.readout.analysis.mentions;

import dev.readout.model.Claim;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Venue, city and country of a contact as one place, as far as the report states them (codebook §3). */
final class WholePlace {
    /** How a place was told: by the rules of its claim. */
    static final String VENUE = "venue";

    static final String CITY = "city";
    static final String WIDE = "place";
    static final String GATHERING = "gathering";

    /** Up to this sentence, a contact in the country of the dateline was in its city. */
    private static final int LEAD = 3;

    private WholePlace() {}

    /**
     * Makes one place of those that a contact has: a venue or gathering of one sentence and the city of another belong
     * together, and a city says more than its country.
     *
     * @param stays where its participants were
     * @param dateline where the report was written, or null
     */
    static void compose(Draft draft, Stays stays, @Nullable NamedPlace dateline) {
        Claim<Place> first = draft.places.stream()
                .filter(c -> c.rule().equals(VENUE) && abroad(draft, c.value()))
                .findFirst()
                .filter(c -> draft.places.get(0).rule().equals(GATHERING))
                .orElse(draft.places.get(0));
        if (!first.equals(draft.places.get(0))) {
            draft.places.remove(first);
            draft.places.add(0, first);
        }
        Claim<Place> city = city(first) ? first : city(draft, first, stays, dateline);
        Claim<Place> venue = city(first) ? venue(draft, first) : first;
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

    /** Makes one place of a gathering's name and where it is held, the last that was told. */
    static void within(Draft draft) {
        Claim<Place> inner = draft.places.get(0);
        Claim<Place> outer = draft.places.get(draft.places.size() - 1);
        if (!inner.equals(outer)
                && !inner.value().words().contains(outer.value().words())) {
            String words = inner.value().words() + ", " + outer.value().words();
            List<Quote> quotes = List.of(inner.quotes().get(0), outer.quotes().get(0));
            draft.places.add(
                    0, new Claim<>(new Place(words, outer.value().country()), quotes, "gathering and its place"));
        }
    }

    /** A place where people sit together: a venue, a city, a gathering; not a country, nor where one of them sat at a telephone. */
    static boolean site(Claim<Place> claim) {
        return !claim.rule().equals(WIDE) && !claim.rule().equals("seat");
    }

    private static boolean city(Claim<Place> claim) {
        return claim.rule().startsWith(CITY);
    }

    /** In no participant's own country: the palace of one is no part of a gathering elsewhere. */
    static boolean abroad(Draft draft, Place place) {
        return draft.participants.keySet().stream()
                .noneMatch(a -> a.party().code().equals(place.country()));
    }

    /** The one city that the claims name in the country of the first of them; else where a participant was. */
    private static @Nullable Claim<Place> city(
            Draft draft, Claim<Place> first, Stays stays, @Nullable NamedPlace dateline) {
        Claim<Place> city = null;
        for (Claim<Place> claim : draft.places) {
            if (city(claim)) {
                boolean other = city != null
                        && !city.value().words().equals(claim.value().words());
                if (other || !meets(first, claim.value())) {
                    return null;
                }
                city = city == null ? claim : city;
            }
        }
        NamedPlace stay = city == null ? stays.city(draft) : null;
        boolean there = stay != null && meets(first, stay.place());
        if (there && stay != null) {
            return new Claim<>(stay.place(), stay.quotes(), "where a participant was");
        }
        // 'MALE - On his visit to the Maldives, X met the president'
        boolean lead =
                city == null && first.rule().equals(WIDE) && draft.sentence <= LEAD && draft.status() == Status.HELD;
        boolean written = lead && dateline != null && dateline.city() && meets(first, dateline.place());
        return written && dateline != null
                ? new Claim<>(dateline.place(), dateline.quotes(), "dateline, in that country")
                : city;
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
