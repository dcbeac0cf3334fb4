package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.WordClasses;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which side of a contact some words of a sentence name: 'the French side', 'the latter', 'Tokyo'. */
final class Sides {
    private final Spotted s;
    private final List<Principal> principals;
    private final List<Actor> participants;
    private final WordClasses words;

    /**
     * A side by name.
     *
     * @param to token after the name
     */
    record Named(Party party, int to) {}

    Sides(Spotted s, List<Principal> principals, List<Actor> participants, WordClasses words) {
        this.s = s;
        this.principals = principals;
        this.participants = participants;
        this.words = words;
    }

    /** Who stands right before a verb. */
    @Nullable
    Named subject(int verb) {
        Principal nearest = null;
        for (Principal principal : principals) {
            boolean close = principal.to() <= verb && verb - principal.to() <= 2;
            nearest = close && principal.actors().size() == 1 ? principal : nearest;
        }
        if (nearest != null && takesPart(party(nearest))) {
            return new Named(party(nearest), nearest.to());
        }
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            Entry.PartyName name = s.as(i, Entry.PartyName.class);
            boolean capital = name != null && name.form() != Entry.PartyName.Form.ADJECTIVE;
            if (name != null && (capital || after(s.after(i), "side") > 0) && takesPart(name.party())) {
                return new Named(name.party(), s.after(i));
            }
        }
        return null;
    }

    /** Whose something is: 'Lee's offer', 'President Lee's repeated call'; a participant or a third. */
    @Nullable
    Party owner(int noun) {
        int mark = s.is(noun - 1, "'s") || s.is(noun - 1, "'") ? noun - 1 : noun - 2;
        boolean genitive = s.is(mark, "'s") || s.is(mark, "'");
        for (Principal principal : principals) {
            boolean right = principal.to() == mark || principal.to() == mark + 1;
            if (genitive && right && principal.actors().size() == 1) {
                return party(principal);
            }
        }
        return null;
    }

    @Nullable
    Named latter(int noun) {
        Principal last = null;
        for (Principal principal : principals) {
            boolean person = principal.to() < noun && principal.actors().size() == 1 && takesPart(party(principal));
            last = person ? principal : last;
        }
        if (last != null) {
            return new Named(party(last), noun);
        }
        return participants.isEmpty()
                ? null
                : new Named(participants.get(participants.size() - 1).party(), noun);
    }

    /** The participant named first from a token on, or last before another; null where it is not one side alone. */
    @Nullable
    Named named(int from, int to, boolean last) {
        Named found = null;
        for (int i = from; i < to && (found == null || last); i++) {
            if (s.is(i, ",") || s.of(i, "saying")) {
                return found;
            }
            Named here = at(i);
            found = here == null ? found : here;
            i = here == null ? i : here.to() - 1;
        }
        boolean joint = found != null && !last && s.is(found.to(), "and") && at(found.to() + 1) != null;
        return joint ? null : found;
    }

    private @Nullable Named at(int i) {
        for (Principal principal : principals) {
            boolean begins = principal.from() == i && principal.actors().size() == 1;
            if (begins && takesPart(party(principal))) {
                return new Named(party(principal), principal.to());
            }
        }
        Entry.PartyName name = s.as(i, Entry.PartyName.class);
        if (name == null || !takesPart(name.party())) {
            return null;
        }
        int side = after(s.after(i), "side");
        return new Named(name.party(), side > 0 ? side : s.after(i));
    }

    private static Party party(Principal principal) {
        return principal.actors().get(0).party();
    }

    private boolean takesPart(Party party) {
        Set<Party> parties = participants.stream().map(Actor::party).collect(Collectors.toSet());
        return parties.contains(party);
    }

    private int after(int i, String wordClass) {
        return words.after(s.sentence(), i, wordClass);
    }
}
