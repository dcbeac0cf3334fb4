package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;

/** Words that only name a contact: 'said of his meeting with Chan', 'the Lee-Chan summit', 'Lee's talks with Chan come as'. */
final class Naming {
    /** What is said in the present of a contact that is named. */
    private static final WordSet PRESENT = WordSet.of(
            "comes", "come", "marks", "mark", "looms", "loom", "nears", "near", "follows", "follow", "is", "are", "has",
            "have");

    private static final WordSet TOLD = WordSet.of(
            "held",
            "took",
            "was",
            "were",
            "ended",
            "began",
            "started",
            "lasted",
            "yielded",
            "produced",
            "concluded",
            "went");

    /** So many tokens behind a contact its verb may stand. */
    private static final int BEHIND = 10;

    private Naming() {}

    /** Names a contact without a word on whether it took place: what the text says elsewhere decides. */
    static boolean remark(Candidate candidate) {
        return spokenOf(candidate.sentence(), candidate.at()) || heads(candidate);
    }

    /** 'Said of his meeting with X', 'asked about her talks with Y'. */
    private static boolean spokenOf(Spotted s, int at) {
        boolean own = s.is(at - 1, "his") || s.is(at - 1, "her") || s.is(at - 1, "their");
        boolean about = s.is(at - 2, "of") || s.is(at - 2, "about") || s.is(at - 2, "on");
        return own && about && s.of(at - 3, "saying");
    }

    /** 'Rethinking the Lee-Chan summit': a name for it. */
    static boolean label(Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean hyphen = s.is(candidate.at() - 2, "-") || s.is(candidate.at() - 2, "–");
        return hyphen && candidate.rule().startsWith("possessive noun") && candidate.status() == Status.HELD;
    }

    /** 'Lee's first meeting with Chan since May comes as', 'the talks between Lee and Chan are': a present verb speaks of it. */
    private static boolean heads(Candidate candidate) {
        Spotted s = candidate.sentence();
        if (!named(candidate)) {
            return false;
        }
        int from = candidate.from();
        boolean opens = from < 3 || s.is(from - 1, ",") || s.is(from - 1, "as") || s.is(from - 1, "the");
        for (int i = candidate.to(); opens && i < Math.min(s.size(), candidate.to() + BEHIND); i++) {
            if (PRESENT.has(s.sentence().get(i))) {
                return !s.is(i + 1, "been") && !s.is(i + 1, "ended") && !s.is(i + 1, "over");
            }
            if (s.is(i, ",") || s.of(i, "boundary") || TOLD.has(s.sentence().get(i)) || s.of(i, "light-past")) {
                return false;
            }
        }
        return false;
    }

    /** A noun with those whose contact it is, of which nothing before it says that it took place. */
    static boolean open(Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean bare = named(candidate);
        int from = Math.min(candidate.from(), candidate.at());
        for (int i = Math.max(0, from - 3); bare && i < candidate.at(); i++) {
            bare = !s.of(i, "held-preposition") && !s.of(i, "light-past") && !s.of(i, "light-gerund");
        }
        for (int i = candidate.to(); bare && i < Math.min(s.size(), candidate.to() + BEHIND); i++) {
            bare = !TOLD.has(s.sentence().get(i));
        }
        return bare;
    }

    private static boolean named(Candidate candidate) {
        boolean noun = candidate.sentence().as(candidate.at(), Entry.ContactNoun.class) != null;
        boolean name = candidate.rule().startsWith("possessive noun")
                || candidate.rule().startsWith("noun with")
                || candidate.rule().startsWith("noun between");
        return noun && name && candidate.status() == Status.HELD && !candidate.weak();
    }
}
