package dev.readout.app.web.sight;

import dev.readout.app.selection.Filter;
import dev.readout.model.Actor;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Contacts by the names of those who take part. A name stands for everybody who has all of its words, whether it is asked
 * for or counted: 'Xi' is also 'Xi Jinping'. Immutable.
 */
public final class Persons {
    private final Index<Actor> actors;
    private final Map<String, Set<Actor>> called = new HashMap<>();

    Persons(Index<Actor> actors) {
        this.actors = actors;
        for (Actor actor : actors.values()) {
            for (String word : Filter.words(actor.name())) {
                called.computeIfAbsent(word, any -> new TreeSet<>()).add(actor);
            }
        }
    }

    /** The places of the contacts in which somebody has all words of a name; case and accents do not matter. */
    public BitSet called(String name) {
        List<String> words = Filter.words(name);
        BitSet places = new BitSet();
        (words.isEmpty() ? actors.values() : called.getOrDefault(words.get(0), Set.of()))
                .stream()
                        .filter(actor -> words.stream().allMatch(word -> called.getOrDefault(word, Set.of())
                                .contains(actor)))
                        .forEach(actor -> places.or(actors.having(actor)));
        return places;
    }

    /** The most frequent names among some contacts, and in how many of these there is somebody of the name. */
    public List<Counted<String>> counted(BitSet among, int most) {
        return actors.counted(among, Actor::named).stream()
                .map(counted -> counted.what().name())
                .distinct()
                .limit(most)
                .map(name -> {
                    BitSet places = called(name);
                    places.and(among);
                    return new Counted<>(name, places.cardinality());
                })
                .sorted(Comparator.comparing((Counted<String> counted) -> -counted.contacts())
                        .thenComparing(Counted::what))
                .toList();
    }
}
