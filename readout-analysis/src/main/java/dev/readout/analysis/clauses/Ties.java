package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons tied to a contact word from farther off: 'X, with whom Y met', 'with A and, separately, with B', 'told A in a call'. */
final class Ties {
    private static final WordSet JOINING = WordSet.of("and", ",", "separately", "then", "later", "also", "afterwards");
    /** Behind a call that is an appeal: 'after the Lee call for restraint'. */
    private static final WordSet DEMAND = WordSet.of("for", "to", "that");

    private static final WordSet OTHERS = WordSet.of("with", "between", "among", "to", "from");

    private final Arguments sides;
    private final Spotted s;

    Ties(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
    }

    /** 'X, with whom Y was to meet', 'X, whom Y received': X, or null. */
    @Nullable
    Group relative(int trigger) {
        for (int i = trigger - 1; i > Math.max(1, trigger - 12); i--) {
            if (s.is(i, "whom")) {
                int before = s.is(i - 1, "with") ? i - 1 : i;
                int end = s.is(before - 1, ",") ? before - 1 : before;
                return sides.groups().stream()
                        .filter(g -> g.to() == end && !sides.possessive(g))
                        .findFirst()
                        .map(sides::usable)
                        .orElse(null);
            }
            if (s.of(i, "boundary") || s.is(i, ";")) {
                return null;
            }
        }
        return null;
    }

    /** 'Met A on Monday, B on Tuesday and C on Friday': those behind A, one by one; behind 'received by A' its further hosts. */
    List<Group> further(Group first, boolean hosts) {
        List<Group> all = new ArrayList<>();
        Group next = hosts ? furtherHost(first) : further(first);
        while (next != null) {
            all.add(next);
            next = hosts ? furtherHost(next) : further(next);
        }
        return all;
    }

