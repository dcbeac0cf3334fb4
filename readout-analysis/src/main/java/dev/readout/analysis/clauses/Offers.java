package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who proposes a meeting to whom: 'offered X a summit', 'called X and suggested a meeting' (codebook §3). */
final class Offers {
    /** Verbs of proposing. */
    static final WordSet OFFERING = ContactWords.of("offering");
    /** Behind a meeting that is one of others. */
    private static final WordSet OTHERS = WordSet.of("of", "with", "between", "among", "for");

    private static final int REACH = 8;

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;

    Offers(Arguments arguments, Spotted sentence, Cast cast) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
    }

    /** Who proposes, and to whom. */
    record Offer(Group host, Group guest) {}

    /** The offer of the meeting that a noun names, or null. */
    @Nullable
    Offer of(Trigger t) {
        boolean meeting = t.kind().equals("meeting") || t.kind().equals("summit");
        int verb = meeting && !Words.definite(s, t.from()) && !OTHERS.has(word(t.to())) ? verb(t.from()) : -1;
        Group host = verb < 0 || s.of(verb - 1, "negation") || s.is(verb - 1, "to") ? null : sides.subject(verb);
        if (host == null || host.actors().size() != 1) {
            return null;
        }
        Group guest = guest(t, verb, host);
        return guest == null || guest.actors().containsAll(host.actors()) ? null : new Offer(host.ours(), guest);
    }

    /** The verb of offering whose object the noun is, or -1. */
    private int verb(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - REACH); i--) {
            if (OFFERING.has(word(i))) {
                return i;
            }
            if (sides.covering(i) == null && closes(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int i) {
        return s.of(i, "boundary") || s.is(i, ",") || s.is(i, "that") || s.is(i, "at") || s.is(i, "in");
    }

    /** To whom: 'offered X a summit', 'proposed a summit to X'; else with whom he is told to have been in contact. */
    private @Nullable Group guest(Trigger t, int verb, Group host) {
        Group given = sides.startingAt(verb + 1);
        given = given == null ? sides.behind(verb + 1, "to") : given;
        given = given == null || given.to() > t.from() ? sides.behind(t.to(), "to") : given;
        if (given != null) {
            return sides.usable(given);
        }
        List<Actor> both = cast.they();
        List<Actor> other =
                both.stream().filter(actor -> !host.actors().contains(actor)).toList();
        return both.size() == 2 && other.size() == 1 ? host.meaning(other) : null;
    }

    private Token word(int i) {
        return s.sentence().get(Math.min(i, s.size() - 1));
    }
}
