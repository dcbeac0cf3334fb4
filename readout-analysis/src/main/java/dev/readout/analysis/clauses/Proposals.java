package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** Words by which a noun's contact is no more than proposed: 'a possible meeting', 'talks may take place', or was asked for in vain. */
final class Proposals {
    static final WordSet POSSIBLE = WordSet.of("possible", "potential", "proposed");
    private static final WordSet WANTING = WordSet.of("want", "wants", "wanted", "wanting");
    private static final WordSet SEEKING = WordSet.of("seek", "seeks", "seeking", "sought");
    /** Behind 'may be' of a contact that may come about; not 'may be the easiest'. */
    private static final WordSet HELD = ContactWords.of("coming-about");

    private final Spotted s;
    private final StatusWords words;

    Proposals(Spotted sentence) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
    }

    /** 'Had not requested a meeting with', 'rejected a meeting': nobody asked for it, or who was asked refused. */
    boolean unasked(int from, int to) {
        if (urged(to)) {
            return true;
        }
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
            asks |= (s.is(i, "scheduled") || s.is(i, "arranged")) && s.of(i - 1, "negation");
            if (uninvited || asks && words.negated(i - 2, i) || article && s.of(i, "turning-down")) {
                return true;
            }
        }
        return false;
    }

    /** 'Stressed the importance of holding a regular meeting', 'the need for a summit': whether they will be held is open. */
    private boolean urged(int noun) {
        for (int i = Math.max(0, noun - 6); i < noun - 2; i++) {
            boolean of = s.is(i + 1, "of") || s.is(i + 1, "to") || s.is(i + 1, "for");
            boolean need = s.is(i, "importance") || s.is(i, "necessity") || s.is(i, "need");
            boolean one = s.is(i + 1, "for") && (s.is(i + 2, "a") || s.is(i + 2, "another"));
            if (need && of && (one || s.is(i + 2, "holding") || s.is(i + 2, "hold") || s.is(i + 2, "convening"))) {
                return true;
            }
        }
        return false;
    }

    /** 'A possible meeting', 'any meeting', 'a step towards a meeting', before the noun. */
    boolean wished(int near, Trigger t) {
        return possible(near, t.from())
                || wanted(t.from() - 1)
                || suggested(near, t.from())
                || towards(near, t.from())
                || arranging(t);
    }

    private boolean possible(int from, int noun) {
        for (int i = Math.max(0, from); i < noun; i++) {
            if (POSSIBLE.has(s.sentence().get(i)) && !within(i, noun)) {
                return true;
            }
        }
        return false;
    }

    /** 'Suggested holding a summit with X', 'floated a meeting with X'. */
    private boolean suggested(int near, int noun) {
        for (int i = noun - 1; i >= Math.max(0, near); i--) {
            if (Offers.OFFERING.has(s.sentence().get(i))) {
                return !s.is(i + 1, "that");
            }
            if (!s.of(i, "modifier") && !s.of(i, "light-gerund") && !s.is(i, "a") && !s.is(i, "an")) {
                return false;
            }
        }
        return false;
    }

    /** 'Wants talks with X', 'sought direct talks with X'; the token before the noun. */
    private boolean wanted(int before) {
        int i = before;
        while (i > 0 && (s.of(i, "modifier") || s.of(i, "tone") || s.is(i, "direct") || s.is(i, "a"))) {
            i--;
        }
        return i >= 0
                && (WANTING.has(s.sentence().get(i)) || SEEKING.has(s.sentence().get(i)));
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
        while (i > 0 && (s.of(i, "modifier") || Words.own(s, i) || s.is(i, "a") || s.is(i, "an"))) {
            i--;
        }
        boolean made = s.is(i, "of") && s.of(i - 1, "arranging");
        return i < t.from() - 1 && (made || s.of(i, "arranging") && !s.is(i - 1, "for") && !s.is(i - 1, "after"));
    }

    /** As {@link StatusWords#any}; but 'in another potential breakthrough, X will hold talks' says it of something else. */
    boolean proposed(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            // 'seek to mend ties at a meeting': it is not the meeting that is sought
            boolean other = SEEKING.has(s.sentence().get(i)) && s.is(i + 1, "to") && !s.of(i + 2, "light-base");
            other |= Offers.OFFERING.has(s.sentence().get(i)) && within(i, to);
            if (words.any(i, i + 1, "proposed") && !POSSIBLE.has(s.sentence().get(i)) && !other) {
                return true;
            }
        }
        return false;
    }

    /** 'Proposed a treaty in talks with X', 'offered help at a meeting': done in what the noun tells of, given the noun. */
    private boolean within(int verb, int noun) {
        for (int i = verb + 2; i < noun; i++) {
            if (s.is(i, "in") || s.is(i, "at") || s.is(i, "during")) {
                return true;
            }
        }
        return false;
    }

    /** 'A meeting between X and Y is possible', 'talks with X may take place'. */
    @Nullable
    Status predicated(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + 24); i++) {
            if (s.is(i, ";") || s.of(i, "saying") || s.is(i, "that") || s.is(i, "how") || s.is(i, "what")) {
                return null;
            }
            boolean modal = s.is(i, "may") && !s.sentence().get(i).capital() || s.is(i, "might") || s.is(i, "could");
            boolean be = comesAbout(i);
            if (modal && s.is(i + 1, "not") && (s.is(i + 2, "happen") || s.is(i + 2, "take") || s.is(i + 2, "go"))) {
                // 'a summit next month may not happen': so far it is planned
                return Status.PLANNED;
            }
            if (be || modal && (s.is(i + 1, "take") || s.is(i + 1, "happen") || s.is(i + 1, "occur"))) {
                return Status.PROPOSED;
            }
            if (modal && s.is(i + 1, "be") && (s.is(i + 2, "the") || s.is(i + 2, "a") || s.is(i + 2, "an"))) {
                // 'may be the easiest of all': what is yet to come is judged
                return Status.PLANNED;
            }
            if (s.is(i, "should") && i < from + 2 && !s.is(i + 1, "have")) {
                // 'what a summit should achieve'
                return Status.PLANNED;
            }
            boolean is = s.is(i, "is") || s.is(i, "are") || s.is(i, "remains") || s.is(i, "was");
            if (is && (s.is(i + 1, "possible") || s.is(i + 1, "likely") || s.is(i + 1, "in") && s.is(i + 2, "order"))) {
                return Status.PROPOSED;
            }
        }
        return null;
    }

    /** 'There are no plans for a meeting, but it can be arranged': not planned, yet possible; behind the contact. */
    boolean possibleYet(int from) {
        boolean turn = false;
        for (int i = from; i < s.size() && !s.of(i, "saying"); i++) {
            turn |= s.is(i, "but") || s.is(i, "though") || s.is(i, "although") || s.is(i, "however") || s.is(i, "yet");
            boolean open = s.is(i, "not") && (s.of(i + 1, "ruling-out") || s.is(i + 1, "impossible"));
            if (turn && (open || comesAbout(i))) {
                return true;
            }
        }
        return false;
    }

    /** 'May be held', 'can quickly be arranged', given the modal. */
    private boolean comesAbout(int i) {
        boolean modal = s.is(i, "may") && !s.sentence().get(i).capital()
                || s.is(i, "might")
                || s.is(i, "could")
                || s.is(i, "can");
        int be = Words.behindAdverbs(s, i + 1);
        int verb = Words.behindAdverbs(s, be + 1);
        return modal
                && s.is(be, "be")
                && verb < s.size()
                && HELD.has(s.sentence().get(verb))
                && !s.is(i + 1, "not");
    }
}
