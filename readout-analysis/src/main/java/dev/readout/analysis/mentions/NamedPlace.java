package dev.readout.analysis.mentions;

import dev.readout.analysis.places.PlacePhrase;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place and the words that name it. */
record NamedPlace(Place place, List<Quote> quotes, int sentence, PlacePhrase.Kind kind) {
    boolean city() {
        return kind == PlacePhrase.Kind.CITY;
    }

    boolean country() {
        return kind == PlacePhrase.Kind.COUNTRY;
    }

    /** A venue, and the city that another sentence gives; the venue alone where that says no more. */
    static NamedPlace both(NamedPlace venue, @Nullable NamedPlace city) {
        Quote first = venue.quotes().get(0);
        if (city == null || city.quotes().get(0).span().overlaps(first.span())) {
            return venue;
        }
        Quote second = city.quotes().get(0);
        if (first.words().contains(second.words())) {
            return venue;
        }
        Place place =
                new Place(first.words() + ", " + second.words(), city.place().country());
        return new NamedPlace(place, List.of(first, second), venue.sentence(), PlacePhrase.Kind.SITE);
    }
}
