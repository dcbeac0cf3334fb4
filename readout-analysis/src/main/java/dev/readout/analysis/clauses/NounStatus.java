package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What a clause makes of the contact that a noun in it tells: 'ahead of talks', 'a meeting is scheduled' (codebook §3). */
final class NounStatus {
    private static final WordSet PREPARED = WordSet.of("prepared", "arranged", "planned", "organized", "organised");

    private static final WordSet LEAVING = WordSet.of("left", "departed", "leaves", "departs");
    private static final WordSet HEADING = WordSet.of("headed", "heading", "heads", "bound");
    private static final WordSet POSSIBLE = WordSet.of("possible", "potential", "proposed");
    private static final WordSet INCLUDES = WordSet.of("includes");
    /** Behind 'may be' of a contact that may come about; not 'may be the easiest'. */
    private static final WordSet HELD = WordSet.of(
            "held", "possible", "arranged", "scheduled", "organised", "organized", "convened", "set", "on", "in");

    /** Of the words for what lies ahead, those that say it of all that their clause tells; 'agreed to' was said there and then. */
    private static final WordSet FORETELLING = WordSet.of(
            "will",
            "'ll",
            "would",
            "due",
            "set",
            "scheduled",
            "expected",
            "slated",
            "going",
            "likely",
            "poised",
            "are",
            "is",
            "were",
            "was",
            "look",
            "looks",
            "looked",
            "looking");

    private static final WordSet ARRIVED = WordSet.of("arrived");
    private static final WordSet SEEKING = WordSet.of("seek", "seeks", "seeking", "sought");
    private static final WordSet AFTER = WordSet.of("after", "following", "during");
    private static final WordSet TOMORROW = WordSet.of("tomorrow");
    private static final WordSet WILL = WordSet.of("will", "'ll");

    private final Spotted s;
    private final StatusWords words;
    private final boolean headline;

    NounStatus(Spotted sentence, boolean headline) {
        this.s = sentence;
        this.headline = headline;
        this.words = new StatusWords(sentence);
    }

