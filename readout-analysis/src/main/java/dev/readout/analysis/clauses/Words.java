package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small questions about the words around a token. */
final class Words {
    private static final Set<String> DETERMINERS = Set.of(
            "a",
            "an",
            "the",
            "his",
            "her",
            "their",
            "its",
            "this",
            "that",
            "these",
            "those",
            "'s",
            "'",
            "first",
            "second",
            "third",
            "last",
            "next",
            "new",
            "another",
            "any",
            "no",
            "several",
            "separate",
            "recent",
            "brief",
            "long",
            "lengthy",
            "direct",
            "joint",
            "planned",
            "upcoming",
            "possible",
            "further",
            "final",
            "earlier",
            "previous",
            "during",
            "in",
            "after",
            "before",
            "for",
            "at",
            "following",
            "ahead",
            "of",
            "into",
            "on",
            "with",
            "regular",
            "private",
            "historic",
            "high-level",
            "bilateral",
            "trilateral",
            "formal",
            "informal",
            "official",
            "short",
            "our",
            "my",
            "your",
            "such",
            "each",
            "one",
            "two",
            "three",
            "some",
            "and",
            "-",
            "–",
            "minute",
            "hour",
            "emergency");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

    private Words() {}

    /** Whether a word that may be noun or verb is a noun here. */
    static boolean nominal(Spotted s, int i) {
        boolean behindName = i > 0 && (s.sentence().get(i - 1).capital() || adverb(s, i - 1) || s.is(i - 1, "who"));
        if (s.is(i, "talks") && !behindName) {
            return true;
        }
        if (i == 0) {
            return s.after(i) < s.size()
                    && (s.is(s.after(i), "with") || s.is(s.after(i), "between") || s.is(s.after(i), "of"));
        }
        String before = s.sentence().get(i - 1).lower();
        if (BE.contains(before) && !before.equals("'s")) {
            return false;
        }
        if (before.equals("after")
                || before.equals("before")
                || before.equals("for")
                || before.equals("on")
                || before.equals("and")) {
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            boolean object = s.at(s.after(i)) != null
                    && !s.is(s.after(i), "with")
                    && verb != null
                    && verb.form() == VerbForm.GERUND;
            if (before.equals("and")) {
                return !object && verb != null && verb.form() == VerbForm.GERUND;
            }
            return !(object && personAhead(s, s.after(i)));
        }
        boolean within = before.equals("in") || before.equals("of") || before.equals("by") || before.equals("upon");
        if (s.is(i, "meeting") && within && (s.is(i + 1, "the") || s.is(i + 1, "their") || s.is(i + 1, "those"))) {
            // 'would assist in meeting the most urgent needs'
            return false;
        }
        if (hyphened(s, i) || s.is(i, "meeting") && gathering(s, i)) {
            return true;
        }
        for (int k = i - 2; k >= Math.max(0, i - 3); k--) {
            boolean article = s.is(k, "the") || s.is(k, "a") || s.is(k, "an") || s.is(k, "his") || s.is(k, "their");
            if (article && s.as(k + 1, Entry.Office.class) == null) {
                return true;
            }
        }
        return DETERMINERS.contains(before)
                || described(s, i)
                || light(s, i - 1)
                || s.of(i - 1, "modifier")
                || adjective(s, i - 1)
                || placed(s, i)
                || owned(s, i)
                || named(s, i);
    }

    /** 'After Lee meeting', 'in Lee call': nothing but a name stands between a preposition and the word. */
    private static boolean named(Spotted s, int i) {
        int next = s.after(i);
        boolean alone = next >= s.size() || !personAhead(s, next) && !s.is(next, "with");
        for (int k = i - 1; alone && k > Math.max(0, i - 4); k--) {
            boolean name = s.as(k, Entry.FamilyName.class) != null || s.as(k, Entry.PersonName.class) != null;
            if (name && s.after(k) == i) {
                return occasion(s, k);
            }
        }
        return false;
    }

    /** 'After Lee', 'in a tense Lee': the name at a token says with whom the occasion of the clause was. */
    static boolean occasion(Spotted s, int name) {
        int i = name - 1;
        while (i > 0 && i > name - 4 && describing(s, i)) {
            i--;
        }
        return when(s, i);
    }

