package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was met next, told without a contact word of its own: 'met A and, separately, with B', 'met A on Monday and B on Tuesday'. */
final class FurtherPersons {
    private static final WordSet JOINING = WordSet.of(
            "and",
            ",",
            "separately",
            "then",
            "later",
            "also",
            "afterwards",
            "a",
            "the",
            "two",
            "same",
            "next",
            "following");

    /** The same day, the next one. */
    private static final WordSet NEXT = WordSet.of("same", "next", "following", "day");

    /** So many words tell at most after or before what somebody was met. */
    private static final int MOMENT = 5;

    private final Arguments sides;
    private final Spotted s;
    private final Candidates candidates;

    FurtherPersons(Arguments arguments, Spotted sentence, Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.candidates = candidates;
    }

    /**
     * Adds the contacts with those behind the first one, with a day of their own where the first has one.
     *
     * @param hosts whether they stand behind 'received by'
     * @param each whether those of one group were met one by one
     */
    void add(Trigger t, Group subject, Group first, boolean hosts, boolean each, String rule) {
        Group before = first;
        for (Group next : behind(first, hosts)) {
            boolean own = settled(before.to(), next.from());
            candidates.distribute(t, subject, next, each, rule + (own ? Candidates.FURTHER : ", and"));
            before = next;
        }
        if (before.equals(first)) {
            again(t, subject, first, rule);
        }
    }

    /** 'Met A three times, most recently in May', 'A and B have spoken twice, last on Monday': only then. */
    void latest(Trigger t, @Nullable Group subject, @Nullable Group object, int last) {
        Group others = object == null ? Arguments.joint(subject) : object;
        if (subject != null && others != null) {
            candidates.add(t, subject, sides.referring(last, others.actors()), Candidates.LATEST + Candidates.FURTHER);
        }
    }

    /** 'Met A in Paris in May and again in Rome in July': the same persons, another time. */
    void again(Trigger t, Group subject, Group first, String rule) {
        boolean there = false;
        for (int i = Math.max(t.to(), first.to()); i < Math.min(s.size() - 1, t.to() + (there ? 40 : 24)); i++) {
            boolean and = s.is(i - 1, "and") || s.is(i - 1, "then");
            boolean later = s.is(i, "again") || s.is(i, "then") && s.is(i - 1, "and");
            boolean elsewhere = and && dated(t.to(), i) && elsewhere(i);
            if (elsewhere || later && and && settles(i + 1) && !acts(i + 2)) {
                Group same = sides.referring(elsewhere ? i - 1 : i, first.actors());
                candidates.add(t, subject, same, rule + Candidates.FURTHER);
                return;
            }
            boolean other = s.as(i, Entry.ContactVerb.class) != null || s.as(i, Entry.ContactNoun.class) != null;
            boolean setting = other && Words.gathering(s, i);
            if (s.of(i, "boundary") && !s.is(i, "where") || s.is(i, ";") || other && !setting && i > t.to() && !there) {
                return;
            }
            there |= s.is(i, "where") && s.is(i - 1, ",");
        }
    }

    /** 'In Rome in July', with which the clause ends. */
    private boolean elsewhere(int in) {
        boolean place = in + 1 < s.size() && s.sentence().get(in + 1).capital() && !s.of(in + 1, "calendar");
        int end = in + 1;
        while (end < s.size() && end < in + 9 && (s.sentence().get(end).word() || year(end))) {
            end++;
        }
        return place && (s.is(in, "in") || s.is(in, "at")) && dated(in, end) && !acts(in + 1);
    }

