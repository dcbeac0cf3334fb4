package dev.readout.analysis.mentions;

import dev.readout.analysis.places.Stay;
import dev.readout.analysis.things.Principal;
import dev.readout.model.Actor;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was where, as the sentences of a report say: where a contact took place that has no place of its own. */
final class Stays {
    /** How many sentences apart a person's whereabouts and the contact may be told. */
    static final int NEAR = 2;

    /** The same where one is in the other's country. */
    private static final int FAR = 5;

    /** Who was where, as a sentence says. */
    private record Note(NamedPlace where, int block, List<Actor> who, boolean ahead, boolean spoke) {}

    private final List<Note> notes = new ArrayList<>();

    /**
     * Notes who was somewhere.
     *
     * @param where the place of the stay
     * @param spoke said of somebody who spoke there
     */
    void note(List<Principal> principals, Stay stay, NamedPlace where, int block, boolean spoke) {
        List<Actor> who = who(principals, stay);
        if (!who.isEmpty()) {
            notes.add(new Note(where, block, who, stay.ahead(), spoke));
        }
    }

    /** The last note before the contact, or one right behind it, on one of its participants. */
    @Nullable
    NamedPlace nearest(Draft draft) {
        Note best = null;
        int least = Integer.MAX_VALUE;
        boolean ahead = draft.status() != Status.HELD;
        for (Note note : notes) {
            int distance = note.where().sentence() - draft.sentence;
            boolean host = hosted(note, draft);
            boolean behind = distance == 1 && (note.block() == draft.block || host);
            boolean told = !note.spoke() || host && draft.status() == Status.HELD;
            boolean before = distance < 0 && distance >= -(host ? FAR : NEAR);
            boolean near = told && (behind || before || distance == 0 && note.spoke());
            boolean timely = note.ahead() == ahead || (ahead && host);
            int cost = distance > 0 ? 3 : -distance * 2;
            if (near && timely && cost < least && takesPart(note, draft) && !draft.recalled) {
                best = note;
                least = cost;
            }
        }
        return best == null ? null : best.where();
    }

    /** A participant is in the other's country. */
    private static boolean hosted(Note note, Draft draft) {
        String country = note.where().place().country();
        boolean guest = note.who().stream().noneMatch(a -> a.party().code().equals(country));
        boolean host = draft.participants.keySet().stream()
                .anyMatch(a -> a.party().code().equals(country));
        return guest && host;
    }

    private static boolean takesPart(Note note, Draft draft) {
        return draft.participants.keySet().stream()
                .anyMatch(a -> note.who().stream().anyMatch(b -> SamePerson.are(a, b)));
    }

    /** Whose stay it is: who was named last before it, or first behind it ('During his visit to Kyiv, X'). */
    private static List<Actor> who(List<Principal> principals, Stay stay) {
        Principal before = null;
        Principal behind = null;
        for (Principal principal : principals) {
            if (principal.to() <= stay.at()) {
                before = principal;
            } else if (principal.from() >= stay.place().to() && behind == null) {
                behind = principal;
            }
        }
        Principal who = before == null && stay.visit() ? behind : before;
        return who == null || who.actors().size() > 3 ? List.of() : who.actors();
    }
}