    /** 'Met with A at the palace and, separately, with B': B behind A, or null. */
    private @Nullable Group further(Group with) {
        if (s.is(with.to(), ",") && s.is(with.to() + 1, "who")) {
            return behindRelative(with.to() + 2);
        }
        for (int i = with.to(); i < Math.min(s.size() - 1, with.to() + 10); i++) {
            if (s.is(i, "with") && joined(with.to(), i)) {
                return sides.personsAt(i + 1);
            }
            if (i > with.to()
                    && (s.is(i, "and") || s.is(i, ","))
                    && s.sentence().get(i - 1).word()) {
                Group next = sides.personsAt(i + 1);
                if (next != null) {
                    return closes(next.to(), s.is(i, "and")) ? next : null;
                }
            }
            if (s.of(i, "boundary") || s.is(i, ";") || Words.light(s, i) || sides.covering(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether a day or place is told in tokens [from, to). */
    boolean settled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (settles(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean settles(int i) {
        return s.is(i, "on") || s.is(i, "in") || s.is(i, "at") || s.of(i, "calendar") || s.of(i, "when");
    }

    /** 'Meets A on Monday and B on Tuesday': behind B stands a day or a place, or nothing; not what B does. */
    private boolean closes(int behind, boolean last) {
        boolean ends = last && (behind >= s.size() || !s.sentence().get(behind).word());
        boolean later = s.is(behind, "a") && s.of(behind + 1, "time-unit") && s.is(behind + 2, "later");
        return ends || later || settles(behind);
    }

    /** 'Was received by A and, separately, by B': B behind A, or null. */
    private @Nullable Group furtherHost(Group host) {
        boolean and = false;
        for (int i = host.to(); i < Math.min(s.size() - 1, host.to() + 16); i++) {
            and |= s.is(i, "and");
            if (s.is(i, "by") && and) {
                return sides.personsAt(i + 1);
            }
            boolean verb = s.as(i, Entry.ContactVerb.class) != null || Words.light(s, i) || s.of(i, "auxiliary");
            if (verb || s.of(i, "boundary") || s.is(i, ";") || sides.covering(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** 'Met A, who heads the council, and B': B, unless something follows that B does; or null. */
    private @Nullable Group behindRelative(int from) {
        for (int i = from; i < Math.min(s.size() - 2, from + 16); i++) {
            if (s.is(i, ",") && s.is(i + 1, "and")) {
                Group next = sides.startingAt(i + 2);
                boolean acts = next == null || sides.possessive(next) || next.pronoun() || sides.acts(next);
                boolean day = next != null && (s.of(next.to(), "calendar") || s.of(next.to(), "when"));
                return next == null || acts && !day ? null : sides.usable(next);
            }
        }
        return null;
    }

    /** Nothing but 'and' and words for one after another stands between a person and a preposition. */
    private boolean joined(int from, int with) {
        for (int i = with - 1; i >= from; i--) {
            if (s.is(i, "and")) {
                return true;
            }
            if (!JOINING.has(s.sentence().get(i))) {
                return false;
            }
        }
        return false;
    }

    /** 'A call in which A asked B', 'talks where A discussed it with B': the noun that a clause's subject stands behind; or null. */
    @Nullable
    Trigger occasion(Group subject) {
        int link = subject.from() - 1;
        boolean which =
                s.is(link, "which") && (s.is(link - 1, "in") || s.is(link - 1, "during") || s.is(link - 1, "at"));
        if (!which && !s.is(link, "where")) {
            return null;
        }
        for (int i = link - 1; i > Math.max(0, link - 10); i--) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null && !noun.kind().equals("letter") && !noun.equals(s.as(i - 1, Entry.ContactNoun.class))) {
                return new Trigger(i, s.after(i), noun, null);
            }
            if (s.of(i, "boundary") || s.of(i, "auxiliary") || Words.light(s, i) || sides.covering(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** 'Hailed it after the Lee meeting', 'urges calm in Lee call': Lee, whose name alone says with whom; or null. */
    @Nullable
    Group named(Trigger t) {
        if (t.kind().equals("letter")
                || t.to() < s.size() && DEMAND.has(s.sentence().get(t.to()))) {
            return null;
        }
        for (Group group : sides.groups()) {
            boolean one = group.named()
                    && group.actors().size() == 1
                    && group.members().size() == 1;
            if (group.to() == t.from() && one && Words.occasion(s, group.from())) {
                return group;
            }
        }
        return null;
    }

    /** 'Conveyed it to A in a call', 'demanded it of A in a July call': A, to whom the sentence's subject spoke then, or null. */
    @Nullable
    Group addressed(Trigger t, Group subject) {
        boolean call = t.kind().equals("call")
                && t.channel() != Channel.IN_PERSON
                && !t.word().startsWith("conference");
        boolean others = t.to() < s.size() && OTHERS.has(s.sentence().get(t.to()));
        if (t.kind().equals("letter") || others || !sides.occasion(t.from())) {
            return null;
        }
        Group nearest = null;
        for (Group group : sides.groups()) {
            nearest = group.to() <= t.from() && group.from() >= subject.to() ? group : nearest;
        }
        if (nearest == null || sides.possessive(nearest) || meets(subject.to(), nearest.from())) {
            return null;
        }
        boolean one = nearest.actors().size() == 1
                && nearest.members().get(0).kind() != Principal.Kind.PRONOUN
                && t.from() - nearest.to() < 7;
        return one && told(nearest, t.from(), call) ? sides.usable(nearest) : null;
    }

    /** 'Scheduled to meet with X at a summit': the verb tells it, and how it stands. */
    private boolean meets(int from, int to) {
        for (int i = from; i < to; i++) {
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            if (verb != null && !verb.frames().contains("tentative")) {
                return true;
            }
        }
        return false;
    }

    /** Somebody something is said or put to, or discussed with, with nothing but the occasion's own words behind. */
    private boolean told(Group group, int noun, boolean call) {
        int i = group.from() - 1;
        boolean to = s.is(i, "with") || call && (s.is(i, "to") || s.is(i, "of") || s.is(i, "on"));
        for (int k = group.to(); k < noun; k++) {
            if (s.of(k, "boundary") || s.is(k, ",") || s.of(k, "saying") || Words.light(s, k)) {
                return false;
            }
        }
        return to;
    }
}
