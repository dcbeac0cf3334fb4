package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;

/** Small questions about the words around a token. */
final class Words {
    private static final WordSet BE = WordSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

    private static final WordSet ABOUTNESS = WordSet.of("on", "about", "of", "for", "regarding", "over");

    /** So many tokens before a noun its preposition may stand. */
    private static final int ABOUT = 8;

    /** So many tokens a verb of going may stand before what one goes for. */
    private static final int ERRAND = 12;

    /** So many tokens into a sentence its opening phrase goes on. */
    private static final int OPENING = 14;

    private Words() {}

    /** 'have met each other ten times', 'spoke by phone at least twice': a count is no mention (codebook §1). */
    static boolean counted(Spotted s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 10); i++) {
            boolean twice = s.is(i, "twice")
                    && (s.is(i - 1, "least") || s.is(i - 1, "than") || s.is(i + 1, "since") || latest(s, i) > 0);
            boolean often = s.is(i, "often") && (s.is(i - 1, "so") || s.is(i - 1, "more"));
            if (s.is(i, "times") && i > from || twice || often) {
                return true;
            }
            if (!s.sentence().get(i).word() && !figure(s, i) || s.is(i, "in") || s.is(i, "on") || s.is(i, "and")) {
                return false;
            }
        }
        return false;
    }

    /** 'Have met three times, most recently in May': the token that tells of the last time only, or -1. */
    static int latest(Spotted s, int from) {
        for (int i = from; i < Math.min(s.size() - 2, from + 14); i++) {
            boolean last = s.is(i, "recently") && s.is(i - 1, "most") || s.is(i, "last") && s.is(i - 1, ",");
            if (last || s.is(i, "time") && s.is(i - 1, "last") && s.is(i - 2, "the")) {
                return s.is(i + 1, "in") || s.is(i + 1, "on") || s.is(i + 1, "at") || s.of(i + 1, "calendar") ? i : -1;
            }
            if (s.of(i, "boundary") || s.is(i, ";") || s.is(i, "and")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'After', 'following': what comes before it came first. */
    static boolean after(Spotted s, int i) {
        return s.is(i, "after") || s.is(i, "following");
    }

    /** 'Speaking to reporters on Monday after': whether a token stands in the phrase that opens its sentence. */
    static boolean opening(Spotted s, int token) {
        boolean open = token < OPENING;
        for (int i = 1; open && i < token; i++) {
            open = !s.is(i, ",") && !s.of(i, "auxiliary");
        }
        return open;
    }

    /** 'In spite of his three meetings with X', 'the impasse after two summits': a count is no mention (codebook §1). */
    static boolean number(Spotted s, Trigger t) {
        int i = t.from() - 1;
        boolean several =
                s.is(i, "two") || s.is(i, "three") || s.is(i, "four") || s.is(i, "five") || s.is(i, "several");
        boolean own = own(s, i - 1) || s.is(i - 1, "'s");
        boolean after = after(s, i - 1) || s.is(i - 1, "despite");
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

    /** 'his', 'her', 'their'. */
    static boolean own(Spotted s, int i) {
        return s.is(i, "his") || s.is(i, "her") || s.is(i, "their");
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

    /** 'Discussed the results of the recent talks', 'briefed him on his call': the preposition before a noun, or -1. */
    static int about(Spotted s, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - ABOUT); i--) {
            if (ABOUTNESS.has(s.sentence().get(i))) {
                return i;
            }
            boolean inside = s.is(i, "-") || s.is(i, "\"") || s.is(i, "“");
            if (!s.sentence().get(i).word() && !inside || s.of(i, "held-preposition") || s.of(i, "boundary")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'A met B, followed by talks with C': the second contact comes about as the first. */
    static boolean followed(Spotted s, int noun) {
        for (int i = noun - 1; i > Math.max(1, noun - ABOUT); i--) {
            if (s.is(i, "by") && s.is(i - 1, "followed")) {
                return true;
            }
        }
        return false;
    }

    /** 'At the summit in Hamburg', 'on the sidelines of the summit': where many meet. */
    static boolean gathering(Spotted s, int noun) {
        Entry.ContactNoun summit = s.as(noun, Entry.ContactNoun.class);
        for (int i = noun - 1; summit != null && summit.kind().equals("summit") && i > Math.max(0, noun - 7); i--) {
            if (s.is(i, "at") || s.is(i, "during") || s.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** 'a letter', 'a personal message': one. */
    static boolean article(Spotted s, int noun) {
        return s.is(noun - 1, "a") || s.is(noun - 2, "a") || s.is(noun - 1, "one");
    }

    /** The token behind a comma, or the token given. */
    static int behindComma(Spotted s, int i) {
        return s.is(i, ",") ? i + 1 : i;
    }

    /** The token behind 'on Monday', 'late on Sunday', where a day stands between a subject and its verb, or the token given. */
    static int behindDay(Spotted s, int i) {
        int on = s.is(i, "late") || s.is(i, "early") ? i + 1 : i;
        return s.is(on, "on") && s.of(on + 1, "calendar") ? s.after(on + 1) : i;
    }

    /** The last token before a verb that is no adverb; −1 at the latest. */
    static int beforeAdverbs(Spotted s, int verb) {
        int i = verb - 1;
        while (i > 0 && s.of(i, "adverb")) {
            i--;
        }
        return i;
    }

    /** The first token from one on that is no adverb; the sentence's end at the latest. */
    static int behindAdverbs(Spotted s, int from) {
        int i = from;
        while (i < s.size() && adverb(s, i)) {
            i++;
        }
        return i;
    }

    /** 'Three hours', 'about an hour': a length of time begins within a few words. */
    static boolean timed(Spotted s, int i) {
        for (int k = i; k < Math.min(s.size(), i + 5) && (s.sentence().get(k).word() || figure(s, k)); k++) {
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

    /** Whether tokens [from, to) are a list that goes on: with commas or 'and', and no verb with a tense. */
    static boolean listed(Spotted s, int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            joined |= s.is(i, ",") || s.is(i, "and");
            boolean as = s.is(i, "as") && (s.is(i + 1, "well") || s.is(i - 1, "well"));
            if (s.of(i, "boundary") && !as || s.of(i, "saying") || s.of(i, "auxiliary") || s.of(i, "light-past")) {
                return false;
            }
        }
        return joined;
    }

    static boolean figure(Spotted s, int i) {
        return i >= 0 && Character.isDigit(s.sentence().get(i).text().charAt(0));
    }

    /** 'July 25, 2019,': the comma behind a number of a date. */
    static boolean dateComma(Spotted s, int i) {
        return s.is(i, ",") && figure(s, i - 1);
    }

    /** A form of 'be'. */
    static boolean be(Spotted s, int i) {
        return i >= 0 && BE.has(s.sentence().get(i));
    }

    static boolean personAhead(Spotted s, int i) {
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

    static boolean adverb(Spotted s, int i) {
        return s.of(i, "adverb") || s.sentence().get(i).lower().endsWith("ly");
    }

    /** The comma that opens ', probably in late May,' before a token, or the token given. */
    private static int beforeDay(Spotted s, int to) {
        boolean dated = false;
        for (int i = to - 2; s.is(to - 1, ",") && i > Math.max(0, to - ERRAND); i--) {
            if (s.is(i, ",")) {
                return dated ? i : to;
            }
            dated |= s.of(i, "calendar") || s.of(i, "when") || s.of(i, "time-unit");
        }
        return to;
    }

    /** 'Will fly to Rome on Monday to meet X': the verb of going whose purpose another verb is, or -1. */
    static int journey(Spotted s, int verb) {
        int behind = beforeDay(s, verb - 1);
        for (int i = behind - 1; s.is(verb - 1, "to") && i >= Math.max(0, behind - ERRAND); i--) {
            if ((s.of(i, "travelling") || s.of(i, "journey")) && s.is(i + 1, "to")) {
                return i;
            }
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return -1;
            }
        }
        return -1;
    }
}