    private boolean dated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "calendar") || year(i) || s.is(i, "last") && s.of(i + 1, "time-unit")) {
                return true;
            }
        }
        return false;
    }

    private boolean year(int i) {
        String word = s.sentence().get(i).text();
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    /** Whether a verb follows before the clause ends: 'and then on Monday flew'. */
    private boolean acts(int from) {
        for (int i = from;
                i < Math.min(s.size(), from + 7) && s.sentence().get(i).word();
                i++) {
            boolean contact = s.as(i, Entry.ContactVerb.class) != null || s.as(i, Entry.ContactNoun.class) != null;
            contact &= !Words.gathering(s, i);
            if (contact || Words.light(s, i) || s.of(i, "travelling") || s.of(i, "saying") || s.of(i, "auxiliary")) {
                return true;
            }
        }
        return false;
    }

    /** 'Met A on Monday, B on Tuesday and C on Friday': those behind A, one by one; behind 'received by A' its further hosts. */
    private List<Group> behind(Group first, boolean hosts) {
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
            if (s.is(i, "with") && (joined(with.to(), i) || followed(with.to(), i) || leg(with.to(), i))) {
                return sides.personsAt(i + 1);
            }
            if (i > with.to()
                    && (s.is(i, "and") || s.is(i, ","))
                    && s.sentence().get(i - 1).word()) {
                Group next = sides.personsAt(i + 1);
                if (next != null) {
                    boolean last = s.is(i, "and") || s.is(i - 1, "separately");
                    return closes(next.to(), last) ? next : null;
                }
            }
            if (s.of(i, "boundary") || s.is(i, ";") || Words.light(s, i) || sides.covering(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether a day or place is told in tokens [from, to). */
    private boolean settled(int from, int to) {
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
        boolean then = s.is(behind, "the") && NEXT.has(s.sentence().get(Math.min(behind + 1, s.size() - 1)));
        return ends || later || then || settles(behind) || last && timed(behind);
    }

    /** 'Y after lunch', 'Y before a press conference': the sentence ends with it. */
    private boolean timed(int behind) {
        int to = behind;
        while (to < s.size() && s.sentence().get(to).word()) {
            to++;
        }
        return (s.is(behind, "after") || s.is(behind, "before") || s.is(behind, "over")) && to - behind <= MOMENT;
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
                int with = i + 2;
                while (with < s.size() && JOINING.has(s.sentence().get(with))) {
                    with++;
                }
                if (s.is(with, "with")) {
                    // 'sat down with A, who gave him a medal, and later with B'
                    return sides.personsAt(with + 1);
                }
                Group next = sides.startingAt(i + 2);
                boolean acts = next == null || sides.possessive(next) || next.pronoun() || sides.acts(next);
                boolean day = next != null && (s.of(next.to(), "calendar") || s.of(next.to(), "when"));
                return next == null || acts && !day ? null : sides.usable(next);
            }
        }
        return null;
    }

    /** 'Held a call with A, followed by one with B', 'a call with A on Friday, then another with B'. */
    private boolean followed(int from, int with) {
        int i = Words.behindComma(s, from);
        boolean one = s.is(with - 1, "one") || s.is(with - 1, "another");
        boolean then = s.is(with - 2, "then") || s.is(with - 2, "and");
        return one && (then || s.is(i, "followed") && s.is(i + 1, "by") && with - i < 5);
    }

    /** ', on Tuesday with Y', 'and in Dakar on Thursday with Y': a day or a place of their own between commas and 'with'. */
    private boolean leg(int from, int with) {
        boolean opens = s.is(from, ",") || s.is(from, "and");
        boolean own = false;
        for (int i = from; opens && i < with; i++) {
            boolean settled = s.of(i, "calendar") || s.of(i, "when") || s.as(i, Entry.PlaceName.class) != null;
            own |= settled;
            opens = settled
                    || JOINING.has(s.sentence().get(i))
                    || s.is(i, "on")
                    || s.is(i, "in")
                    || s.is(i, "at")
                    || s.is(i - 1, "in") && s.sentence().get(i).capital();
        }
        return opens && own;
    }

    /** Nothing but 'and' and words for one after another stands between a person and a preposition. */
    private boolean joined(int from, int with) {
        for (int i = with - 1; i >= from; i--) {
            if (s.is(i, "and")) {
                return true;
            }
            if (!JOINING.has(s.sentence().get(i)) && !s.of(i, "time-unit") && !s.of(i, "calendar")) {
                return false;
            }
        }
        return false;
    }
}