    /**
     * Null where the clause says that nothing took place, and no plan was refused either.
     *
     * @param subject whose contact it is
     * @param end token after the clause's last participant
     */
    @Nullable
    Status of(Trigger t, Group subject, int end) {
        int from = clauseStart(t.from());
        if (sent(from, t)) {
            return Status.HELD;
        }
        if (cameOut(t)) {
            return Status.HELD;
        }
        Status off = words.calledOff(t.from(), t.to());
        if (off != null) {
            return off;
        }
        if (dueBehind(t.to()) || words.spared(t.from())) {
            return Status.PLANNED;
        }
        if (words.wouldHaveBeen(t.from() - 8, t.from())) {
            return Status.CANCELLED;
        }
        if (s.is(t.to(), "held")) {
            return Status.HELD;
        }
        boolean set = s.of(t.to(), "upcoming") && (s.is(s.after(t.to()), "for") || s.is(s.after(t.to()) - 1, "for"));
        boolean awaited =
                (purpose(t) || infinitive(from, t.from())) && expected(Math.max(from, t.from() - 14), t.from());
        // 'arrived at the palace for a state dinner' tells of the dinner
        awaited &= !(t.kind().equals("meal") && words.any(from, t.from(), ARRIVED));
        awaited &= !words.any(t.from() - 3, t.from(), POSSIBLE);
        if (set || s.of(t.to(), "ahead-behind") || awaited || prepared(from, t)) {
            return Status.PLANNED;
        }
        if (purpose(t) && there(Math.max(from, t.from() - 10), t.from())) {
            return Status.PLANNED;
        }
        int near = Math.max(from, back(owned(subject, t.from()), 5));
        if (unasked(near, t.from())) {
            return null;
        }
        for (int i = t.from() - 1; i >= near; i--) {
            if (s.is(i, "out") && s.is(i - 1, "rule") && words.negated(Math.max(0, i - 4), i - 1)) {
                return Status.PROPOSED;
            }
            boolean announced =
                    (s.is(i, "announced") || s.is(i, "announces")) && !s.is(i + 1, "that") && !s.is(i + 3, "of");
            boolean plans = s.is(i, "plans") || s.is(i, "planning") || s.is(i, "plan") && s.is(i - 1, "to");
            if (plans && s.is(i + 1, "for") && words.negated(Math.max(0, i - 3), i)) {
                // 'there are no plans for a meeting'
                return Status.DENIED;
            }
            if (announced || plans || arranged(i)) {
                return Status.PLANNED;
            }
        }
        if (words.any(near, t.from(), POSSIBLE) || towards(near, t.from()) || arranging(t)) {
            return Status.PROPOSED;
        }
        if (words.any(near, t.from(), INCLUDES)) {
            // 'his visit this week that includes a dinner with X'
            return Status.PLANNED;
        }
        boolean example = s.is(t.from() - 3, "such") && s.is(t.from() - 2, "as") && own(t.from() - 1);
        if ((s.is(t.from() - 1, "including") || example) && words.any(from, t.from(), "planned")) {
            // 'will have several engagements in the capital, including talks with X'
            return Status.PLANNED;
        }
        if (s.is(t.from() - 1, "including") && words.any(t.from() - 12, t.from(), "upcoming")) {
            // 'his upcoming visit, including talks with X'
            return Status.PLANNED;
        }
        if (s.is(t.from() - 1, "any") || s.is(t.from() - 2, "any")) {
            return Status.PROPOSED;
        }
        if (upcoming(near, t.from()) || behind(t.to(), "upcoming") || away(t.to())) {
            return Status.PLANNED;
        }
        for (int i = t.from() - 1; i >= near; i--) {
            if (t.kind().equals("call") && s.is(i, "on") && s.is(i + 1, "a")) {
                // 'agreed to meet soon on a call'
                return Status.HELD;
            }
            if (s.of(i, "held-preposition") && !s.is(i, "on")) {
                boolean will = words.any(Math.max(from, i - 10), i, WILL);
                if (within(i) && own(i + 1) && will && !done(from, i)) {
                    // 'he will raise it in his talks with X'
                    return Status.PLANNED;
                }
                boolean vague = t.kind().equals("talk") && !t.word().endsWith("talks") || s.is(i + 1, "today");
                if (within(i) && !vague && foretold(from, i, subject)) {
                    // 'is expected to unveil an accord at a meeting with X'
                    return Status.PLANNED;
                }
                // 'during his April talks with X', 'certain that during his talks with X'
                boolean opens = i - from < 2;
                return opens && ahead(i, t.to()) ? Status.PLANNED : Status.HELD;
            }
            if (s.of(i, "light-gerund") && (s.is(i - 1, "stopped") || s.is(i - 1, "ceased") || s.is(i - 1, "quit"))) {
                // 'stopped holding the regular talks with X'
                return null;
            }
            if (s.of(i, "light-gerund") && s.is(i - 1, "before") && foretold(from, i - 1, subject)) {
                // 'will meet X before having tea with Y'
                return Status.PLANNED;
            }
            if (s.of(i, "light-past") || s.of(i, "light-gerund")) {
                boolean open = s.is(i - 1, "be") && words.any(Math.max(0, i - 4), i, "proposed");
                boolean ahead = words.any(Math.max(0, i - 4), i, "planned");
                return ahead ? Status.PLANNED : open ? Status.PROPOSED : Status.HELD;
            }
            if ((s.is(i, "have") || s.is(i, "has")) && s.is(i + 1, "a") && !words.negated(i - 3, i)) {
                // 'I have a very important call with X'
                return words.any(Math.max(0, i - 4), i, "proposed") ? Status.PROPOSED : Status.PLANNED;
            }
            if (s.is(i, "into") && s.of(i - 1, "travelling")) {
                // 'heads into a meeting'
                return Status.PLANNED;
            }
            if (s.of(i, "coming-preposition") && !s.is(i, "to") && !s.is(i, "for")) {
                if (s.is(i + 1, "the") && (s.is(i + 2, "start") || s.is(i + 2, "beginning"))) {
                    // 'X told reporters before the start of his talks': they began
                    return Status.HELD;
                }
                if (s.is(i, "before") && s.of(i - 1, "time-unit") && done(from, i)) {
                    // 'asked about it a month before the call with X'
                    return Status.HELD;
                }
                // 'Before their talks, X welcomed Y' looks back
                return i < 2 && Words.definite(s, t.from()) ? Status.HELD : Status.PLANNED;
            }
        }
        int wide = Math.max(from, t.from() - (purpose(t) || infinitive(from, t.from()) ? 18 : 10));
        if (words.negated(wide, t.from()) && words.any(wide, t.from(), "light-base")) {
            return words.any(wide, t.from(), "planned") ? Status.DENIED : null;
        }
        if (proposed(wide, t.from())) {
            return Status.PROPOSED;
        }
        Status said = predicated(t.to());
        if (said != null) {
            // 'no talks could be held before that'
            return s.is(t.from() - 1, "no") ? null : said;
        }
        boolean ahead = words.any(wide, t.from(), "planned") || planned(t.to(), end) || titled(from, t.from());
        return ahead || words.any(wide, Math.min(s.size(), t.to() + 8), TOMORROW) ? Status.PLANNED : Status.HELD;
    }

