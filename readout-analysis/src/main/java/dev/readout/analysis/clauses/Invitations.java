package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invitations told by the noun: 'extended an invitation to X', 'accepted X's invitation' (codebook §1). */
final class Invitations {
    private static final WordSet ACCEPTING = WordSet.of("accepted", "accepts", "accepting");
    private static final WordSet GIVING = ContactWords.of("giving");

    /** So many tokens a verb stands before the noun at most: 'conveyed to President X an invitation'. */
    private static final int REACH = 9;

    private static final WordSet COMING = WordSet.of("come", "visit", "travel", "fly");

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
        Group inviting = inviting(noun);
        if (inviting != null) {
            return visit(noun, inviting);
        }
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (s.is(i, "received")) {
                // 'received an invitation from X'
                Group host = sender(noun);
                return host == null ? null : of(host, sides.subject(i), Status.PROPOSED);
            }
            boolean thanked = s.is(i, "accepting") && s.is(i - 1, "for");
            if (ACCEPTING.has(s.sentence().get(i)) && !thanked) {
                return accepted(noun, i);
            }
            boolean gives = s.of(i, "letter-verb") || GIVING.has(s.sentence().get(i));
            if (gives && !s.of(i - 1, "planned") && !s.of(i - 1, "negation")) {
                Group guest = sides.behind(noun + 1, "to");
                guest = guest == null ? sides.behind(noun + 1, "for") : guest;
                guest = guest == null ? given(i, noun) : guest;
                Group own = sides.owner(noun);
                own = own == null ? sender(noun) : own;
                Group host = own == null ? sides.subject(i) : own;
                if (s.is(noun + 1, "on") && s.is(noun + 2, "behalf")) {
                    // 'extended an invitation on behalf of X for Y to visit'
                    Group sender = sides.startingAt(noun + 4);
                    host = sender == null ? host : sides.usable(sender);
                }
                if (guest == null && host != null) {
                    guest = visitor(host);
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

    /** 'Conveyed to X an invitation', 'handed him an invitation': X, before the noun; or null. */
    private @Nullable Group given(int verb, int noun) {
        Group to = s.is(verb + 1, "to")
                ? sides.personsAt(verb + 2)
                : sides.object(new Trigger(verb, verb + 1, null, null));
        return to == null || to.to() > noun ? null : to;
    }

    /** 'Conveyed an invitation from X': X, whoever brings it; or null. */
    private @Nullable Group sender(int noun) {
        boolean from = s.is(noun + 1, "from") || s.is(noun + 1, "by") || s.is(noun + 1, "of");
        return from ? sides.personsAt(noun + 2) : null;
    }

    /** 'Lee weighs visit after Chan extends invite': Lee, or null. */
    private @Nullable Group visitor(Group host) {
        boolean visit = false;
        for (int i = host.from() - 2; s.is(host.from() - 1, "after") && i > 0; i--) {
            visit |= s.is(i, "visit") || s.is(i, "trip");
            if (visit && s.of(i, "weighing")) {
                return sides.subject(i);
            }
        }
        return null;
    }

    /** 'Was invited by X to make a state visit', 'for talks': what stands behind X is a contact with X. */
    boolean forVisit(int from) {
        boolean opens = s.is(from, "to") || s.is(from, "for");
        for (int i = from + 1;
                opens && i < Math.min(s.size(), from + 8) && s.sentence().get(i).word();
                i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (s.is(i, "visit") || noun != null && !noun.kind().equals("letter")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A talk that somebody asks another for.
     *
     * @param to token after the noun
     */
    record Sought(int to, Channel channel) {}

    /** 'Asked X for face-to-face talks', 'asked Y to come': what stands behind the person, or null. */
    @Nullable
    Sought sought(int from) {
        if (s.is(from, "to") && from + 1 < s.size() && COMING.has(s.sentence().get(from + 1))) {
            return new Sought(from + 2, Channel.IN_PERSON);
        }
        for (int i = from + 1; s.is(from, "for") && i < Math.min(s.size(), from + 6); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null && !noun.kind().equals("letter")) {
                boolean other = s.is(s.after(i), "with") || s.is(s.after(i), "between");
                Channel channel = noun.kind().equals("talk") ? Channel.UNKNOWN : noun.channel();
                return other ? null : new Sought(s.after(i), channel);
            }
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return null;
            }
        }
        return null;
    }

    /** 'At the invitation of X', 'on the invitation of X', 'at X's invitation': X, or null. */
    private @Nullable Group inviting(int noun) {
        if (s.is(noun - 1, "the") && (s.is(noun - 2, "at") || s.is(noun - 2, "on")) && s.is(noun + 1, "of")) {
            return sides.behind(noun + 1, "of");
        }
        for (Group group : sides.groups()) {
            boolean own = group.to() == noun - 1 && sides.possessive(group);
            if (own && (s.is(group.from() - 1, "at") || s.is(group.from() - 1, "on"))) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'X is expected on a visit at the invitation of Y'. */
    private @Nullable Invitation visit(int noun, Group host) {
        boolean visit = false;
        for (int i = noun - 3; i >= Math.max(0, noun - 20); i--) {
            boolean titled = sides.headline() && s.is(i, "to") && s.is(i + 1, "visit");
            boolean arranging = s.of(i, "planning") && s.is(i + 1, "to");
            boolean ahead =
                    titled || arranging || s.of(i, "planned") || s.of(i, "upcoming") && s.of(i - 1, "auxiliary");
            visit |= s.is(i, "visit") || s.is(i, "visits") || ahead && (s.is(i + 1, "be") && s.is(i + 2, "in"));
            visit |= s.of(i, "travelling") && s.is(i + 1, "to");
            if (visit && ahead) {
                Group guest = sides.subject(i);
                return of(host, guest, Status.PLANNED);
            }
        }
        return null;
    }

    /** 'At the invitation of X, Y paid a visit': the two, of whom the report will tell; nobody where it is not said. */
    List<Actor> hosted(int noun) {
        boolean at = s.is(noun - 1, "the") && s.is(noun - 2, "at") && s.is(noun + 1, "of");
        Group host = at ? sides.behind(noun + 1, "of") : null;
        if (host == null || host.actors().size() != 1) {
            return List.of();
        }
        Group guest = sides.mainSubject(host.to());
        guest = guest == null && noun > 6 ? sides.subject(noun - 2) : guest;
        return guest == null || guest.vague() ? List.of() : Candidates.actors(guest, host);
    }

    private @Nullable Invitation accepted(int noun, int verb) {
        Group host = sides.owner(noun);
        for (String by : new String[] {"from", "of", "by"}) {
            host = host == null ? sides.behind(noun + 1, by) : host;
        }
        Group guest = sides.subject(verb);
        host = host == null ? guestOf(noun) : host;
        host = host == null ? visited(noun) : host;
        return of(host == null && guest != null ? otherOfPair(noun, guest) : host, guest, Status.PLANNED);
    }

    /** 'She accepted an invitation to visit the capital': of the other of the two last told of, or null. */
    private @Nullable Group otherOfPair(int noun, Group guest) {
        boolean visit = s.is(noun + 1, "to")
                && s.is(noun - 1, "an")
                && COMING.has(s.sentence().get(noun + 2));
        Group self = sides.referring(noun, guest.actors());
        Group other = visit ? sides.antecedents().otherThan(guest, self) : self;
        return other.actors().equals(guest.actors()) ? null : other;
    }

    /** 'Accepted an invitation to attend the parade as chief guest of X': X, or null. */
    private @Nullable Group guestOf(int noun) {
        for (int i = noun + 2; i < Math.min(s.size() - 1, noun + 18); i++) {
            if (s.is(i, "guest") && s.is(i + 1, "of")) {
                return sides.personsAt(i + 2);
            }
            if (s.is(i, ",") || s.of(i, "boundary") && !s.is(i, "as") || s.of(i, "saying")) {
                return null;
            }
        }
        return null;
    }

    /** 'Spoke with X, who accepted an invitation to visit the White House': whose country it is. */
    private @Nullable Group visited(int noun) {
        int place = s.is(noun + 3, "the") ? noun + 4 : noun + 3;
        boolean visit = s.is(noun + 1, "to") && s.is(noun + 2, "visit");
        Entry.PartyName home = visit ? s.as(place, Entry.PartyName.class) : null;
        if (home == null) {
            return null;
        }
        Group host = null;
        for (Group group : sides.groups()) {
            boolean one = group.to() < noun && group.actors().size() == 1;
            host = one && group.actors().get(0).party().equals(home.party()) ? group : host;
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
