package dev.readout.analysis.resolution;

import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Place;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds cities and their countries in the words of a place; a well-known venue stands for its city. */
final class Cities {
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "of", "in", "at", "a", "and", "city", "state", "residence", "palace", "house", "hall");

    private record City(String name, String country) {}

    private final Map<String, City> cities = new LinkedHashMap<>();
    private final Map<Place, Seat> known = new HashMap<>();

    Cities() {
        for (Table.Row row :
                Table.read("en/cities.tsv", "city", "words", "country").rows()) {
            City city = new City(row.get("city"), row.get("country"));
            for (String words : row.list("words")) {
                if (cities.put(" " + words + " ", city) != null) {
                    throw row.wrong("'" + words + "' means a city already");
                }
            }
        }
    }

    /** Where the mention places the contact, over all its claims. */
    Seat of(Mention mention) {
        Seat seat = Seat.NOWHERE;
        for (Claim<Place> claim : mention.places()) {
            seat = seat.with(of(claim.value()));
        }
        return seat;
    }

    /** Whether two places share a city. */
    boolean same(Place a, Place b) {
        return of(a).sharesCity(of(b));
    }

    boolean apart(Place a, Place b) {
        return of(a).excludes(of(b));
    }

    Seat of(Place place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Seat find(Place place) {
        String words = " " + String.join(" ", words(place.words())) + " ";
        Set<String> names = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (Map.Entry<String, City> e : cities.entrySet()) {
            if (words.contains(e.getKey())) {
                names.add(e.getValue().name());
                countries.add(e.getValue().country());
            }
        }
        if (!place.country().isEmpty()) {
            countries.clear();
            countries.add(place.country());
        }
        Set<String> venue = new HashSet<>(words(place.words()));
        venue.removeAll(EMPTY_WORDS);
        names.forEach(name -> venue.removeAll(words(name)));
        return new Seat(Set.copyOf(names), Set.copyOf(countries), Set.copyOf(venue));
    }

    /** Folded words of a place. */
    static List<String> words(String place) {
        String plain = Normalizer.normalize(place, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "");
        return List.of(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1));
    }
}