    private static boolean describing(Spotted s, int i) {
        String word = s.sentence().get(i).lower();
        boolean article = s.is(i, "the") || s.is(i, "a");
        boolean plain = s.at(i) == null
                && s.sentence().get(i).word()
                && !s.sentence().get(i).capital();
        return article || plain && !word.endsWith("ing") && !word.endsWith("s");
    }

    /** 'After', 'during', 'ahead of': before the occasion of what the clause tells. */
    private static boolean when(Spotted s, int i) {
        return s.of(i, "held-preposition")
                || s.of(i, "coming-preposition") && !s.is(i, "to")
                || s.is(i, "of") && s.is(i - 1, "ahead");
    }

    /** 'The G20 meeting', 'a General Assembly meeting', 'to host Lee and Chan meeting'. */
    private static boolean gathering(Spotted s, int i) {
        boolean body = s.is(i - 1, "assembly") || s.is(i - 1, "council") || s.is(i - 1, "g20") || s.is(i - 1, "g7");
        for (int k = i - 1; !body && k > Math.max(0, i - 7); k--) {
            body = s.is(k, "host") && s.is(k - 1, "to");
        }
        return body;
    }

    /** 'A long and very good talk': an article stands before plain words that describe what follows. */
    private static boolean described(Spotted s, int i) {
        for (int k = i - 1; k > Math.max(0, i - 7); k--) {
            if (s.is(k, "a") || s.is(k, "an")) {
                return true;
            }
            boolean plain = QUOTES.contains(s.sentence().get(k).text())
                    || s.sentence().get(k).word()
                            && !s.sentence().get(k).capital()
                            && (s.at(k) == null || s.of(k, "modifier") || s.of(k, "glad"));
            if (!plain && !s.is(k, "and") && !s.is(k, ",") || s.is(k, "who") || s.is(k, "that")) {
                return false;
            }
        }
        return false;
    }

    /** 'The first-ever meeting', 'the Lee-Chan meeting'; but 'al-Sisi meeting X'. */
    private static boolean hyphened(Spotted s, int i) {
        boolean hyphen = s.is(i - 2, "-") || s.is(i - 2, "–");
        boolean names = s.as(i - 1, Entry.FamilyName.class) != null && s.as(i - 3, Entry.FamilyName.class) != null;
        if (s.is(i - 3, "-") && s.is(i, "meeting") && s.as(i - 2, Entry.PersonName.class) != null) {
            // 'the Lee-Chan Min meeting'
            return true;
        }
        return hyphen && (names || !s.sentence().get(i - 1).capital());
    }

    /** 'X's June meeting', 'X's 2017 White House meeting': words that are no person stand between a noun and its owner. */
    private static boolean owned(Spotted s, int noun) {
        for (int k = noun - 1; k > Math.max(0, noun - 5); k--) {
            if (s.is(k, "'s") || s.is(k, "'")) {
                return true;
            }
            boolean person = s.as(k, Entry.PersonName.class) != null || s.as(k, Entry.FamilyName.class) != null;
            boolean known = s.of(k, "calendar") || s.as(k, Entry.PlaceName.class) != null || metonym(s, k);
            boolean plain = !s.sentence().get(k).capital() && !s.of(k, "adverb") && !s.of(k, "boundary");
            if (person || !(known || plain)) {
                return false;
            }
        }
        return false;
    }

    /** 'The May 10 Oval Office meeting': an article, and nothing but a day and names of no person behind it. */
    private static boolean placed(Spotted s, int noun) {
        for (int k = noun - 1; k > Math.max(0, noun - 7); k--) {
            if (s.is(k, "the") || s.is(k, "a")) {
                return k < noun - 1;
            }
            boolean person = !s.of(k, "calendar")
                    && (s.as(k, Entry.PersonName.class) != null
                            || s.as(k, Entry.FamilyName.class) != null
                            || s.as(k, Entry.Office.class) != null
                            || s.of(k, "honorific"));
            boolean state = s.as(k, Entry.PartyName.class) != null && !metonym(s, k);
            boolean number = Character.isDigit(s.sentence().get(k).text().charAt(0));
            boolean size = s.at(k) == null && (s.is(k - 1, "the") || s.is(k - 1, "a"));
            if (person || state || !number && !size && !s.sentence().get(k).capital()) {
                return false;
            }
        }
        return false;
    }

