package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a contact noun is: 'Putin's call', 'his meeting', 'the Trump-Kim summit'. */
final class Owners {
    private static final WordSet JOURNEYS = ContactWords.of("owned-journey");
    private static final WordSet INCLUDING = ContactWords.of("holding-talks");

    /** Between somebody and 'his': what it is that he is blamed or praised for. */
    private static final WordSet TYING = WordSet.of("over", "about", "for", "on", "after", "during", "at", "and", "in");

    private static final WordSet ASKING = ContactWords.of("owning-object");

    private static final WordSet ABOUT = WordSet.of("about", "for", "on", "over");

    /** So many tokens from whom somebody asks to 'his': 'for an account of his'. */
    private static final int ACCOUNT = 5;

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;

    Owners(Arguments arguments, Spotted sentence, Cast cast) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
    }

    /** Whose the noun is, or null where nothing says so. */
    @Nullable
    Group of(int noun) {
        int i = noun - 1;
        int words = 0;
        while (i >= 0 && words < 5) {
            // 'Lee's July 25, 2019, call'
            int year = s.is(i, ",") ? i - 1 : i;
            if (s.is(year - 1, ",") && Words.figure(s, year)) {
                i = year - 2;
            }
            if (Words.genitive(s, i)) {
                for (Group group : sides.groups()) {
                    if (group.to() == i) {
                        return sides.usable(group);
                    }
                }
                return null;
            }
            if (s.is(i, "his") || s.is(i, "her")) {
                Group other = s.is(i - 1, "and") ? ownerBefore(i) : null;
                if (other != null) {
                    return other;
                }
                boolean she = s.is(i, "her");
                Group own = addressed(i, she);
                own = own == null ? sentenceGroupBefore(i, she) : own;
                own = own == null ? onlyOwnerBefore(i, she) : own;
                boolean aside = own == null ? i < 4 : s.is(0, "having") && sides.governed(own);
                Group main = aside ? mainSubject(noun) : null;
                own = main != null ? main : own;
                if (sides.stranger(own == null || own.to() > i ? 0 : own.to(), i)) {
                    return null;
                }
                own = own == null ? justBefore(i, she) : own;
                if (own != null) {
                    return own;
                }
                List<Actor> meant = cast.meant(she);
                return meant.size() == 1 ? sides.referring(i, meant) : null;
            }
            if (s.is(i, "their")) {
                List<Actor> joint = sides.antecedents().jointBefore(i);
                List<Actor> both = joint.isEmpty() ? bothBefore(i) : joint;
                if (both.size() > 1) {
                    return Antecedents.named(i, i + 1, "their", both);
                }
                return cast.two().size() > 1 ? sides.referring(i, cast.two()) : null;
            }
            List<Actor> states = ofStates(i, noun);
            if (!states.isEmpty()) {
                return Antecedents.named(i - 2, i + 1, "by their states", states);
            }
            List<Actor> spoken = spoken(i);
            if (!spoken.isEmpty()) {
                return sides.referring(i, spoken);
            }
            for (Group group : sides.groups()) {
                if (group.to() == i + 1 && (group.several() || attributive(group, noun))) {
                    return group;
                }
            }
            if (sides.preposition(i)
                    || s.is(i, "in") && i < noun - 1
                    || s.is(i, "the")
                    || s.is(i, "a")
                    || s.is(i, ",")) {
                return null;
            }
            i--;
            words++;
        }
        return null;
    }

    /** 'Concerns about the Lee phone call with Chan': a name right before the noun, which then says with whom. */
    private boolean attributive(Group group, int noun) {
        boolean named = group.members().get(0).kind() == Principal.Kind.NAMED
                && group.actors().size() == 1;
        return named && group.to() == noun && s.is(group.from() - 1, "the") && s.is(s.after(noun), "with");
    }

    /** 'Lee asked Chan about his talks', 'thanked Chan for an account of his talks': Chan's, or null. */
    private @Nullable Group addressed(int his, boolean she) {
        Group last = null;
        for (Group group : sides.groups()) {
            last = group.to() <= his - 1 ? group : last;
        }
        if (last == null
                || his - last.to() > ACCOUNT
                || !asked(last)
                || !ABOUT.has(s.sentence().get(last.to()))) {
            return null;
        }
        boolean one = last.actors().size() == 1 && !sides.possessive(last);
        return one && cast.careers().fits(last.actors().get(0), she) ? sides.usable(last) : null;
    }

    private boolean asked(Group group) {
        int verb = s.is(group.from() - 1, "the") ? group.from() - 2 : group.from() - 1;
        return verb >= 0 && ASKING.has(s.sentence().get(verb));
    }

    /** 'The complaint against Lee over his call': Lee, with nothing but a preposition between; or null. */
    private @Nullable Group justBefore(int his, boolean she) {
        for (Group group : sides.groups()) {
            boolean near = group.to() == his - 1 && TYING.has(s.sentence().get(his - 1));
            boolean one = group.actors().size() == 1 && !group.pronoun() && !sides.possessive(group);
            if (near && one && cast.careers().fits(group.actors().get(0), she)) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'X pressed Y in their meeting', 'X shared Y's view at their summit': the two whom alone the clause names. */
    private List<Actor> bothBefore(int their) {
        Set<Actor> both = new LinkedHashSet<>();
        for (Group group : sides.groups()) {
            Group meant = group.pronoun() && group.to() <= their ? sides.usable(group) : group;
            if (group.to() > their || both.isEmpty() && sides.possessive(group)) {
                // 'Lee's adviser pressed Chan': not Lee, unless he is told of again
                continue;
            }
            if (meant == null || meant.actors().size() != 1) {
                return List.of();
            }
            both.addAll(meant.actors());
        }
        return Principal.two(both);
    }

    /** 'Lee's tour of the region included a meeting with X', 'the schedule of Lee began with one': Lee, or null. */
    @Nullable
    Group journeying(int noun) {
        Group owner = null;
        for (Group group : sides.groups()) {
            owner = group.to() < noun && (sides.possessive(group) || visiting(group)) ? group : owner;
        }
        boolean journey = owner != null && !sides.possessive(owner);
        for (int i = owner == null ? noun : owner.to(); i < noun && noun - i < 20; i++) {
            journey |= JOURNEYS.has(s.sentence().get(i));
            if (journey && (INCLUDING.has(s.sentence().get(i)) || s.is(i, "went") && s.is(i + 1, "on"))) {
                boolean told = noun - i < 9 || Words.listed(s, i + 1, noun);
                return owner != null && told ? sides.usable(owner) : null;
            }
        }
        return null;
    }

    /** 'During Lee's visit to the capital and his meeting with X': it is Lee's too. */
    private @Nullable Group ownerBefore(int i) {
        Group owner = null;
        for (Group group : sides.groups()) {
            boolean near = group.to() < i && group.to() > i - 10 && (sides.possessive(group) || visiting(group));
            owner = near && group.actors().size() == 1 ? group : owner;
        }
        return owner;
    }

    /** 'The visit to the capital of the Minister, Lee'. */
    private boolean visiting(Group group) {
        int of = group.from() - 1;
        while (of > 0 && (s.is(of, "the") || s.of(of, "honorific") || s.of(of, "modifier"))) {
            of--;
        }
        for (int i = of - 1; (s.is(of, "of") || s.is(of, "by")) && i >= Math.max(0, of - 8); i--) {
            if (JOURNEYS.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** 'Lee's conversations with X', where nobody knows a Lee. */
    boolean unknown(int noun) {
        int i = noun - 1;
        while (i > 0 && i > noun - 4 && !s.is(i, "'s") && !s.is(i, "'") && !s.of(i, "held-preposition")) {
            i--;
        }
        boolean plural =
                i > 0 && s.is(i, "'") && s.sentence().get(i - 1).lower().endsWith("s");
        boolean owned = i > 0 && (s.is(i, "'s") || plural);
        boolean name = owned && s.sentence().get(i - 1).capital() && sides.covering(i - 1) == null;
        return name && (s.at(i - 1) == null || s.as(i - 1, Entry.ContactNoun.class) != null);
    }

    private @Nullable Group sentenceGroupBefore(int i, boolean she) {
        Group best = null;
        boolean acting = false;
        for (Group group : sides.groups()) {
            if (group.to() <= i
                    && !sides.possessive(group)
                    && !sides.prepositional(group)
                    && !sides.attributive(group)
                    && !inDialogue(group)
                    && !Quotations.ends(s, group.to(), i)
                    && (group.actors().size() == 1
                            ? cast.careers().fits(group.actors().get(0), she)
                            : formerly(group))) {
                boolean acts = sides.acts(group);
                if (best == null || acts || !acting) {
                    best = group;
                    acting = acts;
                }
            }
        }
        return best == null || formerly(best) ? null : sides.usable(best);
    }

    /** Whose something is and who alone is named before a token, by name; or null. */
    @Nullable
    Group only(int to) {
        List<Group> before = sides.groups().stream().filter(g -> g.from() < to).toList();
        Group only = before.size() == 1 ? before.get(0) : null;
        boolean owner = only != null
                && sides.possessive(only)
                && only.named()
                && only.actors().size() == 1;
        return owner ? only : null;
    }

    /** 'Lee's arrival was marred by his record': Lee, where nobody else is named before; or null. */
    private @Nullable Group onlyOwnerBefore(int i, boolean she) {
        Group only = null;
        for (Group group : sides.groups()) {
            if (group.to() > i) {
                break;
            }
            boolean owner = sides.possessive(group)
                    && group.named()
                    && group.actors().size() == 1
                    && cast.careers().fits(group.actors().get(0), she);
            if (!owner || only != null) {
                return null;
            }
            only = group;
        }
        return only == null ? null : sides.usable(only);
    }

    /** A person by name who is no principal: 'his' may be theirs. */
    private static boolean formerly(Group group) {
        Principal first = group.members().get(0);
        return group.members().size() == 1
                && first.kind() == Principal.Kind.NAMED
                && group.actors().isEmpty();
    }

    /** 'After his meeting with X, Y said': who acts behind the opening phrase, or null. */
    private @Nullable Group mainSubject(int noun) {
        for (Group group : sides.groups()) {
            boolean subject = group.from() > noun
                    && s.is(group.from() - 1, ",")
                    && !s.is(group.to(), ",")
                    && !sides.possessive(group)
                    && group.actors().size() == 1
                    && sides.acts(group);
            if (subject) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'I' and 'you', whom 'his' never means. */
    private boolean inDialogue(Group group) {
        return group.pronoun() && (s.is(group.from(), "i") || s.is(group.from(), "you") || s.is(group.from(), "me"));
    }

    /** 'The Russian-Turkish talks in Sochi on 5 May': the two last spoken of, where those are their states and a day follows. */
    List<Actor> ofStates(int last, int noun) {
        Entry.PartyName one = s.as(last - 2, Entry.PartyName.class);
        Entry.PartyName other = s.as(last, Entry.PartyName.class);
        List<Actor> pair = cast.pair();
        boolean hyphen = s.is(last - 1, "-") || s.is(last - 1, "–");
        boolean told = s.is(noun, "talks") || s.is(noun, "summit") || s.is(noun, "meeting");
        if (!hyphen || !told || !definite(last - 3) || one == null || other == null || pair.size() != 2) {
            return List.of();
        }
        // delegations may sit together in their stead: only what has a day is theirs
        boolean settled = false;
        for (int i = s.after(noun); i < Math.min(s.size(), noun + 7) && !s.is(i, ","); i++) {
            settled |= s.of(i, "calendar");
        }
        List<Party> states = List.of(pair.get(0).party(), pair.get(1).party());
        boolean theirs = states.contains(one.party()) && states.contains(other.party());
        return settled && theirs && !one.party().equals(other.party()) ? pair : List.of();
    }

    /** 'The', 'the recent top-level' before a token. */
    private boolean definite(int end) {
        int i = end;
        while (i > end - 5
                && i > 0
                && !s.is(i, "the")
                && (s.is(i, "-") || s.of(i, "modifier") || s.is(i + 1, "-") || s.is(i - 1, "-"))) {
            i--;
        }
        return s.is(i, "the") || s.is(i - 1, "the") && s.sentence().get(i).word();
    }

    /** Whose 'my', 'your' or 'our' in somebody's words it is; nobody where it is not known. */
    private List<Actor> spoken(int i) {
        Actor speaker = cast.conversation().speaker();
        Actor listener = cast.conversation().listener();
        if (s.is(i, "my") && speaker != null) {
            return List.of(speaker);
        }
        if (s.is(i, "your") && listener != null) {
            return List.of(listener);
        }
        return s.is(i, "our") && speaker != null && listener != null ? List.of(speaker, listener) : List.of();
    }
}
