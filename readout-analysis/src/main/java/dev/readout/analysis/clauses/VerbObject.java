package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** With whom a verb's subject was in contact: its object, or who stands behind a preposition that the verb takes. */
final class VerbObject {
    private static final WordSet TALKING = ContactWords.of("talking");

    /** So many tokens a time may take behind a call. */
    private static final int WHEN = 6;

    private static final WordSet TIME = WordSet.of(
            "on", "late", "early", "in", "the", "morning", "afternoon", "evening", "night", "today", "yesterday");

    private final Arguments sides;
    private final Spotted s;
    private final Guests guests;
    private final Ties ties;

    VerbObject(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
        this.guests = new Guests(arguments, sentence);
        this.ties = new Ties(arguments, sentence);
    }

    /** 'Spoke with X': X, or null. */
    @Nullable
    Group with(Trigger t) {
        // 'speaks to a special bond with X' is not said of speaking with X
        boolean toward = t.frame("to") && s.is(t.to(), "to");
        Group with = t.frame("with") && !toward ? sides.behind(t.to(), "with") : null;
        Group object = with != null && t.frame("object") ? sides.object(t) : null;
        // 'met X in Rome in June and, in Oslo in July, with Y'
        boolean another = object != null && with != null && object.to() < with.from();
        return another ? null : with;
    }

    /** 'Speaking at a joint press conference with X', 'would never call X "short"': this with X is no contact. */
    boolean apart(Trigger t, Group with) {
        boolean named = s.is(with.to(), "\"") || s.is(with.to(), "“") || s.is(with.to(), "was");
        return beforePress(t.to(), with.from()) || named && t.word().equals("call");
    }

    /** To the press, not to who stands there too (codebook §1). */
    private boolean beforePress(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean press = s.is(i, "press") || s.is(i, "news") || s.is(i, "media");
            if (press && (s.is(i + 1, "conference") || s.is(i + 1, "briefing") || s.is(i + 1, "availability"))) {
                return true;
            }
        }
        return false;
    }

    /** 'Spoke to X', 'met X', 'X, whom Y met': X, or null. */
    @Nullable
    Group without(Trigger t, boolean passive) {
        Group object = t.frame("to") ? sides.behind(t.to(), "to") : null;
        if (object == null && t.frame("for") && s.is(t.to(), "for")) {
            object = sides.behind(t.to(), "for");
        }
        if (object == null && t.frame("hand") && !passive) {
            object = shaken(t.to());
        }
        if (object == null && t.frame("object") && !passive) {
            object = sides.object(t);
            object = object == null && t.initiative() ? calledTo(t) : object;
        }
        return object == null && !passive && whom(t) ? ties.relative(t.from()) : object;
    }

    /** 'Whom she phoned', 'whom he called on the eve of the vote': not 'whom he called a friend', nor 'called on for help'. */
    private boolean whom(Trigger t) {
        String base = t.verb() == null ? "" : t.verb().base();
        if (base.equals("call on")) {
            return !s.is(t.to(), "for") && !s.is(t.to(), "to");
        }
        boolean named = base.equals("call");
        int on = s.is(t.to() - 1, "on") ? t.to() - 1 : t.to();
        boolean dated = s.is(on, "on") || s.of(on, "calendar") || s.is(on, "from") || s.is(on, "after");
        return !named || dated || s.is(on, ",") || s.is(on, ".");
    }

    /** 'Called to congratulate X', 'phoned late on Monday to offer condolences to X': X, or null. */
    private @Nullable Group calledTo(Trigger t) {
        int to = behindTime(t.to());
        int verb = to + 1;
        if (!s.is(to, "to") || verb >= s.size() - 1 || !TALKING.has(s.sentence().get(verb))) {
            return null;
        }
        Group subject = sides.subject(t.from());
        Group whom = sides.personsAt(verb + 1);
        if (whom == null) {
            return sides.behind(verb + 1, "to");
        }
        return subject == null || sides.possessive(whom) ? null : sides.usable(whom, subject.actors());
    }

    /** 'Shook X's hand': X, or null. */
    private @Nullable Group shaken(int from) {
        for (Group group : sides.groups()) {
            if (group.from() == from && sides.possessive(group) && s.is(group.to() + 1, "hand")) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'Was received at the airport by X', 'received at the palace X': X, or null. */
    @Nullable
    Group hostOrGuest(Trigger t, boolean passive) {
        if (!passive) {
            return guests.guest(t);
        }
        boolean told = sides.adjacentSubject(t.from()) || s.is(t.from() - 1, "being");
        return told ? guests.host(t) : null;
    }

    /** The token behind 'late on Monday', 'in the evening', or the token given. */
    private int behindTime(int from) {
        int i = from;
        int end = Math.min(s.size(), from + WHEN);
        while (i < end
                && (s.of(i, "calendar")
                        || s.of(i, "when")
                        || TIME.has(s.sentence().get(i)))) {
            i++;
        }
        return i;
    }

    /** 'Was phoned by X', 'was called on Monday by X'; not 'was called a friend by X'. */
    @Nullable
    Group callers(Trigger t) {
        int by = behindTime(t.to());
        Group callers = t.initiative() && s.is(by, "by") ? sides.behind(by, "by") : null;
        boolean named = callers != null && (s.is(callers.to(), "a") || s.is(callers.to(), "the"));
        return callers == null || named || Quotations.mark(s, callers.to()) ? null : callers;
    }

    /** Whether the verb stands in the passive. */
    boolean passive(Trigger t) {
        return t.form() != VerbForm.GERUND && VerbForms.passive(s, t.from());
    }
}
