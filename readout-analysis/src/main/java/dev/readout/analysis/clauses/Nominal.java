package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;

/** Whether a word for a contact is a noun where it stands: 'the Lee meeting', not 'Lee is meeting X', 'bilateral relations'. */
final class Nominal {
    private static final WordSet AIMS = ContactWords.of("aiming");
    private static final WordSet DETERMINERS = ContactWords.of("determiner");

    private Nominal() {}

    /** Whether a word that may be noun or verb is a noun here. */
    static boolean at(Spotted s, int i) {
        boolean behindName =
                i > 0 && (s.sentence().get(i - 1).capital() || Words.adverb(s, i - 1) || s.is(i - 1, "who"));
        Occasions occasions = new Occasions(s);
        // 'at White House talks', 'Lee talks with Chan to focus on trade'
        if (s.is(i, "talks") && (!behindName || occasions.placed(i) || aimed(s, i))) {
            return true;
        }
        if (i == 0) {
            return s.after(i) < s.size()
                    && (s.is(s.after(i), "with") || s.is(s.after(i), "between") || s.is(s.after(i), "of"));
        }
        String before = s.sentence().get(i - 1).lower();
        if (Words.be(s, i - 1) && !before.equals("'s")) {
            return false;
        }
        boolean ahead = before.equals("of") && s.is(i - 2, "ahead");
        if (ahead
                || before.equals("after")
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
            return !(object && Words.personAhead(s, s.after(i)));
        }
        if (s.is(i + 1, ",") && occasions.described(i)) {
            // 'at awkward meeting, X and Y avoid the war'
            return true;
        }
        boolean within = before.equals("in") || before.equals("of") || before.equals("by") || before.equals("upon");
        if (s.is(i, "meeting") && within && (s.is(i + 1, "the") || s.is(i + 1, "their") || s.is(i + 1, "those"))) {
            // 'would assist in meeting the most urgent needs'
            return false;
        }
        if (s.is(i, "calls") && s.is(i + 1, "from")) {
            // 'received many calls from X', not 'has not taken calls from X'
            return !new StatusWords(s).negated(i - 4, i);
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
        return DETERMINERS.has(s.sentence().get(i - 1))
                || described(s, i)
                || Words.light(s, i - 1)
                || s.of(i - 1, "modifier")
                || s.of(i - 1, "tone")
                || adjective(s, i - 1)
                || placed(s, i)
                || owned(s, i)
                || named(s, i);
    }

    /** The words behind say what the talks are to do. */
    private static boolean aimed(Spotted s, int i) {
        for (int k = i + 2; s.is(i + 1, "with") && k < Math.min(s.size() - 1, i + 8); k++) {
            if (s.is(k, "to")) {
                return AIMS.has(s.sentence().get(k + 1));
            }
        }
        return false;
    }

    /** 'After Lee meeting', 'in Lee call': nothing but a name stands between a preposition and the word. */
    private static boolean named(Spotted s, int i) {
        int next = s.after(i);
        boolean alone = next >= s.size() || !Words.personAhead(s, next) && !s.is(next, "with");
        for (int k = i - 1; alone && k > Math.max(0, i - 4); k--) {
            boolean name = s.as(k, Entry.FamilyName.class) != null || s.as(k, Entry.PersonName.class) != null;
            if (name && s.after(k) == i) {
                // 'Lee's planned Chan meeting'
                return new Occasions(s).named(k) || owned(s, k);
            }
        }
        return false;
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
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (s.is(k, "a") || s.is(k, "an")) {
                return true;
            }
            boolean plain = Quotations.mark(s, k)
                    || s.sentence().get(k).word()
                            && !s.sentence().get(k).capital()
                            && (s.at(k) == null || s.of(k, "modifier") || s.of(k, "glad") || s.of(k, "tone"));
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
        for (int k = noun - 1; k > Math.max(0, noun - 7); k--) {
            if (s.is(k, "'s") || s.is(k, "'")) {
                return true;
            }
            boolean person = s.as(k, Entry.PersonName.class) != null || s.as(k, Entry.FamilyName.class) != null;
            boolean known = Words.dateComma(s, k)
                    || s.of(k, "calendar")
                    || s.as(k, Entry.PlaceName.class) != null
                    || metonym(s, k);
            boolean plain = !s.sentence().get(k).capital() && !s.of(k, "adverb") && !s.of(k, "boundary");
            if (person || !(known || plain)) {
                return false;
            }
        }
        return false;
    }

    /** 'The short May 10 Oval Office meeting': an article, and behind it a day and names of no person. */
    private static boolean placed(Spotted s, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 8); k--) {
            boolean own = Words.own(s, k);
            if (s.is(k, "the") || s.is(k, "a") || own) {
                return k < noun - 1;
            }
            // 'the July 25, 2019, meeting'
            boolean day = s.of(k, "calendar") || Words.figure(s, k) || Words.dateComma(s, k);
            boolean size = s.at(k) == null && (s.is(k - 1, "the") || s.is(k - 1, "a"));
            boolean ahead = s.of(k, "upcoming") || s.is(k, "first") || s.is(k, "second");
            if (!day
                    && !ahead
                    && (someone(s, k) || !size && !s.sentence().get(k).capital())) {
                return false;
            }
        }
        return false;
    }

    /** Whether a person or a state is named at a token. */
    private static boolean someone(Spotted s, int i) {
        return s.as(i, Entry.PersonName.class) != null
                || s.as(i, Entry.FamilyName.class) != null
                || s.as(i, Entry.Office.class) != null
                || s.of(i, "honorific")
                || s.as(i, Entry.PartyName.class) != null && !metonym(s, i);
    }

    private static boolean metonym(Spotted s, int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        party = party == null && i > 0 ? s.as(i - 1, Entry.PartyName.class) : party;
        return party != null && party.form() == Entry.PartyName.Form.METONYM;
    }

    private static boolean adjective(Spotted s, int i) {
        Entry.ContactNoun noun = null;
        for (int k = Math.max(0, i - 2); k <= i; k++) {
            noun = s.as(k, Entry.ContactNoun.class) != null ? s.as(k, Entry.ContactNoun.class) : noun;
        }
        String word = s.sentence().get(i).lower();
        return noun != null && !word.equals(",") || word.endsWith("al") || word.endsWith("ive") || word.endsWith("ful");
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
                || s.is(next, "on")
                || s.is(next, "between")
                || s.is(next, "of");
        return !free;
    }

    /** 'Met X and Y one-on-one': nothing but names stands behind the verb. */
    private static boolean behindPersons(Spotted s, int to) {
        int i = to - 1;
        while (i > 0 && (s.sentence().get(i).capital() || s.is(i, "and") || s.is(i, ","))) {
            i--;
        }
        Entry.ContactVerb verb = s.as(s.is(i, "with") ? i - 1 : i, Entry.ContactVerb.class);
        return i < to - 1 && verb != null && verb.form() != VerbForm.GERUND;
    }

    /** 'to meet one-on-one', 'met face-to-face': how, not what. */
    static boolean manner(Spotted s, int i) {
        boolean how = s.is(i + 1, "-") && (s.is(i + 2, "on") || s.is(i + 2, "to") || s.is(i + 2, "a"));
        return how && (s.as(i - 1, Entry.ContactVerb.class) != null || behindPersons(s, i));
    }

    /** 'When he encounters a problem': what looks like a noun is the verb. */
    static boolean finite(Spotted s, int i) {
        return s.is(i - 1, "he") || s.is(i - 1, "she") || s.is(i - 1, "it") || s.is(i - 1, "they");
    }

    /** 'A rare call on Sunday': the noun and its day, not 'call on'. */
    static boolean callOnDay(Spotted s, int i) {
        boolean day = s.is(i, "call") && s.is(i + 1, "on") && s.of(i + 2, "calendar");
        return day && at(s, i);
    }
}
