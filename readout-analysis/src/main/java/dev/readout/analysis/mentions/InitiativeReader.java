package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At whose initiative: 'at the Finnish side's initiative', 'at the latter's request', 'initiated by the President'. */
final class InitiativeReader {
    /** The party and the words that name it. */
    record Found(Party party, Span words) {}

    private InitiativeReader() {}

    static @Nullable Found read(Spotted s, List<Principal> principals, List<Actor> participants) {
        for (int i = 0; i < s.size(); i++) {
            boolean noun = s.is(i, "initiative") || s.is(i, "request") || s.is(i, "invitation");
            boolean verb = (s.is(i, "initiated") || s.is(i, "requested") || s.is(i, "proposed")) && s.is(i + 1, "by");
            if (!noun && !verb) {
                continue;
            }
            Party party = null;
            int from = i;
            int to = i + 1;
            if (verb || s.is(i + 1, "of") || s.is(i + 1, "by")) {
                to = Math.min(s.size(), i + 8);
                party = named(s, principals, i + 2, to, participants);
            } else if (s.is(i - 1, "'s") || s.is(i - 1, "'")) {
                from = Math.max(0, i - 7);
                party = s.is(i - 2, "latter") && !participants.isEmpty()
                        ? participants.get(participants.size() - 1).party()
                        : named(s, principals, from, i, participants);
            }
            if (party != null && (verb || at(s, i))) {
                return new Found(party, s.sentence().span(from, to));
            }
        }
        return null;
    }

    /** 'at … initiative', 'on … initiative', 'upon … request': not an initiative that was talked about. */
    private static boolean at(Spotted s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 8); i--) {
            if (s.is(i, "at") || s.is(i, "on") || s.is(i, "upon") || s.is(i, "by")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Party named(
            Spotted s, List<Principal> principals, int from, int to, List<Actor> participants) {
        for (Principal principal : principals) {
            boolean within = principal.from() >= from
                    && principal.from() < to
                    && principal.actors().size() == 1;
            if (within && takesPart(principal.actors().get(0).party(), participants)) {
                return principal.actors().get(0).party();
            }
        }
        for (int i = from; i < to; i++) {
            Entry.PartyName party = s.as(i, Entry.PartyName.class);
            if (party != null && takesPart(party.party(), participants)) {
                return party.party();
            }
        }
        return null;
    }

    private static boolean takesPart(Party party, List<Actor> participants) {
        return participants.stream().anyMatch(a -> a.party().equals(party));
    }
}
