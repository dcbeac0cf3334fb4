package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a clause makes of the contact that its verb tells: tense, modality, negation (codebook §3). */
final class VerbStatus {
    private static final WordSet HAD = WordSet.of("had");
    private static final WordSet WILL = WordSet.of("will", "would", "'d", "'ll");
    private static final WordSet UNREAL = WordSet.of("should", "could", "might");
    private static final WordSet ASKING = WordSet.of("see", "ask", "asks", "know", "decide", "clear", "wonder");
    private static final WordSet WILLING = WordSet.of("willing", "ready", "happy", "open", "like", "love");

    private final Spotted s;
    private final StatusWords words;
    private final Accomplished accomplished;

    VerbStatus(Spotted sentence) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
        this.accomplished = new Accomplished(sentence);
    }

    /** Null where the clause says that nothing took place, and no plan was refused either. */
    @Nullable
    Status of(Trigger t, Group subject) {
        VerbForm form = Objects.requireNonNull(t.verb()).form();
        int from = Math.max(
                subject.to() <= t.from() ? subject.to() : 0, t.from() - (form == VerbForm.BASE ? reach(t) : 9));
        if (habit(t) || nobody(subject)) {
            return null;
        }
        Status off = words.calledOff(t.from(), t.to());
        boolean planned = words.any(from, t.from(), "planned");
        boolean proposed = words.any(from, t.from(), "proposed");
        boolean negated = words.negated(from, t.from());
        planned &= !wouldIfAsked(from, t.from());
        if (off != null && (planned || proposed || form == VerbForm.BASE)) {
            return off;
        }
        if (words.wouldHaveBeen(t.from() - 14, t.from())) {
            return Status.CANCELLED;
        }
        if (firstTime(t.from())) {
            return proposed ? Status.PROPOSED : Status.PLANNED;
        }
        if (plansFor(subject)) {
            return words.negated(subject.from() - 8, subject.from()) ? Status.DENIED : Status.PLANNED;
        }
        if (negated && (form == VerbForm.BASE || planned)) {
            return !planned ? null : noLonger(from, t.from()) ? Status.CANCELLED : Status.DENIED;
        }
        if (forward(t.from()) && words.any(t.from() - 9, t.from(), HAD)) {
            return null;
        }
        if (notDone(t.from()) || unreal(t.from()) || form == VerbForm.BASE && tried(from, t.from())) {
            return null;
        }
        return switch (form) {
            case BASE -> {
                if (s.of(subject.from() - 1, "did")) {
                    // 'what did X and Y discuss'
                    yield Status.HELD;
                }
                yield demanded(t, subject) || urged(t, subject)
                        ? Status.PROPOSED
                        : base(from, t.from(), planned, proposed);
            }
            case THIRD -> Status.PLANNED;
            case GERUND ->
                planned || forward(t.from()) || beforeMeeting(t.from())
                        ? Status.PLANNED
                        : proposed ? Status.PROPOSED : Status.HELD;
            default ->
                passiveAhead(t.from())
                        ? planned ? Status.PLANNED : proposed ? Status.PROPOSED : Status.HELD
                        : Status.HELD;
        };
    }

    /** 'Will no longer meet': it was planned once. */
    private boolean noLonger(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "no") && s.is(i + 1, "longer")) {
                return true;
            }
        }
        return false;
    }

    /** How far back the words may stand that say it: 'is expected to meet X in the capital this month and speak with Y'. */
    private int reach(Trigger t) {
        return s.is(Words.beforeAdverbs(s, t.from()), "and") ? 24 : 9;
    }

    /** 'When he meets X, Y will hear': what is said in the present behind 'when' lies ahead. */
    boolean whenever(Trigger t, Group subject) {
        boolean present =
                VerbForms.present(s, t.from(), Objects.requireNonNull(t.verb()).form());
        int link = subject.from() - 1;
        boolean ahead = s.is(link, "when") || s.is(link, "before") || s.is(link, "until") || s.is(link, "once");
        return present && subject.to() <= t.from() && ahead && (s.is(link, "when") || !s.is(subject.from(), "they"));
    }

    /** 'Pleased to meet X today', 'it was an honour to receive X': told as done, but not 'would be glad to meet'. */
    boolean glad(int verb) {
        // 'happy to welcome and receive X'
        int to = s.is(verb - 1, "and") && s.is(verb - 3, "to") ? verb - 3 : verb - 1;
        int i = to - 1;
        boolean feeling = i >= 0 && s.is(to, "to") && s.of(i, "glad");
        return feeling && !words.any(Math.max(0, i - 5), i, "planned") && !words.any(Math.max(0, i - 5), i, "proposed");
    }

    private Status base(int from, int verb, boolean planned, boolean proposed) {
        if (accepted(verb)) {
            return Status.PLANNED;
        }
        if (s.of(verb - 2, "glad") && (s.is(verb - 4, "would") || s.is(verb - 5, "would"))) {
            // 'would be glad to see X in the capital'
            return Status.PROPOSED;
        }
        if (planned && !proposed && onCondition(from, verb)) {
            return Status.PROPOSED;
        }
        boolean done = glad(verb)
                || words.any(verb - 3, verb, "did")
                || accomplished.tells(from, verb) && !planned && !proposed;
        return done ? Status.HELD : proposed && !planned ? Status.PROPOSED : Status.PLANNED;
    }

    /** 'Would meet X if Y attended': no more than an offer; not 'will ask X if'. */
    private boolean onCondition(int from, int verb) {
        for (int i = verb + 1; words.any(from, verb, WILL) && i < Math.min(s.size() - 1, verb + 24); i++) {
            boolean provided = s.is(i, "provided") && s.is(i + 1, "that") || s.is(i, "unless");
            boolean only = s.is(i, "if") && !s.is(i - 1, "as") && !s.is(i - 1, "even");
            if (only || provided) {
                return !ASKING.has(s.sentence().get(i - 1)) && !s.is(verb, "discuss");
            }
            if (s.is(i, ";") || s.is(i, "\"") || s.of(i, "boundary") || s.of(i, "speech-act") || s.is(i, "and")) {
                return false;
            }
        }
        return false;
    }

    /** 'Insists that he meet X', 'proposed that Y and Z meet': the plain form behind one person, or behind a proposal, asks for it. */
    private boolean demanded(Trigger t, Group subject) {
        int that = subject.from() - 1;
        boolean plain = subject.to() == t.from() && !s.is(subject.from(), "i") && !s.is(subject.from(), "you");
        return plain
                && s.is(that, "that")
                && (subject.actors().size() == 1
                        || Offers.OFFERING.has(s.sentence().get(that - 1)));
    }

    /** 'Urged X to speak with Y': what somebody asks of others is not yet set. */
    private boolean urged(Trigger t, Group subject) {
        boolean asked = subject.actors().size() == 1
                && Words.behindComma(s, subject.to()) == t.from() - 1
                && s.is(t.from() - 1, "to");
        for (int i = subject.from() - 1; asked && i >= Math.max(0, subject.from() - 4); i--) {
            if (s.of(i, "appeal")) {
                return true;
            }
            asked = s.sentence().get(i).word() && !s.of(i, "boundary");
        }
        return false;
    }

    /** 'Would be willing to talk to X': no more than an offer. */
    private boolean wouldIfAsked(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (s.is(i, "would") || s.is(i, "'d")) {
                return words.any(i + 1, to, WILLING);
            }
        }
        return false;
    }

    /** 'Ahead of meeting X', 'is expected to speak at the museum before later meeting X': as much ahead as what comes first. */
    private boolean beforeMeeting(int verb) {
        if (s.is(verb - 1, "of") && s.is(verb - 2, "ahead")) {
            return true;
        }
        int i = s.is(verb - 1, "later") || s.is(verb - 1, "then") ? verb - 2 : verb - 1;
        boolean ahead = words.any(Math.max(0, i - 20), i, "planned") && !words.any(i - 20, i, "saying");
        return s.is(i, "before") && (ahead || aside(i, verb));
    }

    /** 'Lee, before meeting Chan, says': said today, of what is to come. */
    private boolean aside(int before, int verb) {
        int i = verb + 1;
        while (i < s.size() - 1 && !s.is(i, ",")) {
            i++;
        }
        boolean says = s.of(i + 1, "saying") && s.sentence().get(i + 1).lower().endsWith("s");
        return s.is(before - 1, ",") && says;
    }

    /** 'No sitting president has met'. */
    private boolean nobody(Group subject) {
        int i = subject.from() - 1;
        while (i > 0 && s.of(i, "modifier")) {
            i--;
        }
        return s.is(i, "no") || s.is(i, "nor") || s.is(i, "neither");
    }

    /** 'Has not made any plans for X to meet Y'. */
    private boolean plansFor(Group subject) {
        int i = subject.from() - 1;
        return s.is(i, "for") && s.of(i - 1, "planning") && s.is(subject.to(), "to");
    }

    /** 'It would mark the first time that X has met Y': it is yet to come. */
    private boolean firstTime(int verb) {
        for (int i = Math.max(0, verb - 14); i < verb - 3; i++) {
            boolean ahead = s.is(i, "would") || s.is(i, "will");
            boolean be = s.is(i + 1, "be") || s.is(i + 1, "mark");
            if (ahead && be && s.is(i + 2, "the") && s.is(i + 3, "first") && s.is(i + 4, "time")) {
                return true;
            }
        }
        return false;
    }

    /** 'Accepted an invitation to meet X'. */
    private boolean accepted(int verb) {
        boolean invited = s.is(verb - 1, "to") && s.is(verb - 2, "invitation");
        for (int i = Math.max(0, verb - 6); invited && i < verb - 2; i++) {
            if (s.of(i, "accepting")) {
                return true;
            }
        }
        return false;
    }

    /** 'Looks forward to meeting X', '"very much looking forward" to meeting X'. */
    boolean forward(int verb) {
        int i = verb - 2;
        while (i > 0 && !s.sentence().get(i).word()) {
            i--;
        }
        return s.is(verb - 1, "to") && s.is(i, "forward");
    }

    /** 'Tried to contact X': whether he did is not said. */
    private boolean tried(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i + 1, "to") && (s.is(i, "tried") || s.is(i, "trying") || s.is(i, "attempted"))) {
                return true;
            }
        }
        return false;
    }

    /** 'Has not met', 'have never spoken'. */
    private boolean notDone(int verb) {
        int i = Words.beforeAdverbs(s, verb);
        return s.is(i, "not") || s.is(i, "never") || s.is(i, "'t");
    }

    /** 'Should have called X', 'could have met Y': he did not. */
    private boolean unreal(int verb) {
        int have = Words.beforeAdverbs(s, verb);
        return s.is(have, "have") && UNREAL.has(s.sentence().get(Math.max(0, Words.beforeAdverbs(s, have))));
    }

    /** 'Will be received', 'could be hosted'. */
    private boolean passiveAhead(int verb) {
        int i = Words.beforeAdverbs(s, verb);
        return s.is(i, "be");
    }

    /** 'Often speaks with', 'regularly meets': a vague habit is no mention (codebook §2). */
    private boolean habit(Trigger t) {
        int i = t.from() - 1;
        while (i > 0 && (s.of(i, "adverb") || s.of(i, "auxiliary"))) {
            i--;
        }
        return i >= 0 && s.of(i, "habit") || t.to() < s.size() && s.of(t.to(), "habit");
    }
}
