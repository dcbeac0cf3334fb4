package dev.readout.app.web.sight;

import dev.readout.app.selection.Filter;
import dev.readout.model.Actor;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Contacts by the names of those who take part. A name stands for everybody who has all of its words, whether it is asked
 * for or counted: 'Xi' is also 'Xi Jinping'. What it tells never changes.
 */
public final class Persons {
    private final Index<Actor> actors;
    /** By each word of their names. */
    private final Map<String, Set<Actor>> having = new HashMap<>();
    /** By names that the record has, as far as they were counted. */
    private final Map<String, List<Actor>> named = new ConcurrentHashMap<>();

    Persons(Index<Actor> actors) {
        this.actors = actors;
        for (Actor actor : actors.values()) {
            for (String word : Filter.words(actor.name())) {
                having.computeIfAbsent(word, any -> new HashSet<>()).add(actor);
            }
        }
    }

    /** Everybody who has all words of a name; case and accents do not matter. */
    private List<Actor> whose(String name) {
        List<String> words = Filter.words(name);
        return (words.isEmpty() ? actors.values() : having.getOrDefault(words.get(0), Set.of()))
                .stream()
                        .filter(actor -> words.stream().allMatch(word -> having.getOrDefault(word, Set.of())
                                .contains(actor)))
                        .toList();
    }

    private BitSet places(List<Actor> persons) {
        BitSet places = new BitSet();
        persons.forEach(actor -> places.or(actors.having(actor)));
        return places;
    }

    /** The places of the contacts in which somebody has all words of a name; case and accents do not matter. */
    public BitSet called(String name) {
        return places(whose(name));
    }

    /** The most frequent names among some contacts, and in how many of these there is somebody of the name. */
    public List<Counted<String>> counted(BitSet among, int most) {
        return actors.counted(among, Actor::named).stream()
                .map(counted -> counted.what().name())
                .distinct()
                .limit(most)
                .map(name -> new Counted<>(name, common(named.computeIfAbsent(name, this::whose), among)))
                .sorted(Comparator.comparing((Counted<String> counted) -> -counted.contacts())
                        .thenComparing(Counted::what))
                .toList();
    }

    private int common(List<Actor> persons, BitSet among) {
        if (persons.size() == 1) {
            return actors.common(persons.get(0), among);
        }
        BitSet places = places(persons);
        places.and(among);
        return places.cardinality();
    }
}
