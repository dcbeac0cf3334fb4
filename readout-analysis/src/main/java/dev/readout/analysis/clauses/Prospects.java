package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;

/** Words by which a noun's contact lies ahead: 'the upcoming talks', 'talks will be held', 'a summit due to be held'. */
final class Prospects {
    private static final WordSet SCHEDULES =
            WordSet.of("schedule", "itinerary", "program", "programme", "agenda", "trip", "visit", "tour");
    private static final WordSet INCLUDES = WordSet.of("includes", "features");
    private static final WordSet AFTER = WordSet.of("after", "following", "during");
    private static final WordSet OPENS =
            WordSet.of("begin", "begins", "start", "starts", "open", "opens", "kicks", "kick", "embarks");
    private static final WordSet STARTING = WordSet.of("starting", "beginning", "opening");
    private static final WordSet AWAITED = WordSet.of("expected", "due", "set", "scheduled", "slated", "likely");
    private static final WordSet AIMS = ContactWords.of("aiming");
    private static final WordSet TOMORROW = WordSet.of("tomorrow");
    private static final WordSet PREPARED = WordSet.of("prepared", "arranged", "planned", "organized", "organised");

    /** What is said of a contact for which a day or a place has been kept. */
    static final WordSet SETTLED = WordSet.of(
            "planned",
            "scheduled",
            "pencilled",
            "penciled",
            "slated",
            "foreseen",
            "envisaged",
            "set",
            "due",
            "expected",
            "arranged",
            "prepared",
            "organised",
            "organized");

    private final Spotted s;
    private final StatusWords words;
    private final boolean headline;

    Prospects(Spotted sentence, boolean headline) {
        this.s = sentence;
        this.headline = headline;
        this.words = new StatusWords(sentence);
    }

    /** 'A summit between X and Y due to be held later this month'. */
    boolean dueBehind(int behind) {
        int from = s.is(behind, "that") || s.is(behind, "which") ? behind + 1 : behind;
        for (int i = from; i < Math.min(s.size() - 2, from + 24); i++) {
            if (s.of(i, "boundary") || s.of(i, "saying") || s.is(i, ";")) {
                return false;
            }
            boolean due = s.is(i, "due") || s.is(i, "scheduled") || s.is(i, "set") || s.is(i, "expected");
            boolean held = s.is(i + 2, "be") && s.is(i + 3, "held") || s.is(i + 2, "take") && s.is(i + 3, "place");
            // 'the meeting he is to have with X'
            boolean own = i < from + 8 && s.is(i + 1, "to") && s.of(i + 2, "light-base");
            if (due && s.is(i + 1, "to") && held || (due || s.is(i, "is")) && own) {
                return true;
            }
        }
        return false;
    }

    /** 'He has set up meetings with': what was arranged is planned. */
    boolean arranged(int i) {
        boolean perfect = s.is(i - 1, "has") || s.is(i - 1, "have") || s.is(i - 1, "had") || s.is(i - 1, "'s");
        return perfect && (s.is(i, "arranged") || s.is(i, "set") && s.is(i + 1, "up") || s.is(i, "scheduled"));
    }

    /** 'The upcoming talks', 'the talks are scheduled', 'his summit is two weeks away'. */
    boolean coming(int near, Trigger t) {
        boolean held = s.is(t.from() - 1, "held") || s.is(t.from() - 1, "conducted");
        return upcoming(near, t.from())
                || covered(near, t.from())
                || !held && behind(t.to(), "upcoming")
                || away(t.to());
    }

