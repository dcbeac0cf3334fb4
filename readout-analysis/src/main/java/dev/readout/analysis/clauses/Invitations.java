package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** Invitations told by the noun: 'extended an invitation to X', 'accepted X's invitation' (codebook §1). */
final class Invitations {
    private static final WordSet ACCEPTING = WordSet.of("accepted", "accepts");
    private static final WordSet GIVING =
            WordSet.of("issued", "renewed", "reiterated", "handed", "issues", "renews", "renewing", "reiterating");

    private final Arguments sides;
    private final Spotted s;

    Invitations(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
    }

    /** Who invites whom, and what became of it. */
    record Invitation(Group host, Group guest, Status status) {}

    /** The invitation that the noun at a token tells of, or null. */
    @Nullable
    Invitation at(int noun) {
        if (s.is(noun - 1, "the") && s.is(noun - 2, "at") && s.is(noun + 1, "of")) {
            return visit(noun);
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            if (ACCEPTING.has(s.sentence().get(i))) {
                return accepted(noun, i);
            }
            boolean gives = s.of(i, "letter-verb") || GIVING.has(s.sentence().get(i));
            if (gives && !s.of(i - 1, "planned") && !s.of(i - 1, "negation")) {
                Group guest = sides.behind(noun + 1, "to");
                guest = guest == null ? sides.behind(noun + 1, "for") : guest;
                Group own = sides.owner(noun);
                Group host = own == null ? sides.subject(i) : own;
                if (s.is(noun + 1, "on") && s.is(noun + 2, "behalf")) {
                    // 'extended an invitation on behalf of X for Y to visit'
                    Group sender = sides.startingAt(noun + 4);
                    host = sender == null ? host : sides.usable(sender);
                }
                if (host == null && i < 2) {
                    // 'Extending an invitation to X, Y said'
                    host = sides.nounSubject(new Trigger(noun, noun + 1, null, null));
                }
                return of(host, guest, Status.PROPOSED);
            }
        }
        return null;
    }

    /** 'X is expected on a visit at the invitation of Y'. */
    private @Nullable Invitation visit(int noun) {
        boolean visit = false;
        for (int i = noun - 3; i >= Math.max(0, noun - 20); i--) {
            visit |= s.is(i, "visit") || s.is(i, "visits");
            boolean ahead = s.of(i, "planned") || s.of(i, "upcoming") && s.of(i - 1, "auxiliary");
            if (visit && ahead) {
                Group guest = sides.subject(i);
                return of(sides.behind(noun + 1, "of"), guest, Status.PLANNED);
            }
        }
        return null;
    }

    private @Nullable Invitation accepted(int noun, int verb) {
        Group host = sides.owner(noun);
        for (String by : new String[] {"from", "of", "by"}) {
            host = host == null ? sides.behind(noun + 1, by) : host;
        }
        Group guest = sides.subject(verb);
        return of(host == null ? visited(noun) : host, guest, Status.PLANNED);
    }

    /** 'Spoke with X, who accepted an invitation to visit the White House': whose country it is. */
    private @Nullable Group visited(int noun) {
        int place = s.is(noun + 3, "the") ? noun + 4 : noun + 3;
        Entry.PartyName party = s.is(noun + 1, "to") && s.is(noun + 2, "visit") ? s.as(place, Entry.PartyName.class) : null;
        if (party == null) {
            return null;
        }
        Group host = null;
        for (Group group : sides.groups()) {
            boolean one = group.to() < noun && group.actors().size() == 1;
            host = one && group.actors().get(0).party().equals(party.party()) ? group : host;
        }
        return host == null ? null : sides.usable(host);
    }

    private static @Nullable Invitation of(@Nullable Group host, @Nullable Group guest, Status status) {
        if (host == null || guest == null || host.vague() || guest.vague()) {
            return null;
        }
        return new Invitation(host, guest, status);
    }
}