    /** Where the words for a contact begin: at its noun, or at its owner right before it ('X and Y's first summit'). */
    private int owned(Group subject, int noun) {
        boolean owner = Words.genitive(s, subject.to());
        boolean right = owner && subject.to() < noun && noun - subject.to() < 7;
        for (int i = subject.to() + 1; right && i < noun; i++) {
            right = !s.is(i, "to") && !s.is(i, "of") && !s.is(i, "for") && !s.is(i, "on");
        }
        return right ? subject.from() : noun;
    }

    /** 'The upcoming talks'; but 'opened their much-anticipated talks' tells that they were held. */
    private boolean upcoming(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            boolean awaited = s.is(i, "anticipated") && (s.is(i - 1, "-") || s.is(i - 1, "highly"));
            boolean held = awaited && (words.any(from, i, "light-past") || words.any(from, i, AFTER));
            if (words.any(i, i + 1, "upcoming") && !held) {
                return true;
            }
        }
        return false;
    }

    /** 'X and Y will discuss it at', a headline's 'X to sign it in': what is said of the place and the time lies ahead too. */
    private boolean foretold(int from, int preposition, Group subject) {
        if (headline && subject.to() < preposition && s.is(subject.to(), "to")) {
            return true;
        }
        for (int i = preposition - 1; i >= Math.max(from, preposition - 26); i--) {
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

    /** The token so many words before another; 'high-stakes' and 'Lee-Chan' are one word. */
    private int back(int from, int words) {
        int i = from;
        for (int k = 0; k < words && i > 0; k++) {
            i -= s.is(i - 2, "-") || s.is(i - 2, "–") ? 3 : 1;
        }
        return Math.max(0, i);
    }

    /** As {@link StatusWords#any}; but 'in another potential breakthrough, X will hold talks' says it of something else. */
    private boolean proposed(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            // 'seek to mend ties at a meeting': it is not the meeting that is sought
            boolean other = SEEKING.has(s.sentence().get(i)) && s.is(i + 1, "to") && !s.of(i + 2, "light-base");
            if (words.any(i, i + 1, "proposed") && !POSSIBLE.has(s.sentence().get(i)) && !other) {
                return true;
            }
        }
        return false;
    }

    /** 'He has set up meetings with': what was arranged is planned. */
    private boolean arranged(int i) {
        boolean perfect = s.is(i - 1, "has") || s.is(i - 1, "have") || s.is(i - 1, "had") || s.is(i - 1, "'s");
        return perfect && (s.is(i, "arranged") || s.is(i, "set") && s.is(i + 1, "up") || s.is(i, "scheduled"));
    }

    /** 'A step toward a summit between', 'is working towards a meeting', 'to pave the way for a meeting'. */
    private boolean towards(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean way = s.is(i - 1, "way") && (s.is(i, "for") || s.is(i, "to")) && !words.any(from, i, "light-past");
            boolean toward = s.is(i, "toward") || s.is(i, "towards") || way;
            if (toward && (s.is(i + 1, "a") || s.is(i + 1, "an"))) {
                return true;
            }
        }
        return false;
    }

    /** 'Promised to help in arranging a meeting between', 'the organization of their meeting with': it is yet to come. */
    private boolean arranging(Trigger t) {
        int i = t.from() - 1;
        while (i > 0 && (s.of(i, "modifier") || own(i) || s.is(i, "a") || s.is(i, "an"))) {
            i--;
        }
        boolean made = s.is(i, "of") && s.of(i - 1, "arranging");
        return i < t.from() - 1 && (made || s.of(i, "arranging") && !s.is(i - 1, "for") && !s.is(i - 1, "after"));
    }

    /** 'A summit between X and Y due to be held later this month'. */
    private boolean dueBehind(int behind) {
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

    /** 'The outcome of my talks with X', 'the agenda of the meeting with X included': it was held. */
    private boolean cameOut(Trigger t) {
        int i = t.from() - 1;
        while (i > 0 && (own(i) || s.is(i, "my") || s.is(i, "our") || s.is(i, "the") || s.is(i, "recent"))) {
            i--;
        }
        if (s.is(i, "of") && (s.is(i - 1, "outcome") || s.is(i - 1, "outcomes") || s.is(i - 1, "results"))) {
            return true;
        }
        boolean agenda = s.is(i, "of") && s.is(i - 1, "agenda");
        for (int k = t.to(); agenda && k < Math.min(s.size(), t.to() + 16); k++) {
            if (s.is(k, "included") || s.is(k, "covered") || s.is(k, "was") || s.is(k, "were")) {
                return true;
            }
        }
        return false;
    }

    /** 'X to hold talks with Y': a headline's future. */
    private boolean titled(int from, int to) {
        for (int i = to - 1; headline && i > from; i--) {
            if (s.of(i, "light-past") || s.of(i, "boundary")) {
                return false;
            }
            if (s.of(i, "light-base") && s.is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    private boolean own(int i) {
        return s.is(i, "his") || s.is(i, "her") || s.is(i, "their");
    }

    private boolean within(int i) {
        return s.is(i, "during") || s.is(i, "in") || s.is(i, "at");
    }

    /** Whether a verb of the clause tells what was done. */
    private boolean done(int from, int to) {
        return words.any(from, to, "light-past") || words.any(from, to, "saying") || words.any(from, to, "speech-act");
    }

    /** 'Had not requested a meeting with', 'rejected a meeting': nobody asked for it, or who was asked refused. */
    private boolean unasked(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean asks = s.is(i, "requested") || s.is(i, "sought") || s.is(i, "asked") || s.is(i, "proposed");
            boolean article = s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, "any");
            boolean tried = (s.is(i, "try") || s.is(i, "tried") || s.is(i, "trying")) && s.is(i + 1, "to");
            if (tried
                    && !s.is(i + 2, "arrange")
                    && !s.is(i + 2, "set")
                    && !s.is(i + 2, "organise")
                    && !s.is(i + 2, "organize")) {
                // 'used go-betweens to try to land a summit with X'
                return true;
            }
            boolean uninvited = s.is(i, "invited") && words.negated(i - 3, i);
            // 'skips dinner with X', 'snubs Friday's talks with X'
            article |= i + 1 == to || s.of(i + 1, "calendar");
            if (uninvited || asks && words.negated(i - 2, i) || article && s.of(i, "turning-down")) {
                return true;
            }
        }
        return false;
    }

    /** 'is in Abuja for meetings with': there already, the meetings still to come. */
    private boolean there(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if ((s.is(i, "is") || s.is(i, "are")) && s.is(i + 1, "in")) {
                return true;
            }
        }
        return false;
    }

    /** 'is due in Berlin on Friday for talks', 'travels to Berlin for talks': a trip still to come. */
    private boolean expected(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean awaited = s.of(i, "upcoming") && (s.is(i - 1, "is") || s.is(i - 1, "are"));
            boolean travels =
                    s.of(i, "travelling") && s.sentence().get(i).lower().endsWith("s");
            boolean will = s.of(i, "planned") && s.is(s.after(i), "in");
            boolean left = LEAVING.has(s.sentence().get(i)) && bound(i);
            boolean heading = HEADING.has(s.sentence().get(i))
                    && (s.is(i + 1, "to") || s.is(i + 1, "for") || s.is(i + 1, "toward") || s.is(i + 1, "towards"));
            boolean route = s.is(i, "en") && s.is(i + 1, "route") || s.is(i, "way") && s.is(i - 2, "on");
            boolean arrived = route || s.is(i, "arrived") || s.is(i, "landing") || s.is(i, "arriving");
            if (awaited || travels || will || left || heading || arrived || s.is(i, "comes") || s.is(i, "tomorrow")) {
                return true;
            }
        }
        return false;
    }

    /** 'Departs later on Monday for': where one leaves for stands within a few words. */
    private boolean bound(int leaving) {
        for (int k = leaving + 1; k < leaving + 6; k++) {
            if (s.is(k, "for")) {
                return true;
            }
        }
        return false;
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

    /** 'A meeting between X and Y is possible', 'talks with X may take place'. */
    private @Nullable Status predicated(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + 24); i++) {
            if (s.is(i, ";") || s.of(i, "saying") || s.is(i, "that")) {
                return null;
            }
            boolean modal = s.is(i, "may") && !s.sentence().get(i).capital() || s.is(i, "might") || s.is(i, "could");
            boolean be = s.is(i + 1, "be")
                    && i + 2 < s.size()
                    && HELD.has(s.sentence().get(i + 2));
            if (modal && s.is(i + 1, "not") && (s.is(i + 2, "happen") || s.is(i + 2, "take") || s.is(i + 2, "go"))) {
                // 'a summit next month may not happen': so far it is planned
                return Status.PLANNED;
            }
            if (modal && (s.is(i + 1, "take") || be || s.is(i + 1, "happen") || s.is(i + 1, "occur"))) {
                return Status.PROPOSED;
            }
            if (modal && s.is(i + 1, "be") && (s.is(i + 2, "the") || s.is(i + 2, "a") || s.is(i + 2, "an"))) {
                // 'may be the easiest of all': what is yet to come is judged
                return Status.PLANNED;
            }
            boolean is = s.is(i, "is") || s.is(i, "are") || s.is(i, "remains") || s.is(i, "was");
            if (is && (s.is(i + 1, "possible") || s.is(i + 1, "likely") || s.is(i + 1, "in") && s.is(i + 2, "order"))) {
                return Status.PROPOSED;
            }
        }
        return null;
    }

    /** 'will travel to India, the neighbour, for talks', 'plans to leave for the capital on Sunday to hold talks'. */
    private boolean purpose(Trigger t) {
        boolean infinitive = s.is(t.from() - 2, "to") && s.of(t.from() - 1, "light-base");
        boolean described = s.is(t.from() - 3, "for") && s.is(t.from() - 2, "a");
        // 'for a Monday meeting'
        boolean weekday = s.of(t.from() - 1, "calendar") && s.is(t.from() - 3, "for");
        boolean directly = s.is(t.from() - 1, "for") || s.is(t.from() - 2, "for");
        // 'for a high-stakes summit'
        boolean compound = s.is(t.from() - 2, "-") && (s.is(t.from() - 5, "for") || s.is(t.from() - 4, "for"));
        return directly || described || weekday || compound || infinitive;
    }

    /** 'is set to hold a series of group and one-on-one meetings': what is to come stands before the infinitive. */
    private boolean infinitive(int from, int to) {
        for (int i = to - 1; i > Math.max(from, to - 14); i--) {
            if (s.of(i, "light-base")) {
                return true;
            }
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** 'offered his condolences to', 'extended greetings to': what is offered in a letter is sent with it. */
    private boolean sent(int from, Trigger t) {
        if (t.noun() == null || !t.noun().kind().equals("letter")) {
            return false;
        }
        for (int i = t.from() - 1; i >= Math.max(from, t.from() - 6); i--) {
            if (s.of(i, "letter-verb")) {
                return !s.is(i - 1, "to")
                        && !words.any(Math.max(from, i - 5), i, "planned")
                        && !words.negated(Math.max(from, i - 5), i)
                        && !words.any(Math.max(from, i - 5), i, "proposed");
            }
        }
        return false;
    }

    /** 'talks will be held', 'A's meeting with B will put'. */
    private boolean planned(int from, int end) {
        boolean subject = true;
        for (int i = from; i < Math.min(s.size(), Math.max(from, end) + 14); i++) {
            boolean would = s.is(i, "would") && s.is(i + 1, "be") && subject;
            if (would || s.is(i, "will") && (subject || s.is(i + 1, "be") || s.is(i + 1, "take"))) {
                return true;
            }
            subject &= !s.is(i, ",")
                    && !s.of(i, "boundary")
                    && !s.of(i, "saying")
                    && !s.of(i, "auxiliary")
                    && !s.of(i, "light-past")
                    && !s.is(i, "that")
                    && !s.is(i, "who");
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

    private int clauseStart(int at) {
        for (int i = at - 1; i >= 0; i--) {
            boolean next = s.of(i + 1, "light-base") || s.is(i + 1, "meet");
            if (s.is(i, ";") && !next || s.is(i, "that") || s.of(i, "saying")) {
                return i;
            }
        }
        return 0;
    }
}
