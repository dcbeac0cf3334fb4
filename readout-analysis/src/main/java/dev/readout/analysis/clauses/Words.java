package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small questions about the words around a token. */
final class Words {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

    private Words() {}

    /** 'When he encounters a problem': what looks like a noun is the verb. */
    static boolean finite(Spotted s, int i) {
        return s.is(i - 1, "he") || s.is(i - 1, "she") || s.is(i - 1, "it") || s.is(i - 1, "they");
    }

    /** 'to meet one-on-one', 'met face-to-face': how, not what. */
    static boolean manner(Spotted s, int i) {
        boolean how = s.is(i + 1, "-") && (s.is(i + 2, "on") || s.is(i + 2, "to") || s.is(i + 2, "a"));
        return how && s.as(i - 1, Entry.ContactVerb.class) != null;
    }

    /** 'have met each other ten times': a count is no mention (codebook §1). */
    static boolean counted(Spotted s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 5); i++) {
            if (s.is(i, "times") && i > from) {
                return true;
            }
            if (!s.sentence().get(i).word() || s.is(i, "in") || s.is(i, "on") || s.is(i, "and")) {
                return false;
            }
        }
        return false;
    }

    /** 'In spite of his three meetings with X': a count is no mention (codebook §1). */
    static boolean number(Spotted s, Trigger t) {
        int i = t.from() - 1;
        boolean several =
                s.is(i, "two") || s.is(i, "three") || s.is(i, "four") || s.is(i, "five") || s.is(i, "several");
        boolean own = s.is(i - 1, "his") || s.is(i - 1, "her") || s.is(i - 1, "their") || s.is(i - 1, "'s");
        return t.noun() != null && t.noun().plural() && several && own;
    }

    /** 'the meeting', 'their call': one already spoken of. */
    static boolean definite(Spotted s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
            if (s.is(i, "new") || s.is(i, "next") || s.of(i, "upcoming")) {
                return false;
            }
            if (s.is(i, "the") || s.is(i, "this") || s.is(i, "their") || s.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    /** 'a letter', 'a personal message': one. */
    static boolean article(Spotted s, int noun) {
        return s.is(noun - 1, "a") || s.is(noun - 2, "a") || s.is(noun - 1, "one");
    }

    /** 'our bilateral relations': a word for a contact that here describes another noun. */
    static boolean adjectival(Spotted s, int i) {
        if (!s.of(i, "adjective-too")) {
            return false;
        }
        int next = s.after(i);
        boolean free = next >= s.size()
                || !s.sentence().get(next).word()
                || s.is(next, "and") && !s.is(i, "bilateral") && !s.is(i, "virtual")
                || s.of(next, "held-preposition")
                || s.of(next, "coming-preposition")
                || s.of(next, "auxiliary")
                || s.of(next, "boundary")
                || s.of(next, "adverb")
                || s.of(next, "calendar")
                || s.is(next, "with")
                || s.is(next, "between")
                || s.is(next, "of");
        return !free;
    }

    /** The last token before a verb that is no adverb; −1 at the latest. */
    static int beforeAdverbs(Spotted s, int verb) {
        int i = verb - 1;
        while (i > 0 && s.of(i, "adverb")) {
            i--;
        }
        return i;
    }

    /** 'Three hours', 'about an hour': a length of time begins within a few words. */
    static boolean timed(Spotted s, int i) {
        for (int k = i; k < Math.min(s.size(), i + 5) && s.sentence().get(k).word(); k++) {
            if (s.of(k, "time-unit")) {
                return k + 1 < s.size() && !s.sentence().get(k + 1).lower().endsWith("ing");
            }
        }
        return false;
    }

    /** The token behind the '(L)', '(center right)' that a caption sets behind a name, or the token given. */
    static int behindMark(Spotted s, int i) {
        for (int k = i + 1; s.is(i, "(") && k < Math.min(s.size(), i + 4); k++) {
            if (s.is(k, ")")) {
                return k + 1;
            }
        }
        return i;
    }

    /** The token behind a comma, or the token given. */
    static int behindComma(Spotted s, int i) {
        return s.is(i, ",") ? i + 1 : i;
    }

    /** 'Lee's', 'Iglesias' talks': the mark that makes an owner; not the one that opens a quotation behind a name. */
    static boolean genitive(Spotted s, int i) {
        boolean apart = i < 1
                || i >= s.size()
                || s.sentence().get(i - 1).end() < s.sentence().get(i).start();
        return s.is(i, "'s") || s.is(i, "'") && (!apart || s.is(i + 1, "s"));
    }

    /** Whether a word or phrase of a class ends right before a token: 'will' or 'are set to' before 'discuss'. */
    static boolean endsBefore(Spotted s, int token, String wordClass) {
        for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
            if (s.at(i) != null) {
                return s.after(i) == token && s.of(i, wordClass);
            }
        }
        return false;
    }

    /** A form of 'be'. */
    static boolean be(Spotted s, int i) {
        return i >= 0 && BE.contains(s.sentence().get(i).lower());
    }

    static boolean light(Spotted s, int i) {
        return s.of(i, "light-base") || s.of(i, "light-third") || s.of(i, "light-past") || s.of(i, "light-gerund");
    }

    /** Whether a form of a verb can stand where it does; settles base and participle forms that look alike. */
    static boolean fits(Spotted s, int i, VerbForm form) {
        boolean after = i > 0 && (s.of(i - 1, "auxiliary") || i > 1 && adverb(s, i - 1) && s.of(i - 2, "auxiliary"));
        return switch (form) {
            case PARTICIPLE -> after;
            case PAST -> !after;
            default -> true;
        };
    }

    /** 'A rare call on Sunday': the noun and its day, not 'call on'. */
    static boolean callOnDay(Spotted s, int i) {
        boolean day = s.is(i, "call") && s.is(i + 1, "on") && s.of(i + 2, "calendar");
        return day && Nominal.noun(s, i);
    }

    /** The contact verb at a token, in the form that can stand there; or null. */
    static Entry.@Nullable ContactVerb contactVerb(Spotted s, int i) {
        Thing thing = s.at(i);
        Entry.ContactVerb best = null;
        for (int k = 0; thing != null && k < thing.entries().size(); k++) {
            if (thing.entries().get(k) instanceof Entry.ContactVerb verb && (best == null || fits(s, i, verb.form()))) {
                best = verb;
            }
        }
        return best;
    }

    static boolean adverb(Spotted s, int i) {
        return s.of(i, "adverb") || s.sentence().get(i).lower().endsWith("ly");
    }

    /** 'meets with X on Friday', 'Biden and Xi talk': the present tense, without modal, 'to' or 'did'. */
    static boolean present(Spotted s, int i, VerbForm form) {
        if (form == VerbForm.THIRD) {
            return true;
        }
        if (form != VerbForm.BASE) {
            return false;
        }
        // 'is expected to meet X in the capital this month and speak with Y'
        boolean joined = s.is(beforeAdverbs(s, i), "and");
        for (int k = i - 1; k >= Math.max(0, i - (joined ? 24 : 12)); k--) {
            boolean near = i - k <= (joined ? 24 : 6);
            boolean modal = s.of(k, "planned") && (near || s.is(k, "will") || s.is(k, "would"));
            if (modal || near && (s.is(k, "to") || s.of(k, "proposed") || s.of(k, "did") || s.of(k, "negation"))) {
                return false;
            }
            if (!near && (s.of(k, "boundary") || s.is(k, ";"))) {
                return true;
            }
        }
        return true;
    }

    /** 'was received', 'was today received', 'is being hosted', but not 'has received'. */
    static boolean passive(Spotted s, int i) {
        int k = i - 1;
        while (k >= 0 && (adverb(s, k) || s.of(k, "when"))) {
            k--;
        }
        return k >= 0 && BE.contains(s.sentence().get(k).lower());
    }

    /** No object follows: the verb stands alone ('Putin and Xi met in Beijing'). */
    static boolean intransitive(Spotted s, int i, boolean toPersons) {
        if (s.of(i, "calendar")) {
            // 'A and B spoke Friday'
            return true;
        }
        for (int k = i; k < Math.min(s.size(), i + 3) && s.sentence().get(k).word() && !s.of(k, "adverb"); k++) {
            // 'A, B to meet Pacific leaders': others, who have no names
            if (s.is(k, "leaders") || s.is(k, "officials") || s.is(k, "lawmakers") || s.is(k, "counterparts")) {
                return false;
            }
        }
        // 'met to discuss' stands alone, 'spoke to reporters' does not
        boolean of = s.is(i, "of") || (s.is(i, "well") || s.is(i, "highly")) && s.is(i + 1, "of");
        if (of || s.is(i, "with") || s.is(i, "to") && (toPersons || Nominal.personAhead(s, i + 1))) {
            return false;
        }
        return i >= s.size()
                || !(s.of(i, "boundary") && s.is(i, "that")) && !Nominal.personAhead(s, i)
                || s.is(i, "the");
    }
}
