package dev.readout.analysis.things;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that stand for one or more persons.
 *
 * @param from first token
 * @param to token after the last
 * @param kind how they are named
 * @param actors who they are, as far as settled; several for 'the leaders of A and B'
 * @param office the office named, or null
 * @param counts whether they are principals in the codebook's sense (§1)
 * @param rule how they were read
 */
public record Principal(
        int from,
        int to,
        Kind kind,
        List<Actor> actors,
        @Nullable String office,
        boolean counts,
        String rule) {
    /** Stands for the party of a person who acts for none. */
    public static final Party NOBODY = new Party("XX");

    /** How a leader is read whom 'the Lees' names together with whoever came along. */
    public static final String COUPLE = "a leader's family";

    /** How 'we' of a transcript was read: speaker and listener together. */
    public static final String WE = "speaker and listener";

    public Principal {
        actors = List.copyOf(actors);
    }

    /** How persons are named. */
    public enum Kind {
        /** By name, with or without office. */
        NAMED,
        /** By office only ('the French president'). */
        OFFICE,
        /** 'his French counterpart'. */
        COUNTERPART,
        /** Several by office ('the leaders of Egypt and Libya'). */
        SEVERAL,
        /** 'the two leaders', 'the presidents', 'both sides'. */
        PAIR,
        /** A party as such ('the EU', 'NATO leaders'). */
        BODY,
        /** 'he', 'they', 'I'. */
        PRONOUN
    }

    /**
     * Of whom a sentence speaks, once each: by name, or as 'he' before it names anybody; nobody where somebody named is no
     * principal.
     */
    static List<Actor> spokenOf(List<Principal> principals) {
        Set<Actor> actors = new LinkedHashSet<>();
        Set<Actor> he = new LinkedHashSet<>();
        for (Principal principal : principals) {
            boolean name = principal.kind() == Kind.NAMED;
            if (name && !principal.counts()) {
                return List.of();
            }
            actors.addAll(name ? principal.actors() : List.of());
            boolean one = principal.kind() == Kind.PRONOUN && principal.actors().size() == 1;
            he.addAll(one && actors.isEmpty() ? principal.actors() : List.of());
        }
        if (actors.size() == 1) {
            actors.addAll(he);
        }
        return List.copyOf(actors);
    }

    /** The two of whom a word for two can speak: these, if they are two and of two parties; else nobody. */
    public static List<Actor> two(Collection<Actor> actors) {
        List<Actor> both = List.copyOf(actors);
        return both.size() == 2 && !both.get(0).party().equals(both.get(1).party()) ? both : List.of();
    }

    public boolean settled() {
        return !actors.isEmpty();
    }

    /** The same words for persons who are no principals here. */
    Principal uncounted() {
        return new Principal(from, to, kind, actors, office, false, rule);
    }

    /** The same with the words before, from a token on. */
    Principal from(int first) {
        return new Principal(first, to, kind, actors, office, counts, rule);
    }

    /** The same words for one of the persons. */
    public Principal only(Actor actor) {
        return new Principal(from, to, kind, List.of(actor), office, counts, rule);
    }
}