    /** 'Came to cover the meeting between': those who are to report on it wait for it. */
    private boolean covered(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (s.is(i, "cover") && s.is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /** 'The visit begins on Monday with a dinner', 'begins his tour in the capital, starting with meetings': not a headline's news. */
    boolean opening(int from, Trigger t) {
        int with = t.from() - 1;
        while (with > Math.max(from, t.from() - 5) && !s.is(with, "with")) {
            with--;
        }
        for (int i = with - 1; !headline && s.is(with, "with") && i >= Math.max(from, with - 6); i--) {
            if (OPENS.has(s.sentence().get(i))) {
                return true;
            }
            if (STARTING.has(s.sentence().get(i))) {
                return words.any(from, i, "light-third") || words.any(from, i, "planned") || words.any(from, i, OPENS);
            }
            if (s.is(i, ",") || s.of(i, "boundary") || s.of(i, "saying")) {
                return false;
            }
        }
        return false;
    }

    /** 'Talks set for Friday', 'the summit coming up', 'preparations are under way for a meeting'. */
    boolean set(int from, Trigger t) {
        boolean day = s.of(t.to(), "upcoming") && (s.is(s.after(t.to()), "for") || s.is(s.after(t.to()) - 1, "for"));
        return day || s.of(t.to(), "ahead-behind") || prepared(from, t);
    }

    /** 'His visit this week that includes a dinner with X', 'his upcoming visit, including talks with X'. */
    boolean included(int from, int near, Trigger t) {
        int before = t.from() - 1;
        boolean own = Words.own(s, before);
        boolean example = s.is(t.from() - 3, "such") && s.is(t.from() - 2, "as") && own;
        boolean including = s.is(before, "including");
        return words.any(near, t.from(), INCLUDES)
                || scheduled(from, t.from())
                || (including || example) && words.any(from, t.from(), "planned")
                || including && words.any(t.from() - 12, t.from(), "upcoming");
    }

    /** 'X's schedule includes talks with A and a meeting with B': B too. */
    private boolean scheduled(int from, int noun) {
        for (int i = Math.max(0, noun - 20); i < noun; i++) {
            if (i > from && SCHEDULES.has(s.sentence().get(i)) && s.is(i + 1, "includes")) {
                return Words.listed(s, i + 2, noun);
            }
        }
        return false;
    }

    /** 'Will hold talks', 'talks will be held', a headline's 'X to hold talks'. */
    boolean told(int from, int wide, Trigger t, int end) {
        return words.any(wide, t.from(), "planned")
                || awaited(Math.max(t.to(), end))
                || aimed(t, end)
                || planned(t.to(), end)
                || titled(from, t.from())
                || words.any(wide, Math.min(s.size(), t.to() + 8), TOMORROW);
    }

    /** 'A meeting of Lee and Chan, is planned for June', 'talks between the two are pencilled in'. */
    private boolean awaited(int end) {
        int be = Words.behindComma(s, end);
        boolean present = s.is(be, "is") || s.is(be, "are");
        int state = s.is(be + 1, "being") || s.is(be + 1, "now") || s.is(be + 1, "also") ? be + 2 : be + 1;
        return present && state < s.size() && SETTLED.has(s.sentence().get(state));
    }

    /** A headline's 'Lee-Chan summit to focus on trade', 'Lee's talks with Chan to cover trade': what it is to do. */
    private boolean aimed(Trigger t, int end) {
        int to = Math.max(t.to(), end);
        boolean verb = to + 1 < s.size() && AIMS.has(s.sentence().get(to + 1));
        return headline && verb && s.is(to, "to") && !words.any(0, t.from(), "light-past");
    }

    /** 'Preparations are under way for a meeting', 'a meeting is being prepared'. */
    private boolean prepared(int from, Trigger t) {
        for (int i = Math.max(from, t.from() - 8); i < t.from(); i++) {
            if (s.is(i, "preparations")) {
                return true;
            }
        }
        for (int i = t.to(); i < Math.min(s.size() - 1, t.to() + 12); i++) {
            if (s.is(i, "being") && PREPARED.has(s.sentence().get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** 'The upcoming talks'; but 'opened their much-anticipated talks' tells that they were held. */
    private boolean upcoming(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            boolean awaited = s.is(i, "anticipated") && (s.is(i - 1, "-") || s.is(i - 1, "highly"));
            awaited |= (s.is(i, "scheduled") || s.is(i, "planned")) && s.of(i - 2, "light-past");
            boolean held = awaited && (words.any(from, i, "light-past") || words.any(from, i, AFTER));
            // 'agreed on Friday in a call'
            boolean day = s.is(s.after(i) - 1, "on") && s.of(s.after(i), "calendar");
            if (words.any(i, i + 1, "upcoming") && !held && !day) {
                return true;
            }
        }
        return false;
    }

    /** 'talks will be held', 'A's meeting with B will put'. */
    private boolean planned(int from, int end) {
        boolean subject = true;
        for (int i = from; i < Math.min(s.size(), Math.max(from, end) + 14); i++) {
            boolean would = s.is(i, "would") && s.is(i + 1, "be") && subject;
            // 'is expected to last two hours', 'is not expected to bring peace'
            int state = Math.min(s.is(i + 1, "not") ? i + 2 : i + 1, s.size() - 1);
            would |= subject
                    && (s.is(i, "is") || s.is(i, "are"))
                    && AWAITED.has(s.sentence().get(state))
                    && s.is(state + 1, "to");
            if (would || s.is(i, "will") && (subject || s.is(i + 1, "be") || s.is(i + 1, "take"))) {
                return true;
            }
            subject &= !s.is(i, ",")
                    && !s.of(i, "boundary")
                    && !s.of(i, "saying")
                    && !s.of(i, "auxiliary")
                    && !s.of(i, "light-past")
                    && !s.is(i, "that")
                    && !s.is(i, "who")
                    // 'was in Paris for talks with X and will go on to Rome': another thing that he does
                    && !(s.is(i, "and") && s.is(i + 1, "will"));
        }
        return false;
    }

    /** 'X to hold talks with Y': a headline's future. */
    private boolean titled(int from, int to) {
        for (int i = to - 1; headline && i > from; i--) {
            if (s.of(i, "light-past") || s.of(i, "boundary")) {
                return false;
            }
            boolean does = s.of(i, "light-base") || s.of(i, "travelling") || s.is(i, "visit");
            if (does && s.is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /** 'his summit with X is just two weeks away'. */
    private boolean away(int from) {
        int is = -9;
        for (int i = from; i < Math.min(s.size(), from + 14); i++) {
            is = s.is(i, "is") || s.is(i, "are") ? i : is;
            if (s.of(i, "away") && i - is < 5) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(int from, String wordClass) {
        for (int i = from; i < Math.min(s.size(), from + 12); i++) {
            if (s.of(i, wordClass)
                    && (s.is(i - 1, "is") || s.is(i - 1, "are") || s.is(i - 1, "was") || s.is(i - 1, "been"))) {
                return true;
            }
        }
        return false;
    }
}
