package dev.readout.analysis.substance;

import dev.readout.model.Actor;
import java.util.List;

/**
 * Of whom a clause speaks.
 *
 * @param kind how they are named
 * @param actors who they are, as far as settled
 */
public record Subject(Kind kind, List<Actor> actors) {
    static final Subject NOBODY = new Subject(Kind.NOBODY, List.of());
    static final Subject CONTACT = new Subject(Kind.CONTACT, List.of());
    static final Subject THEY = new Subject(Kind.THEY, List.of());
    static final Subject JOINT = new Subject(Kind.JOINT, List.of());

    public Subject {
        actors = List.copyOf(actors);
    }

    /** How the subject of a clause is named. */
    public enum Kind {
        /** By name or office. */
        PERSONS,
        /** 'He' or 'she', and whom the text means by it most likely. */
        PRONOUN,
        /** 'The two sides', 'the leaders', and 'they' where the text settles who that is. */
        JOINT,
        /** 'We' or 'they', whoever that is. */
        THEY,
        /** States or bodies as such. */
        PARTIES,
        /** The contact itself ('the talks focused on'). */
        CONTACT,
        /** A passive without an agent. */
        NOBODY
    }

    /** Whether the clause speaks of more than one side, or of none in particular. */
    public boolean together() {
        return kind != Kind.PERSONS && kind != Kind.PRONOUN && kind != Kind.PARTIES
                || actors.stream().map(Actor::party).distinct().count() > 1;
    }
}
