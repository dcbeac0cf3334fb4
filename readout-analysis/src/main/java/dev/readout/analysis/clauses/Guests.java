package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Guests and their hosts, where a place or a meal stands between the verb and the person. */
final class Guests {
    private static final WordSet PLACING = WordSet.of("in", "at", "on", "inside", "here");
    private static final WordSet WITHIN = WordSet.of("of", "for", "and");
    private static final WordSet AWAY = WordSet.of("with", "by", "from", "about", "over", "against", "between");
    private static final WordSet GIVEN = WordSet.of("hosted", "given", "thrown", "held");
    private static final WordSet ATTENDING =
            WordSet.of("attend", "attends", "attended", "attending", "join", "joined", "at", "to", "during", "after");
    private static final int REACH = 20;

    private final Arguments sides;
    private final Spotted s;

    Guests(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
    }

    /** 'Received in the building of the government the Minister X', 'welcomed to Paris X': the guest, or null. */
    @Nullable
    Group guest(Trigger t) {
        int i = t.to();
        while (s.of(i, "when") || s.of(i, "calendar") || s.of(i, "adverb") || s.is(i, "this")) {
            i = s.after(i);
        }
        boolean welcomed = t.word().equals("welcome") && s.is(i, "to");
        if (i >= s.size() || !welcomed && !PLACING.has(s.sentence().get(i))) {
            return null;
        }
        int end = Math.min(s.size(), i + REACH);
        while (i < end) {
            Group group = sides.covering(i);
            if (group == null) {
                int city = city(i);
                if (city == i && ends(i)) {
                    return null;
                }
                i = city == i ? s.after(i) : city;
                continue;
            }
            if (!sides.possessive(group) && !within(group)) {
                return group.pronoun() ? null : sides.usable(group);
            }
            i = group.to();
        }
        return null;
    }

    /** 'Was received at the airport by X', 'was hosted to a luncheon by X': the host, or null. */
    @Nullable
    Group host(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size(), t.to() + REACH); i++) {
            if (s.is(i, "by")) {
                return sides.personsAt(i + 1);
            }
            // 'welcomed with military honours at the palace by X'
            boolean honours = s.is(i, "with") && sides.covering(i + 1) == null;
            boolean hug = s.is(i - 1, "a") && s.of(i, "tone") || s.is(i, "hug");
            Group group = sides.covering(i);
            boolean place = group != null && sides.possessive(group);
            if (!honours && !hug && !place && ends(i) || group != null && !place) {
                return null;
            }
        }
        return null;
    }

    /** 'Hosted a dinner for X', 'gave a luncheon in honour of X': for whom the meal was, or null. */
    @Nullable
    Group honoured(Trigger t) {
        boolean given = false;
        for (int i = Math.max(0, t.from() - 4); i < t.from(); i++) {
            given |= Words.light(s, i) || s.of(i, "letter-verb") || s.of(i, "hosting");
        }
        for (int i = t.to(); given && i < Math.min(s.size(), t.to() + 6); i++) {
            boolean honour = s.is(i, "of") && (s.is(i - 1, "honour") || s.is(i - 1, "honor"));
            if (honour || s.is(i, "for")) {
                Group guests = sides.personsAt(i + 1);
                return guests == null ? sides.including(i + 1) : guests;
            }
        }
        return null;
    }

    /** 'Was treated to an opulent dinner by X': who gave the meal, or null. */
    @Nullable
    Group treating(Trigger t) {
        for (int i = t.from() - 1; i > Math.max(0, t.from() - 6); i--) {
            if (s.is(i, "to") && (s.is(i - 1, "treated") || s.is(i - 1, "feted"))) {
                return sides.behind(t.to(), "by");
            }
        }
        return null;
    }

    /** 'Attended a dinner hosted by X', 'said at a lunch given by X': X, or null. */
    @Nullable
    Group hosting(Trigger t) {
        boolean by = GIVEN.has(s.sentence().get(Math.min(t.to(), s.size() - 1))) && s.is(t.to() + 1, "by");
        boolean somebody = sides.groups().stream().anyMatch(g -> g.to() <= t.from() && !sides.prepositional(g));
        for (int i = t.from() - 1; by && somebody && i >= Math.max(0, t.from() - 5); i--) {
            if (ATTENDING.has(s.sentence().get(i))) {
                return sides.personsAt(t.to() + 2);
            }
        }
        return null;
    }

    /** 'A visit with X', 'his visit to X in the capital': X, or null. */
    @Nullable
    Group visited(Trigger visit) {
        int to = Quotations.behindMark(s, visit.from() + 1);
        if (s.as(to + 1, Entry.PlaceName.class) != null) {
            return null;
        }
        Group person = s.is(to, "with") || s.is(to, "to") ? sides.personsAt(to + 1) : null;
        return person == null || person.vague() || person.pronoun() ? null : person;
    }

    /** The token behind a city between commas ('at the palace, Abuja, X'), or the token given. */
    private int city(int i) {
        boolean city = s.is(i, ",") && s.as(i + 1, Entry.PlaceName.class) != null;
        return city ? Words.behindComma(s, s.after(i + 1)) : i;
    }

    /** 'Came face to face at a summit hosted by X and attended by Y': X and Y, or null. */
    @Nullable
    Group gathering(int from) {
        for (int i = from; i < Math.min(s.size() - 2, from + REACH); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean summit = noun != null && noun.kind().equals("summit") && s.is(i + 1, "hosted") && s.is(i + 2, "by");
            Group host = summit ? sides.personsAt(i + 3) : null;
            if (host != null) {
                int and = s.is(host.to(), "and") && s.is(host.to() + 1, "attended") && s.is(host.to() + 2, "by")
                        ? host.to() + 3
                        : s.size();
                Group others = sides.personsAt(and);
                return others == null ? host : host.and(others);
            }
            if (noun != null || s.of(i, "boundary") || s.of(i, "saying")) {
                return null;
            }
        }
        return null;
    }

    /** Whether the words for the place end here. */
    private boolean ends(int i) {
        Token token = s.sentence().get(i);
        return !token.word()
                || AWAY.has(token)
                || s.of(i, "boundary") && !(s.is(i, "that") && s.of(i + 1, "when"))
                || s.of(i, "saying")
                || s.of(i, "auxiliary")
                || s.as(i, Entry.ContactVerb.class) != null && s.as(i, Entry.ContactNoun.class) == null;
    }

    /** 'The palace of the President': a person who only names the place. */
    private boolean within(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (s.is(i, "the") || s.of(i, "modifier"))) {
            i--;
        }
        return i >= 0 && WITHIN.has(s.sentence().get(i));
    }
}
