package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;

/** Words that tell of a contact beside the report's news: recalled, passed on to others, or only ahead of it. */
final class Retold {
    private static final WordSet INFORMING =
            WordSet.of("informed", "informing", "told", "briefed", "briefing", "updated", "updating");

    private static final WordSet ARRIVING =
            WordSet.of("arrives", "arrive", "arrived", "arriving", "landed", "lands", "touches", "heads", "travels");

    private Retold() {}

    /** 'recalled his meeting with', 'Earlier, X sent', 'last met': not the report's own news. */
    static boolean recalled(Spotted s, int at) {
        boolean recent = s.is(at - 1, "recent") && (s.is(at - 2, "his") || s.is(at - 2, "her"));
        boolean lastTime = s.is(at - 1, "last") && s.as(at, Entry.ContactVerb.class) != null;
        int behind = s.after(at);
        boolean lately = s.is(behind, "held") && (s.is(behind + 1, "recently") || s.is(behind + 1, "earlier"));
        for (int i = behind; i < Math.min(s.size(), behind + 4); i++) {
            // 'I had a conversation about this recently with X'
            lately |= s.is(i, "recently");
        }
        if (lastTime || recent || lately || passedOn(s, at)) {
            return true;
        }
        for (int i = Math.max(0, at - 10); i < at; i++) {
            if (s.of(i, "recalling")) {
                return true;
            }
        }
        return false;
    }

    /** 'Lee, who had met Chan', 'they had held talks': gone before, where nobody only says so of the report's news. */
    static boolean before(Spotted s, int at) {
        int had = at;
        while (had > Math.max(0, at - 6) && !s.is(had, "had") && !s.of(had, "boundary")) {
            had--;
        }
        for (int i = 0; i < had; i++) {
            if (s.of(i, "saying")) {
                return false;
            }
        }
        return s.is(had, "had") && had > 0 && (s.as(at, Entry.ContactVerb.class) != null || s.is(had + 1, "held"));
    }

    /** 'Are holding talks', 'talks between A and B have begun': held as the report is written. */
    static boolean underWay(Spotted s, Candidate candidate) {
        int at = candidate.at();
        boolean be = s.is(at - 1, "is") || s.is(at - 1, "are");
        boolean meeting = be && s.sentence().get(at).lower().endsWith("ing");
        for (int i = Math.max(1, at - 4); i < at; i++) {
            meeting |= s.is(i, "holding") && (s.is(i - 1, "is") || s.is(i - 1, "are"));
        }
        for (int i = at; i < Math.min(s.size() - 1, candidate.to() + 2); i++) {
            boolean have = s.is(i, "have") || s.is(i, "has");
            boolean begun = s.is(i + 1, "begun") || s.is(i + 1, "started") || s.is(i + 1, "opened");
            meeting |= have && begun && i >= candidate.to() - 1;
        }
        return meeting && candidate.status() == Status.HELD && !candidate.weak();
    }

    /** 'Informed X of his contacts with Y', 'told X about the results of his talks with Y'. */
    private static boolean passedOn(Spotted s, int at) {
        int own = at - 1;
        while (own > 0 && own > at - 4 && !s.is(own, "his") && !s.is(own, "her")) {
            own--;
        }
        boolean about = s.is(own - 1, "about") || s.is(own - 1, "of") || s.is(own - 1, "on");
        for (int i = 0; about && (s.is(own, "his") || s.is(own, "her")) && i < own; i++) {
            if (INFORMING.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A lead's 'made demands ahead of his meeting with Chan': what is to come is not the news. */
    static boolean aheadOf(Spotted s, Candidate candidate) {
        for (int i = Math.max(0, candidate.at() - 5); i < candidate.at(); i++) {
            boolean ahead = s.is(i, "ahead") && s.is(i + 1, "of");
            if (ahead && (s.is(i + 2, "his") || s.is(i + 2, "her")) && candidate.status() == Status.PLANNED) {
                return sideline(s, candidate);
            }
        }
        return false;
    }

    /** 'Ahead of Lee's talks with Chan', 'before talks with Chan'. */
    static boolean sideline(Spotted s, Candidate candidate) {
        int from = Math.min(candidate.from(), candidate.at());
        for (int i = 0; i < candidate.at(); i++) {
            if (ARRIVING.has(s.sentence().get(i))) {
                // 'Lee lands in Berlin ahead of talks with Chan': the talks are the news
                return false;
            }
        }
        for (int i = Math.max(0, from - 3); i < candidate.at(); i++) {
            if (s.is(i, "ahead") && s.is(i + 1, "of") || s.is(i, "before") || s.is(i, "despite")) {
                return true;
            }
        }
        return false;
    }
}
