package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import java.util.List;

/** Whether a verb tells of a contact where it stands: 'will discuss', but not 'his host X', 'have met ten times'. */
final class VerbMeaning {
    /** Behind whom somebody saw: he met him. */
    private static final WordSet SEEN =
            WordSet.of("separately", "privately", "there", "earlier", "later", "late", "again");

    /** So many tokens at most are told of the first of two things that somebody will do. */
    private static final int LISTED = 16;

    private final Arguments sides;
    private final Spotted s;
    private final List<Candidate> found;

    VerbMeaning(Arguments arguments, Spotted sentence, List<Candidate> found) {
        this.sides = arguments;
        this.s = sentence;
        this.found = found;
    }

    boolean contact(Trigger t) {
        boolean person = owned(t.from()) && t.form() == VerbForm.BASE;
        boolean counted = Words.counted(s, t.to()) && Words.latest(s, t.to()) < 0;
        if (person || gathering(t) || counted || t.frame("timed") && !timed(t)) {
            return false;
        }
        return (!t.frame("tentative") || tells(t)) && (!t.frame("ahead") || ahead(t));
    }

    /** 'His host X' is a person, 'their talk' a noun. */
    private boolean owned(int verb) {
        return Words.own(s, verb - 1);
    }

    /** 'Spent three hours with X'; 'could sit together in the capital', where sitting lies ahead. */
    private boolean timed(Trigger t) {
        return Words.timed(s, t.to()) || t.frame("mutual") && t.form() == VerbForm.BASE;
    }

    /** 'During the G20 gathering': where many met, not what they did. */
    private boolean gathering(Trigger t) {
        int i = Words.beforeAdverbs(s, t.from());
        return s.is(t.from(), "gathering") && !Words.be(s, i) && !s.is(i, ",");
    }

    /** 'Discuss' and its like: where they have a tense or look ahead, and nothing else has told of the contact. */
    private boolean tells(Trigger t) {
        return (found.isEmpty() || counting(t)) && (finite(t) || sides.headline() || ahead(t));
    }

    /** 'Their call came a day after X discussed it with Y': another contact, from which the day of the first is counted. */
    private boolean counting(Trigger t) {
        Group subject = sides.subject(t.from());
        int after = subject == null ? 0 : subject.from() - 1;
        return (s.is(after, "after") || s.is(after, "before")) && s.of(after - 1, "time-unit");
    }

    /** A form with a tense. */
    static boolean finite(Trigger t) {
        return t.form() != VerbForm.BASE && t.form() != VerbForm.GERUND;
    }

    /** Told as what is to come. */
    boolean ahead(Trigger t) {
        boolean awaited = t.form() == VerbForm.GERUND && s.is(t.from() - 1, "to") && s.is(t.from() - 2, "forward");
        // 'expects to be seeing X'
        int be = t.form() == VerbForm.GERUND && s.is(t.from() - 1, "be") ? t.from() - 1 : 0;
        return t.form() == VerbForm.BASE && expected(t)
                || be > 0 && Words.endsBefore(s, be, "planned")
                || awaited
                || planning(t.from())
                || travelling(t.from())
                || goesOn(t)
                || seesThen(t)
                || sawThere(t);
    }

