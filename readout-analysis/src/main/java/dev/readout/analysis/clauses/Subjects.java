package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Whose act a verb tells of: the persons before it, in the main clause behind it, or left out of a note. */
final class Subjects {
    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    private final Standing standing;

    Subjects(Arguments arguments, Spotted sentence, Cast cast, Standing standing) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.standing = standing;
    }

    /** The nearest group before a verb that can be its subject. */
    @Nullable
    Group of(int verb) {
        Group best = null;
        for (Group group : sides.groups()) {
            if (group.to() > verb) {
                break;
            }
            boolean owner = sides.possessive(group) && !resolves(group, verb);
            if (owner || s.of(group.to(), "entourage") || s.is(group.to(), ":")) {
                continue;
            }
            if (sides.prepositional(group) && !who(group) && !sides.possessive(group)) {
                continue;
            }
            if (best != null && (coordinated(verb) && sides.governed(group) || relative(best, group, verb))) {
                continue;
            }
            best = group;
        }
        return best == null ? null : sides.usable(best);
    }

    /** 'Spoke with X, who accepted'. */
    private boolean who(Group group) {
        return s.is(group.to(), "who") || s.is(group.to(), ",") && s.is(group.to() + 1, "who");
    }

    /** 'X, who flew in to meet Y, also spoke': a comma closes the clause of Y before the verb. */
    private boolean relative(Group subject, Group within, int verb) {
        boolean opens = s.is(subject.to(), ",") && s.is(subject.to() + 1, "who");
        boolean closes = s.is(within.to(), ",") && Words.beforeAdverbs(s, verb) == within.to();
        return opens && closes;
    }

    /** 'X called Y a friend and invited him': the verb shares its subject with the one before. */
    private boolean coordinated(int verb) {
        int i = Words.beforeAdverbs(s, verb);
        return i > 0 && s.is(i, "and");
    }

    /** 'X's plan to host Y', 'X's trip to Rome to meet Y': whose will or way it is does what stands behind it. */
    private boolean resolves(Group owner, int verb) {
        for (int i = owner.to() + 1; i < Math.min(verb, owner.to() + 4); i++) {
            boolean journey = s.of(i, "journey") && standing.meets(verb - 1);
            if (s.of(i, "resolve") || journey) {
                return (s.is(i + 1, "to") || s.is(i + 1, "for")) && verb - i < 12 && !boundary(i + 2, verb);
            }
        }
        return false;
    }

    /** Whether a clause ends in tokens [from, to). */
    boolean boundary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb's subject stands right before it and its auxiliaries. */
    boolean adjacent(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (s.of(i, "auxiliary")
                        || s.of(i, "adverb")
                        || s.of(i, "when")
                        || s.of(i, "planned")
                        || s.of(i, "proposed")
                        || Words.be(s, i)
                        || s.sentence().get(i).lower().endsWith("ly")
                        || s.is(i, "who")
                        || s.is(i, "to")
                        || s.is(i, ","))) {
            i--;
        }
        // 'X flew in, was received by Y'
        boolean comma = s.is(i + 1, ",") && Words.be(s, i + 2);
        if ((s.is(i, "and") || comma) && of(i) != null) {
            return true;
        }
        for (Group group : sides.groups()) {
            boolean relative = i + 1 < verb
                    && s.is(i + 1, ",")
                    && group.to() <= i
                    && s.is(group.to(), ",")
                    && (s.is(group.to() + 1, "who") || s.is(group.to() + 1, "whose"));
            if (Words.behindMark(s, group.to()) == i + 1 || relative) {
                return true;
            }
        }
        return false;
    }

    /** Who acts in the main clause behind an opening phrase, or null. */
    @Nullable
    Group main(int from) {
        for (Group group : sides.groups()) {
            boolean subject = group.from() > from && s.is(group.from() - 1, ",") && !sides.possessive(group);
            if (subject && sides.acts(group)) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** '"Met X on the sidelines," Y wrote': a note in the first person that leaves out who writes, or null. */
    @Nullable
    Group elided(int verb) {
        boolean just = s.is(0, "just") || s.is(0, "also");
        boolean opens = verb == 0 || verb == 1 && (just || !s.sentence().get(0).word());
        return opens && cast.subject().size() == 1 ? sides.referring(verb, cast.subject()) : null;
    }
}
