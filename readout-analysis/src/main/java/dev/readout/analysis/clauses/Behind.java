package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Who stands behind a contact word: after a preposition of its clause, or in a list that it opens. */
final class Behind {
    private static final int REACH = 34;
    /** So many tokens offices have at most before the names of those who hold them. */
    private static final int APPOSED = 9;
    /** So many tokens an aside between commas has at most. */
    private static final int ASIDE = 12;

    private static final WordSet OFFICES = ContactWords.of("offices");

    private final Arguments sides;
    private final Spotted s;
    private final Described described;

    Behind(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
        this.described = new Described(sentence);
    }

    /** The group behind a preposition that belongs to a word ending before token 'from'. */
    @Nullable
    Group preposition(int from, String preposition) {
        int end = Math.min(s.size(), from + REACH);
        Group doer = doer(from);
        int i = doer == null ? pastAside(from, preposition) : did(doer.to());
        while (i < end) {
            if (s.is(i, preposition)) {
                Group group = startingAt(i + 1);
                boolean nobody = group == null || group.actors().isEmpty() && !group.pronoun();
                group = nobody ? pastUnnamed(i + 1) : group;
                if (group != null && !sides.possessive(group)) {
                    return sides.usable(group);
                }
            }
            boolean verb = preposition.equals("of") && i > from && Words.light(s, i);
            if (verb || breaks(i, from) || otherOccasion(i, from)) {
                return null;
            }
            Group within = sides.covering(i);
            i = within != null ? within.to() : i + 1;
        }
        return null;
    }

    /** 'Talks, which he called useful, with X', 'a meeting, the first since May, with X': the token behind what is said between commas, or the token given. */
    private int pastAside(int from, String preposition) {
        for (int i = from + 1; s.is(from, ",") && i < Math.min(s.size(), from + ASIDE); i++) {
            if (s.is(i, ",")) {
                return s.is(i + 1, preposition) ? i + 1 : from;
            }
            if (sides.covering(i) != null && !s.is(i, "he") && !s.is(i, "she") && !s.is(i, "they") && !s.is(i, "it")) {
                return from;
            }
        }
        return from;
    }

    /** 'The call that X made to Y', 'the letter X sent to Y': X, who stands between the noun and what was done with it. */
    @Nullable
    Group doer(int from) {
        Group group = startingAt(s.is(from, "that") || s.is(from, "which") ? from + 1 : from);
        // 'which the ministers, A and B, had'
        int verb = group == null ? from : Words.behindComma(s, group.to());
        return group == null || did(verb) < 0 || sides.possessive(group) ? null : sides.usable(group);
    }

    /** The token behind 'made', 'was due to hold', 'will have' at a token; −1 where none of it stands there. */
    private int did(int from) {
        if (Words.light(s, from) || s.of(from, "letter-verb")) {
            return s.after(from);
        }
        boolean ahead = s.of(from, "auxiliary") || s.of(from, "planned");
        for (int i = from + 1; ahead && i < Math.min(s.size(), from + 6); i++) {
            if (s.of(i, "light-base") && (s.is(i - 1, "to") || s.of(i - 1, "planned") || s.of(i - 1, "adverb"))) {
                return s.after(i);
            }
        }
        return -1;
    }

    /** Another contact noun takes over what follows: 'discussions about a meeting with'. */
    private boolean otherOccasion(int i, int from) {
        return i > from
                && s.as(i, Entry.ContactNoun.class) != null
                && !s.is(i - 1, "and")
                && !s.is(i - 1, ",")
                && sides.covering(i) == null;
    }

    /** 'Met several diplomats, including A, B and C': the list behind a verb, before its clause ends; or null. */
    @Nullable
    Group including(int from) {
        for (int i = from; i < Math.min(s.size(), from + 24); i++) {
            if (s.is(i, "including") || s.is(i, "such") && s.is(i + 1, "as")) {
                int first = s.is(i, "such") ? i + 2 : i + 1;
                return sides.personsAt(s.is(first, "with") ? first + 1 : first);
            }
            if (s.is(i, "among") && s.is(i + 1, "them")) {
                return sides.personsAt(i + 2);
            }
            Group within = sides.covering(i);
            boolean someone = within != null && !within.actors().isEmpty();
            if (breaks(i, from) || otherOccasion(i, from) || someone) {
                return null;
            }
        }
        return null;
    }

    /** Whether the clause ends here. */
    private boolean breaks(int i, int from) {
        if (s.is(i, ";") || s.is(i, ":") || s.is(i, "(") && i == from) {
            return true;
        }
        if (i > from && (s.of(i, "saying") || s.is(i, "and") && Words.be(s, i + 1))) {
            return true;
        }
        boolean demonstrative = s.is(i, "that") && i > 0 && sides.preposition(i - 1);
        if (s.of(i, "boundary") && !s.is(i, "as") && !demonstrative && !(s.is(i, "who") && i > from + 4)) {
            return true;
        }
        // 'at the end of', 'was held in', 'took place between'
        boolean noVerb = Words.light(s, i)
                && (s.is(i - 1, "the")
                        || Words.be(s, Words.beforeAdverbs(s, i))
                        || s.is(i + 1, "place")
                        || s.is(i - 1, "took"));
        if (noVerb || s.is(i, "handed") && Words.be(s, i - 1)) {
            return false;
        }
        Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
        boolean finite = verb != null
                && i > from
                && s.as(i, Entry.ContactNoun.class) == null
                && verb.form() != Entry.VerbForm.GERUND;
        if (Words.light(s, i) && i == from + 1 && sides.covering(from) != null) {
            return false;
        }
        boolean aside = verb != null && i > from && (s.is(i - 1, "after") || s.is(i - 1, "before"));
        return finite
                || aside
                || (i > from && Words.light(s, i) && !s.is(i, "have") && !s.is(i, "has") && !s.of(i, "letter-verb"));
    }

