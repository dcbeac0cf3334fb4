package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What the verb or preposition of a noun makes of its contact: 'held talks', 'during talks', 'ahead of talks'. */
final class NounOccasion {
    /** Of the words for what lies ahead, those that say it of all that their clause tells; 'agreed to' was said there and then. */
    private static final WordSet FORETELLING = ContactWords.of("foretelling");

    private static final WordSet WILL = WordSet.of("will", "'ll");

    private static final WordSet FAMED = WordSet.of("famous", "infamous", "notorious", "fateful");

    private final Spotted s;
    private final StatusWords words;
    private final boolean headline;

    NounOccasion(Spotted sentence, boolean headline) {
        this.s = sentence;
        this.headline = headline;
        this.words = new StatusWords(sentence);
    }

    /** The nearest word before the noun, down to a token, that decides; -1 where there is none. */
    int deciding(Trigger t, int near) {
        int i = t.from() - 1;
        while (i >= near && !decides(i, t)) {
            i--;
        }
        return i >= near ? i : -1;
    }

    private boolean decides(int i, Trigger t) {
        return onCall(i, t)
                || s.of(i, "held-preposition") && !s.is(i, "on") && !dated(i)
                || acts(i)
                || (s.is(i, "have") || s.is(i, "has"))
                        && (s.is(i + 1, "a") || s.is(i + 1, "an"))
                        && !words.negated(i - 3, i)
                || s.is(i, "into") && s.of(i - 1, "travelling")
                || s.of(i, "coming-preposition") && !s.is(i, "to") && !s.is(i, "for");
    }

    /** 'Plans to visit Rome in late May for talks', 'in-depth talks': the preposition begins a date or a word. */
    private boolean dated(int preposition) {
        boolean in = s.is(preposition, "in");
        int time = preposition + 1;
        return s.is(time, "-")
                || in && (s.of(time, "calendar") || s.of(time, "when") || s.is(time, "mid") || span(time))
                || s.is(preposition, "at") && s.is(time, "the") && s.is(time + 1, "end");
    }

    /** 'The coming weeks', 'two months': and not 'two hours of', 'the hour-long'. */
    private boolean span(int from) {
        for (int i = from;
                i < Math.min(s.size() - 1, from + 4) && s.sentence().get(i).word();
                i++) {
            if (s.of(i, "time-unit")) {
                return !s.is(i + 1, "-") && !s.is(i + 1, "of");
            }
        }
        return false;
    }

    /** 'Agreed to meet soon on a call'. */
    private boolean onCall(int i, Trigger t) {
        return t.kind().equals("call") && s.is(i, "on") && s.is(i + 1, "a");
    }

    private boolean acts(int i) {
        return s.of(i, "light-past") || s.of(i, "light-gerund");
    }

    /**
     * What the deciding word says; null where nothing takes place.
     *
     * @param from where the clause begins
     */
    @Nullable
    Status of(int deciding, Trigger t, Group subject, int from) {
        if (onCall(deciding, t)) {
            return Status.HELD;
        }
        if (s.of(deciding, "held-preposition") && !s.is(deciding, "on")) {
            return during(deciding, t, subject, from);
        }
        if (acts(deciding)) {
            return held(deciding, subject, from);
        }
        if (s.is(deciding, "has") && deciding > 0 && s.sentence().get(deciding).capital()) {
            // a title within the text: 'Minister Lee Has a Telephone Conversation with Chan'
            return Status.HELD;
        }
        if (s.is(deciding, "have") || s.is(deciding, "has")) {
            // 'I have a very important call with X'
            return words.any(Math.max(0, deciding - 4), deciding, "proposed") ? Status.PROPOSED : Status.PLANNED;
        }
        // 'heads into a meeting'
        return s.is(deciding, "into") ? Status.PLANNED : before(deciding, t, from);
    }

    /** 'During his talks with X', 'at a meeting with X'. */
    private Status during(int i, Trigger t, Group subject, int from) {
        boolean will = words.any(Math.max(from, i - 10), i, WILL);
        if (within(i) && Words.own(s, i + 1) && will && !done(from, i)) {
            // 'he will raise it in his talks with X'
            return Status.PLANNED;
        }
        boolean vague = t.kind().equals("talk") && !t.word().endsWith("talks") || s.is(i + 1, "today");
        if ((within(i) || s.is(i, "over")) && !vague && foretold(from, i, subject)) {
            // 'is expected to unveil an accord at a meeting with X', 'are to discuss it over lunch'
            return Status.PLANNED;
        }
        // 'during his April talks with X', 'certain that during his talks with X'
        boolean opens = i - from < 2;
        return opens && ahead(i, t.to()) ? Status.PLANNED : Status.HELD;
    }