    private static boolean metonym(Spotted s, int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        party = party == null && i > 0 ? s.as(i - 1, Entry.PartyName.class) : party;
        return party != null && party.form() == Entry.PartyName.Form.METONYM;
    }

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

    /** 'In spite of his three meetings with X', 'the impasse after two summits': a count is no mention (codebook §1). */
    static boolean number(Spotted s, Trigger t) {
        int i = t.from() - 1;
        boolean several =
                s.is(i, "two") || s.is(i, "three") || s.is(i, "four") || s.is(i, "five") || s.is(i, "several");
        boolean own = s.is(i - 1, "his") || s.is(i - 1, "her") || s.is(i - 1, "their") || s.is(i - 1, "'s");
        boolean after = s.is(i - 1, "after") || s.is(i - 1, "despite") || s.is(i - 1, "following");
        return t.noun() != null && t.noun().plural() && several && (own || after && !settled(s, t.to()));
    }

    /** Whether a day, a place or persons are told right behind a token. */
    private static boolean settled(Spotted s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 4); i++) {
            boolean with = s.is(i, "with") || s.is(i, "between") || s.is(i, "in") || s.is(i, "on");
            if (with || s.of(i, "calendar") || s.of(i, "when") || s.of(i, "time-unit")) {
                return true;
            }
        }
        return false;
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

    private static boolean adjective(Spotted s, int i) {
        Entry.ContactNoun noun = null;
        for (int k = Math.max(0, i - 2); k <= i; k++) {
            noun = s.as(k, Entry.ContactNoun.class) != null ? s.as(k, Entry.ContactNoun.class) : noun;
        }
        String word = s.sentence().get(i).lower();
        return noun != null && !word.equals(",") || word.endsWith("al") || word.endsWith("ive") || word.endsWith("ful");
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

    /** The token behind the mark that closes a quotation at a token, or the token given. */
    static int behindQuote(Spotted s, int i) {
        boolean mark = i < s.size() && QUOTES.contains(s.sentence().get(i).text());
        return mark && s.sentence().get(i - 1).end() == s.sentence().get(i).start() ? i + 1 : i;
    }

    /** 'Lee's', 'Iglesias' talks': the mark that makes an owner; not the one that opens a quotation behind a name. */
    static boolean genitive(Spotted s, int i) {
        boolean apart = i < 1
                || i >= s.size()
                || s.sentence().get(i - 1).end() < s.sentence().get(i).start();
        return s.is(i, "'s") || s.is(i, "'") && (!apart || s.is(i + 1, "s"));
    }

    /** Whether a quotation ends in tokens [from, to): what stands before is somebody's words, what stands behind tells of him. */
    static boolean quotationEnds(Spotted s, int from, int to) {
        int open = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            if (QUOTES.contains(s.sentence().get(i).text())) {
                boolean behind =
                        s.sentence().get(i - 1).end() == s.sentence().get(i).start();
                boolean before = i + 1 < s.size()
                        && s.sentence().get(i + 1).start()
                                == s.sentence().get(i).end();
                open += behind == before ? 0 : before ? 1 : -1;
            }
        }
        return open < 0;
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

    private static boolean personAhead(Spotted s, int i) {
        return s.as(i, Entry.PersonName.class) != null
                || s.as(i, Entry.FamilyName.class) != null
                || s.as(i, Entry.Office.class) != null
                || s.as(i, Entry.PartyName.class) != null
                || s.is(i, "the")
                || s.is(i, "his")
                || s.is(i, "her");
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
        return day && nominal(s, i);
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

    private static boolean adverb(Spotted s, int i) {
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
        if (of || s.is(i, "with") || s.is(i, "to") && (toPersons || personAhead(s, i + 1))) {
            return false;
        }
        return i >= s.size() || !(s.of(i, "boundary") && s.is(i, "that")) && !personAhead(s, i) || s.is(i, "the");
    }
}