    @Nullable
    Group startingAt(int from) {
        int i = from;
        // 'with his counterpart, Russian Defence Minister X', 'with Indian leaders including Y'
        if (s.is(i + 1, "counterpart") && s.is(i + 2, ",") && sides.covering(i) == null) {
            i += 3;
        }
        for (int k = i; k < Math.min(s.size(), i + 5); k++) {
            boolean several = s.as(k, Entry.Office.class) != null || s.is(k, "others");
            if (several && s.is(k + 1, "including")) {
                i = k + 2;
                break;
            }
        }
        i = pastFigure(i);
        for (Group group : sides.groups()) {
            int skip = preamble(i, group.from());
            skip = described.reaches(i, group) ? group.from() : skip;
            if (group.from() == i || skip == group.from() && group.from() >= i) {
                Group own = sides.possessive(group) ? ownedBy(group) : null;
                return own == null ? group : own;
            }
        }
        return null;
    }

    /** 'With lawmakers, business leaders and X': X, who ends a list of persons without a name, or null. */
    private @Nullable Group pastUnnamed(int from) {
        boolean unnamed = false;
        for (int i = from; i < Math.min(s.size() - 1, from + 12); i++) {
            Group within = sides.covering(i);
            if (unnamed
                    && within != null
                    && within.members().size() > 1
                    && within.actors().size() == 1) {
                return within;
            }
            unnamed |= s.of(i, "unnamed");
            if (unnamed && s.is(i, "and")) {
                Group last = groupAt(i + 1);
                return last == null || last.pronoun() || sides.acts(last) && !dated(last.to()) ? null : last;
            }
            boolean of = s.is(i, "of") || s.is(i, "from");
            boolean ends = s.of(i, "boundary") || !s.sentence().get(i).word() && !s.is(i, ",") || breaks(i, from);
            if (ends || sides.preposition(i) && !of) {
                return null;
            }
        }
        return null;
    }

    private boolean dated(int i) {
        return s.of(i, "calendar") || s.of(i, "when") || s.is(i, "on") || s.is(i, "this") || s.is(i, "next");
    }

    /** The token behind 'the kingdom's leader,', 'his old friend,' where a person by name follows, or the token given. */
    private int pastFigure(int from) {
        Group named = pastOffices(from);
        if (named != null) {
            return named.from();
        }
        for (int i = from + 1; i < Math.min(s.size() - 1, from + 5) && !s.is(i, ","); i++) {
            if (s.of(i, "figure") && s.is(i + 1, ",") && sides.covering(from) == null) {
                Group group = groupAt(i + 2);
                return group != null && group.named() && !sides.acts(group) ? group.from() : from;
            }
        }
        return from;
    }

    /** 'The Polish and Czech foreign ministers, A and B', 'the two presidents, A and B': A and B, or null. */
    private @Nullable Group pastOffices(int from) {
        for (int i = from + 1; i < Math.min(s.size() - 1, from + APPOSED); i++) {
            if (OFFICES.has(s.sentence().get(i)) && s.is(i + 1, ",")) {
                Group group = groupAt(i + 2);
                boolean two = group != null && group.named() && group.several();
                return group != null && two && (s.is(group.to(), ",") || !sides.acts(group)) ? group : null;
            }
            if (!s.sentence().get(i).word() && !s.is(i, "'") || sides.preposition(i) && !s.is(i, "of")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Group groupAt(int from) {
        for (Group group : sides.groups()) {
            if (group.from() == from || group.from() > from && preamble(from, group.from()) == group.from()) {
                return group;
            }
        }
        return null;
    }

    /** The token behind what may stand between a preposition and a person: articles, titles, a body's name, a day. */
    private int preamble(int from, int to) {
        int i = from;
        int names = 0;
        while (i < to && i < from + 9) {
            if (s.is(i, "the")
                    || s.is(i, "both")
                    || s.of(i, "modifier")
                    || s.of(i, "honorific")
                    || s.of(i, "calendar")) {
                i = s.after(i);
                if (s.is(i, ",") && i + 1 == to) {
                    i++;
                }
            } else if (s.sentence().get(i).word() && s.sentence().get(i).capital() && names < 5) {
                names++;
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** 'the US President's National Security Advisor': who stands behind the possessor. */
    private @Nullable Group ownedBy(Group possessor) {
        for (Group group : sides.groups()) {
            if (group.from() == possessor.to() + 1 && possessor.actors().isEmpty()) {
                return group;
            }
        }
        return null;
    }
}
