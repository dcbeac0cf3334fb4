package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.ContactNoun;
import dev.readout.analysis.lexicon.Entry.ContactVerb;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Who does what a verb tells: the nearest before it, but for those whom another verb of the clause governs. */
final class ClauseSubject {
    /** What opens a clause without a subject of its own: 'while meeting X', 'before holding talks with X'. */
    private static final WordSet OPENING =
            WordSet.of("while", "before", "after", "when", "since", "by", "without", "despite", "upon", "then");

    private static final WordSet JOINING = WordSet.of("and", "but", "then");

    private final Arguments sides;
    private final Spotted s;
    private final Standing standing;

    ClauseSubject(Arguments arguments, Spotted sentence, Standing standing) {
        this.sides = arguments;
        this.s = sentence;
        this.standing = standing;
    }

    /** The nearest group before a verb that can be its subject, or null. */
    @Nullable
    Group of(int verb) {
        if (strangerWho(verb) || strangerAnd(verb)) {
            return null;
        }
        boolean shared = shared(verb);
        Group best = null;
        int end = standing.aside(verb);
        for (Group group : sides.groups()) {
            if (group.to() > end) {
                break;
            }
            boolean owner = sides.possessive(group);
            if (owner && !resolves(group, verb) || s.of(group.to(), "entourage") || s.is(group.to(), ":")) {
                continue;
            }
            if (!owner && sides.prepositional(group) && !who(group)) {
                continue;
            }
            if (best != null
                    && (shared && object(group)
                            || !owner && met(group, verb)
                            || standing.enclosed(best, group, verb))) {
                continue;
            }
            if (s.is(group.from() - 1, "not") && s.is(group.to(), ",")) {
                // 'It was X, not Y, who met Z'
                continue;
            }
            best = group;
        }
        return best == null ? null : sides.usable(best);
    }

    /** 'X called Y, and Smithers spoke to Z': a name nobody knows, right before the verb. */
    private boolean strangerAnd(int verb) {
        int i = verb - 1;
        boolean name = i > 1 && s.is(i - 1, "and") && s.sentence().get(i).capital() && s.at(i) == null;
        return name && sides.covering(i) == null && !s.of(i, "adverb");
    }

    /** 'X sent his adviser Paul Durand, who met Y': somebody by name, of whom nothing else is known, did it. */
    private boolean strangerWho(int verb) {
        int who = beforeAuxiliaries(verb);
        int end = s.is(who - 1, ",") ? who - 1 : who;
        int i = end - 1;
        while (s.is(who, "who") && i > 0 && s.sentence().get(i).capital() && sides.covering(i) == null) {
            i--;
        }
        boolean name = end - i > 2 && s.is(who, "who");
        return name && s.sentence().get(i).word() && s.at(i) == null && sides.covering(i) == null;
    }

    /** 'X called Y a friend and will meet Z', 'X praised Y while meeting Z': the verb shares its subject with the one before. */
    private boolean shared(int verb) {
        int journey = Words.journey(s, verb);
        if (journey >= 0) {
            return shared(journey);
        }
        int i = beforeAuxiliaries(verb);
        if (i > 0 && JOINING.has(s.sentence().get(i))) {
            return true;
        }
        int before = Words.beforeAdverbs(s, verb);
        ContactVerb contact = VerbForms.contactVerb(s, verb);
        boolean going =
                s.of(verb, "travelling") && s.sentence().get(verb).lower().endsWith("ing");
        boolean gerund = contact != null && contact.form() == VerbForm.GERUND || s.of(verb, "light-gerund") || going;
        return gerund && before > 0 && (OPENING.has(s.sentence().get(before)) || s.is(before, ","));
    }

    /** The token before 'will', 'is due to', 'has also' and what else of the kind stands right before a verb. */
    private int beforeAuxiliaries(int verb) {
        int i = Words.beforeAdverbs(s, verb);
        int from = i + 1;
        while (from > 1) {
            int start = auxiliary(from);
            if (start == from) {
                break;
            }
            from = start;
        }
        return from - 1;
    }

    /** Where the auxiliary, adverb or word of planning begins that ends right before a token; that token where none does. */
    private int auxiliary(int end) {
        for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
            if (s.at(i) != null) {
                boolean told = s.of(i, "auxiliary") || s.of(i, "planned") || s.of(i, "adverb") || s.is(i, "not");
                return s.after(i) == end && told ? i : end;
            }
        }
        return end;
    }

    /** Whether it is the object of a verb right before it, not who acts in a clause of its own. */
    private boolean object(Group group) {
        int i = group.from() - 1;
        while (i > 0 && (s.of(i, "honorific") || s.is(i, "the") || s.is(i, "his") || s.is(i, "her"))) {
            i--;
        }
        if (i < 0 || s.of(i, "saying") && !s.of(i, "speech-act")) {
            return i >= 0 && !sides.acts(group);
        }
        boolean plain = s.sentence().get(i).word() && !s.sentence().get(i).capital() && s.at(i) == null;
        return plain && !JOINING.has(s.sentence().get(i)) || sides.governed(group);
    }

    /** 'Refused to see X, choosing instead to meet': whom the verb before is about. */
    private boolean met(Group group, int verb) {
        return verbOnly(verb) && verbOnly(group.from() - 1) && !who(group);
    }

    private boolean verbOnly(int i) {
        return s.as(i, ContactVerb.class) != null && s.as(i, ContactNoun.class) == null;
    }

    /** 'Spoke with X, who accepted'. */
    private boolean who(Group group) {
        return s.is(group.to(), "who") || s.is(group.to(), ",") && s.is(group.to() + 1, "who");
    }

    /** 'X's plan to host Y', 'X's trip to Rome to meet Y': whose will or way it is does what stands behind it. */
    private boolean resolves(Group owner, int verb) {
        for (int i = owner.to() + 1; i < Math.min(verb, owner.to() + 4); i++) {
            boolean journey = s.of(i, "journey") && standing.meets(verb - 1);
            if (s.of(i, "resolve") || journey) {
                int to = behindDay(i + 1);
                return (s.is(to, "to") || s.is(to, "for")) && verb - i < 12 && !standing.boundary(to + 1, verb);
            }
        }
        return false;
    }

    /** The token behind 'on Monday', 'Thursday', 'last week', or the token given. */
    private int behindDay(int from) {
        int i = s.is(from, "on") || s.is(from, "last") || s.is(from, "this") ? from + 1 : from;
        return s.of(i, "calendar") || s.of(i, "when") || i > from && s.of(i, "time-unit") ? i + 1 : from;
    }
}
