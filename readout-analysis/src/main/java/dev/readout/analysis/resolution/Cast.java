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

/**
 * The participants of a contact over all its mentions: each person once, under the fullest name that reports use; a name
 * that several origins give in full is not replaced by what one says.
 */
final class Cast {
    /** How often a name is used, and by which independent origins. */
    private static final class Uses {
        private final Set<String> origins = new HashSet<>(2);
        private int count;

        void add(String origin) {
            origins.add(origin);
            count++;
        }
    }

    private final Names names;

    Cast(Names names) {
        this.names = names;
    }

    List<Actor> of(List<Sighting> members) {
        Map<Party, Map<String, Uses>> named = new TreeMap<>();
        Set<Party> bodies = new HashSet<>();
        for (Sighting s : members) {
            for (Participant p : s.mention().participants()) {
                Map<String, Uses> uses = named.computeIfAbsent(p.actor().party(), party -> new HashMap<>());
                if (p.actor().named()) {
                    uses.computeIfAbsent(p.actor().name(), name -> new Uses()).add(s.origin());
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

    private List<String> persons(Map<String, Uses> uses) {
        if (uses.size() < 2) {
            return List.copyOf(uses.keySet());
        }
        List<Map.Entry<String, Uses>> ordered = new ArrayList<>(uses.entrySet());
        ordered.sort(Comparator.<Map.Entry<String, Uses>, Boolean>comparing(
                        e -> words(e.getKey()) == 1 || e.getValue().origins.size() < 2)
                .thenComparing(e -> -words(e.getKey()))
                .thenComparing(e -> -e.getValue().count)
                .thenComparing(Map.Entry::getKey));
        List<String> persons = new ArrayList<>();
        for (Map.Entry<String, Uses> each : ordered) {
            String name = each.getKey();
            if (persons.stream().noneMatch(person -> names.same(person, name))) {
                persons.add(name);
            }
        }
        persons.sort(Comparator.naturalOrder());
        return persons;
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }
}
