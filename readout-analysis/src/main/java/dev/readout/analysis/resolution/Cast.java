package dev.readout.analysis.resolution;

import dev.readout.model.Actor;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The participants of a contact over all its mentions: each person once, under the fullest name that reports use. */
final class Cast {
    private final Names names;

    Cast(Names names) {
        this.names = names;
    }

    List<Actor> of(List<Sighting> members) {
        Map<Party, Map<String, Integer>> named = new TreeMap<>();
        Set<Party> bodies = new HashSet<>();
        for (Sighting s : members) {
            for (Participant p : s.mention().participants()) {
                Map<String, Integer> uses = named.computeIfAbsent(p.actor().party(), party -> new HashMap<>());
                if (p.actor().named()) {
                    uses.merge(p.actor().name(), 1, Integer::sum);
                }
            }
            bodies.addAll(besideNamed(s));
        }
        List<Actor> cast = new ArrayList<>();
        named.forEach((party, uses) -> {
            List<String> persons = persons(uses);
            if (persons.isEmpty() || bodies.contains(party)) {
                cast.add(new Actor("", party));
            }
            persons.forEach(name -> cast.add(new Actor(name, party)));
        });
        return cast;
    }

    /** Parties for which one mention names a person and, beside that, an office or the body itself. */
    private static Set<Party> besideNamed(Sighting s) {
        Set<Party> with = new HashSet<>();
        Set<Party> without = new HashSet<>();
        s.mention().participants().forEach(p -> (p.actor().named() ? with : without)
                .add(p.actor().party()));
        with.retainAll(without);
        return with;
    }

    private List<String> persons(Map<String, Integer> uses) {
        List<String> ordered = new ArrayList<>(uses.keySet());
        ordered.sort(Comparator.<String>comparingInt(name -> -name.split(" ", -1).length)
                .thenComparing(name -> -uses.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<String> persons = new ArrayList<>();
        for (String name : ordered) {
            if (persons.stream().noneMatch(person -> names.same(person, name))) {
                persons.add(name);
            }
        }
        persons.sort(Comparator.naturalOrder());
        return persons;
    }
}