    /** 'Held talks with X', 'after holding talks with X'. */
    private @Nullable Status held(int i, Group subject, int from) {
        boolean gerund = s.of(i, "light-gerund");
        if (gerund && (s.is(i - 1, "stopped") || s.is(i - 1, "ceased") || s.is(i - 1, "quit"))) {
            // 'stopped holding the regular talks with X'
            return null;
        }
        if (gerund && s.is(i - 1, "before") && foretold(from, i - 1, subject)) {
            // 'will meet X before having tea with Y'
            return Status.PLANNED;
        }
        boolean open = s.is(i - 1, "be") && words.any(Math.max(0, i - 4), i, "proposed");
        boolean ahead = words.any(Math.max(0, i - 4), i, "planned");
        return ahead ? Status.PLANNED : open ? Status.PROPOSED : Status.HELD;
    }

    /** 'Ahead of talks with X'. */
    private Status before(int i, Trigger t, int from) {
        if (s.is(i + 1, "the") && (s.is(i + 2, "start") || s.is(i + 2, "beginning"))) {
            // 'X told reporters before the start of his talks': they began
            return Status.HELD;
        }
        if (s.is(i, "before") && s.of(i - 1, "time-unit") && done(from, i)) {
            // 'asked about it a month before the call with X', 'was made the day before the call'
            return Status.HELD;
        }
        if (FAMED.has(s.sentence().get(t.from() - 1))) {
            // 'even before the famous call between X and Y'
            return Status.HELD;
        }
        if (s.is(i, "before") && s.is(i + 1, "meeting") && s.is(i + 2, "with") && acted(from, i)) {
            // 'insulted X before meeting with him'
            return Status.HELD;
        }
        // 'Before their talks, X welcomed Y' looks back
        return i < 2 && Words.definite(s, t.from()) ? Status.HELD : Status.PLANNED;
    }

    /** 'X and Y will discuss it at', a headline's 'X to sign it in': what is said of the place and the time lies ahead too. */
    private boolean foretold(int from, int preposition, Group subject) {
        if (headline && subject.to() < preposition && s.is(subject.to(), "to")) {
            return true;
        }
        for (int i = preposition - 1; i >= Math.max(from, preposition - 26); i--) {
            if (quality(i)) {
                continue;
            }
            if (words.any(i, i + 1, "planned")) {
                return FORETELLING.has(s.sentence().get(i)) && !words.negated(i - 2, i + 2);
            }
            boolean done = s.of(i, "light-past") || s.of(i, "saying") || s.of(i, "boundary") || s.is(i, "after");
            boolean past = s.sentence().get(i).lower().endsWith("ed") && !s.of(i, "modifier");
            if (done || past) {
                return false;
            }
        }
        return false;
    }

    /** 'The planned pipeline', 'a disputed border': what a thing is, and not what is done. */
    private boolean quality(int i) {
        boolean article = s.is(i - 1, "the") || s.is(i - 1, "a") || s.is(i - 1, "an");
        return (article || Words.own(s, i - 1)) && s.sentence().get(i).lower().endsWith("ed");
    }

    /** 'During his talks with X, Y plans to discuss': the main clause looks ahead, and so to the talks. */
    private boolean ahead(int preposition, int from) {
        boolean during = within(preposition);
        int comma = -1;
        for (int i = from; during && i < Math.min(s.size(), from + 30); i++) {
            comma = comma < 0 && s.is(i, ",") ? i : comma;
            boolean agreed = s.is(i, "agreed") || s.is(i, "vowed") || s.is(i, "promised") || s.is(i, "arranged");
            if (comma >= 0 && (agreed || s.of(i, "light-past") || s.of(i, "saying") || s.of(i, "speech-act"))) {
                return false;
            }
            if (comma >= 0 && s.of(i, "planned") && !s.is(i, "would")) {
                return true;
            }
        }
        return false;
    }

    private boolean within(int i) {
        return s.is(i, "during") || s.is(i, "in") || s.is(i, "at");
    }

    /** A verb of the clause tells what was done, and none what was said or is to come. */
    private boolean acted(int from, int to) {
        boolean acted = false;
        for (int i = from; i < to; i++) {
            if (s.of(i, "planned")
                    || s.of(i, "saying")
                    || s.of(i, "speech-act")
                    || s.is(i, "spoke")
                    || s.is(i, "reporters")) {
                return false;
            }
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            acted |= verb != null && verb.form() == Entry.VerbForm.PAST;
            String word = s.sentence().get(i).lower();
            acted |= word.length() > 4 && word.endsWith("ed") && !s.of(i, "modifier") || s.of(i, "light-past");
        }
        return acted;
    }

    /** Whether a verb of the clause tells what was done. */
    private boolean done(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean participle = s.sentence().get(i + 1).lower().endsWith("ed") || s.is(i + 1, "made");
            if ((s.is(i, "was") || s.is(i, "were"))
                    && participle
                    && !s.of(i + 1, "planned")
                    && !s.of(i + 1, "upcoming")) {
                return true;
            }
        }
        return words.any(from, to, "light-past") || words.any(from, to, "saying") || words.any(from, to, "speech-act");
    }
}