    /** 'Is to explain it to A and to see B', 'will meet A and then see B'; not 'and see B as a friend'. */
    private boolean goesOn(Trigger t) {
        Group object = t.form() == VerbForm.BASE ? sides.object(t) : null;
        if (object == null || s.is(object.to(), "as")) {
            return false;
        }
        int verb = t.from();
        int to = s.is(verb - 1, "then") || s.is(verb - 1, "later") ? verb - 2 : verb - 1;
        int and = s.is(to, "to") ? to - 1 : to;
        for (int i = and - 1; s.is(and, "and") && i > Math.max(0, and - LISTED); i--) {
            if (s.of(i, "planned")) {
                return true;
            }
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, ";") || s.of(i, "saying")) {
                return false;
            }
        }
        return false;
    }

    /** 'He sees X tomorrow', 'sees X on Friday': not 'sees X as a friend'. */
    private boolean seesThen(Trigger t) {
        Group object = t.form() == VerbForm.THIRD ? sides.object(t) : null;
        int i = object == null ? s.size() : object.to();
        int behind = Words.behindComma(s, i);
        boolean lunch = s.is(behind, "over") && s.as(behind + 1, Entry.ContactNoun.class) != null;
        boolean place = s.is(behind, "in") && s.as(behind + 1, Entry.PlaceName.class) != null;
        if (lunch || place && (s.is(t.from() - 1, "then") || s.is(t.from() - 1, "also"))) {
            return true;
        }
        i = place ? s.after(behind + 1) : i;
        i = s.is(i, "later") || s.is(i, "again") || s.is(i, "on") || s.is(i, "early") ? i + 1 : i;
        return s.of(i, "calendar") || s.is(i, "tomorrow") || s.is(i, "today") || s.is(i, "next");
    }

    /** 'Saw X in the capital', 'saw X earlier in the day', 'had seen X on Monday', 'last saw X'; not 'saw X as a friend'. */
    private boolean sawThere(Trigger t) {
        boolean glad = s.is(t.from() - 1, "to") && s.of(t.from() - 2, "glad");
        boolean past = t.word().equals("see") && (glad || s.is(t.from(), "saw") || s.is(t.from() - 1, "had"));
        Group object = past ? sides.object(t) : null;
        if (object == null || object.pronoun() || object.vague()) {
            return false;
        }
        int i = object.to();
        if (s.is(t.from() - 1, "last")) {
            return !s.is(i, "as");
        }
        boolean day = s.of(i, "calendar") || s.of(i, "when") || s.is(i, "on") && s.of(i + 1, "calendar");
        boolean place = (s.is(i, "in") || s.is(i, "at"))
                && (s.is(i + 1, "the")
                        || s.is(i + 1, "his")
                        || s.is(i + 1, "her")
                        || s.is(i + 1, "their")
                        || s.sentence().get(Math.min(i + 1, s.size() - 1)).capital());
        if (SEEN.has(s.sentence().get(Math.min(i, s.size() - 1)))) {
            return true;
        }
        return i >= s.size() || !s.sentence().get(i).word() && !s.is(i, "'s") || s.is(i, "and") || day || place;
    }

    /** 'Will discuss', 'will still see'; 'X and Y are set to discuss', unless the clause goes on to name the talk itself. */
    private boolean expected(Trigger t) {
        int before = Words.beforeAdverbs(s, t.from());
        Group seen = Words.endsBefore(s, before + 1, "proposed") ? sides.object(t) : null;
        if (seen != null && t.word().equals("see")) {
            // 'hopes to see X in the capital'; not 'hopes to see X free'
            return s.is(seen.to(), "in") || s.is(seen.to(), "at") || s.of(seen.to(), "calendar");
        }
        if (s.of(before, "planned") || !Words.endsBefore(s, before + 1, "planned")) {
            return s.of(before, "planned");
        }
        Group subject = sides.subject(t.from());
        boolean told = subject == null || subject.vague();
        for (int i = t.to(); t.frame("tentative") && i < s.size(); i++) {
            told |= s.as(i, Entry.ContactNoun.class) != null;
        }
        return !told;
    }

    /** 'Announced plans to discuss'. */
    private boolean planning(int verb) {
        return s.is(verb - 1, "to") && s.is(verb - 2, "plans");
    }

    /** 'Took the train to the capital to see X', 'flew there to see X'. */
    private boolean travelling(int verb) {
        for (int i = verb - 2; s.is(verb - 1, "to") && i > Math.max(0, verb - 9); i--) {
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return false;
            }
            boolean due = s.is(i, "due") && (s.is(i + 1, "in") || s.is(i + 1, "at"));
            boolean then = s.is(i, "then") && s.is(i + 1, "to") && s.as(i + 2, Entry.PlaceName.class) != null;
            if (s.of(i, "travelling") || s.is(i, "train") || s.is(i, "plane") || s.of(i, "journey") || due || then) {
                return true;
            }
        }
        return false;
    }
}
