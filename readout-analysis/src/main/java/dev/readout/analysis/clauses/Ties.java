package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import org.jspecify.annotations.Nullable;

/** Persons tied to a contact word from farther off: 'X, with whom Y met', 'told A in a call', 'after the Lee call'. */
final class Ties {
    /** Behind a call that is an appeal: 'after the Lee call for restraint'. */
    private static final WordSet DEMAND = WordSet.of("for", "to", "that");

    private static final WordSet SPEAKING = ContactWords.of("speaking-to");

    private static final WordSet OTHERS = WordSet.of("with", "between", "among", "to", "from");

    private final Arguments sides;
    private final Spotted s;
    private final Occasions occasions;

    Ties(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
        this.occasions = new Occasions(sentence);
    }

    /** 'X, with whom Y was to meet', 'X, whom Y received': X, or null. */
    @Nullable
    Group relative(int trigger) {
        for (int i = trigger - 1; i > Math.max(1, trigger - 12); i--) {
            if (s.is(i, "whom")) {
                int before = s.is(i - 1, "with") || s.is(i - 1, "to") ? i - 1 : i;
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

    /** 'Lee's planned Chan meeting': Chan, who stands between the owner and the noun; or null. */
    @Nullable
    Group attributed(Trigger t, Group owner) {
        for (Group group : sides.groups()) {
            boolean one = group.named() && group.actors().size() == 1;
            if (group.to() == t.from() && one && owner.to() < group.from() && sides.possessive(owner)) {
                return group;
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
            if (group.to() == t.from() && one && occasions.named(group.from())) {
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
        if (t.kind().equals("letter") || others || !occasions.before(t.from())) {
            return null;
        }
        Group nearest = null;
        for (Group group : sides.groups()) {
            nearest = group.to() <= t.from() && group.from() >= subject.to() ? group : nearest;
        }
        if (nearest == null || sides.possessive(nearest) || meets(subject.to(), nearest.from())) {
            return null;
        }
        boolean one = (nearest.actors().size() == 1 || t.kind().equals("meal") && nearest.named())
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
        boolean spoken = i > 0 && s.is(i, "to") && SPEAKING.has(s.sentence().get(i - 1));
        boolean to = s.is(i, "with") || spoken || call && (s.is(i, "to") || s.is(i, "of") || s.is(i, "on"));
        for (int k = group.to(); k < noun; k++) {
            if (s.of(k, "boundary") || s.is(k, ",") || s.of(k, "saying") || Words.light(s, k)) {
                return false;
            }
        }
        return to;
    }
}
