package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Spotted;

/** Reads the contact that a letter, message or greeting is: who wrote to whom. */
final class LetterReader {
    private final Arguments sides;
    private final Spotted s;
    private final Letters letters;
    private final SpeechActs acts;
    private final Candidates candidates;

    LetterReader(Arguments arguments, Spotted sentence, Letters letters, SpeechActs acts, Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.letters = letters;
        this.acts = acts;
        this.candidates = candidates;
    }

    void read(Trigger t) {
        if (letters.strangersLetter(t) || letters.conveyed(t) || letters.others(t)) {
            return;
        }
        Group addressed = letters.addressed(t);
        Group both = letters.exchanging(t);
        if (both != null && sides.behind(t.to(), "to") == null) {
            candidates.add(t, both, null, "letters exchanged");
            return;
        }
        Group thanked = letters.thanked(t);
        Group thankful = thanked == null ? null : sides.subject(thanked.from());
        if (thanked != null && thankful != null) {
            candidates.add(t, thanked, thankful, Candidates.THANKED);
            return;
        }
        Group to = addressed != null ? addressed : sides.behind(t.to(), "to");
        Group whom = to == null && s.is(t.to(), "for") ? sides.personsAt(t.to() + 1) : null;
        // 'brought a message for X from Y'
        to = whom != null && s.is(whom.to(), "from") ? whom : to;
        Group subject = letters.letterSubject(t);
        if (to != null && subject != null && to.pronoun() && to.actors().equals(subject.actors())) {
            // 'called off the talks with X in a letter to him'
            Group him = sides.covering(to.from());
            to = him == null ? null : sides.usable(him, subject.actors());
        }
        Group with = to == null ? sides.behind(t.to(), "with") : null;
        Group exchanging = with == null ? null : letters.exchangingWith(t);
        if (with != null && exchanging != null) {
            candidates.distribute(t, exchanging, with, true, "letters exchanged with");
            return;
        }
        Trigger during = to == null || subject == null ? null : acts.during(Math.min(t.from(), 7));
        if (to != null && subject != null && during != null) {
            candidates.add(during, subject, to, "greeting during");
            return;
        }
        Trigger at = to == null || !Letters.wishes(t) ? null : new Occasions(s).behind(to);
        if (at != null && subject != null) {
            candidates.add(at, subject, to, "greeting during");
            return;
        }
        Group sender = to != null && s.is(to.to(), "from") ? sides.behind(to.to(), "from") : null;
        if (to != null && sender != null) {
            candidates.add(t, sender, to, "letter from, to");
            return;
        }
        // 'delivered a message from X to Y', 'conveyed to Y the greetings of X'
        Group brought = to != null && s.is(t.to(), "from") ? sides.behind(t.to(), "from") : null;
        if (to != null && brought != null && brought.to() <= to.from()) {
            candidates.add(t, brought, to, "letter from, to");
            return;
        }
        if (to != null && subject != null) {
            boolean several = subject.several() && to.actors().size() == 1 && Letters.wishes(t);
            if (several && !s.is(t.from() - 1, "joint") && !Words.article(s, t.from())) {
                // 'A, B and C sent condolences to D'
                candidates.distribute(t, to, subject, true, "letter to, each");
                return;
            }
            boolean each = t.noun() == null || t.noun().plural() || !Words.article(s, t.from());
            candidates.distribute(t, subject, to, each, "letter to");
            return;
        }
        Group from = sides.behind(t.to(), "from");
        if (from != null && letters.brought(t)) {
            // 'conveyed a message from X': whoever brings it is not whom it is for
            Group recipient = letters.recipient(t);
            if (recipient != null && letters.written(t)) {
                candidates.add(t, from, recipient, "letter from, to");
            }
            return;
        }
        if (from != null && subject != null) {
            candidates.distribute(t, from, subject, true, "letter from");
            return;
        }
        if (from != null && to != null && to.from() >= from.to()) {
            candidates.add(t, from, to, "letter from, to");
            return;
        }
        Group yours = letters.yours(t);
        if (yours != null && to == null) {
            candidates.add(t, yours, null, "your letter");
            return;
        }
        Group praised = letters.praised(t);
        Group praising = praised == null ? null : sides.mainSubject(t.to());
        if (praised != null && praising != null) {
            candidates.add(t, praising, praised, "letter of praise");
            return;
        }
        Group indirect = letters.indirectObject(t);
        if (indirect != null && subject != null) {
            candidates.distribute(t, subject, indirect, true, "letter, indirect object");
        }
    }
}
