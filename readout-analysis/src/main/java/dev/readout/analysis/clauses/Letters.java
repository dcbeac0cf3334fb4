package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sends a letter, and to whom it speaks. */
final class Letters {
    /** By which wishes are said as often as written. */
    static final WordSet CONVEYING =
            WordSet.of("conveyed", "conveys", "conveying", "extended", "extends", "extending", "offered", "expressed");

    private static final WordSet EXCHANGE = WordSet.of("exchanged", "exchange", "exchanges", "exchanging", "swapped");

    private static final WordSet PUBLISHING = WordSet.of(
            "released", "published", "issued", "posted", "shared", "obtained", "seen", "reviewed", "reported", "read");

    private static final WordSet BRINGING = WordSet.of(
            "delivered",
            "delivers",
            "delivering",
            "handed",
            "hands",
            "handing",
            "presented",
            "brought",
            "carried",
            "gave",
            "given",
            "gives",
            "giving",
            "passed",
            "passes",
            "passing");

    private static final WordSet THANKS =
            WordSet.of("thanked", "thanks", "thanking", "thank", "gratitude", "appreciation", "grateful", "thankful");

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    private final Occasions occasions;
    private final boolean headline;

    Letters(Arguments arguments, Spotted sentence, Cast cast, boolean headline) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.occasions = new Occasions(sentence);
        this.headline = headline;
    }

    /** A letter by somebody who is no principal: 'a letter sent by an activist to the President'. */
    boolean strangersLetter(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size() - 1, t.to() + 6); i++) {
            if (s.is(i, "by") && !PUBLISHING.has(s.sentence().get(i - 1))) {
                return sides.startingAt(i + 1) == null;
            }
        }
        return false;
    }

    /** 'In a letter dated May 4, X told Y', 'told Y in a telegram': the letter in which one spoke to the other; or null. */
    @Nullable
    Trigger enclosing(Group subject, Group object) {
        for (int i = 0; i < Math.min(s.size(), object.to() + 5); i++) {
            boolean beside = i < subject.from() || i >= object.to();
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean letter = beside && noun != null && noun.kind().equals("letter") && !noun.plural();
            if (letter && in(i, object.to()) && !s.is(s.after(i), "on") && !toAnother(s.after(i), object)) {
                return new Trigger(i, s.after(i), noun, null);
            }
        }
        return null;
    }

    /** 'In a letter', 'in his message'; behind those it speaks to, right there. */
    private boolean in(int noun, int behind) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (s.is(i, "in") || s.is(i, "by")) {
                return i < 2 || i == behind || s.is(i - 1, ",");
            }
            if (s.is(i, "video") || s.is(i, "televised") || s.is(i, "public") || s.is(i, "open")) {
                return false;
            }
        }
        return false;
    }

    private boolean toAnother(int to, Group object) {
        Group other = s.is(to, "to") ? sides.startingAt(to + 1) : null;
        boolean named = s.is(to, "to") && !s.is(to + 1, "him") && !s.is(to + 1, "her");
        return named && (other == null || !object.actors().containsAll(other.actors()));
    }

    /** 'Conveyed a message', 'handed him a letter'; not 'received'. */
    boolean brought(Trigger t) {
        return bringing(t) >= 0;
    }

    private int bringing(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 9); i--) {
            if (s.is(i, "received") || s.is(i, "receives") || s.is(i, "receiving")) {
                return -1;
            }
            if (s.of(i, "conveying") || BRINGING.has(s.sentence().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whom a message is brought to, before its noun: 'handed him a letter', 'he was handed a letter', 'conveyed to X a message'; or null. */
    @Nullable
    Group recipient(Trigger t) {
        int verb = bringing(t);
        if (VerbForms.passive(s, verb)) {
            return sides.subject(verb);
        }
        Group to = s.is(verb + 1, "to") ? sides.personsAt(verb + 2) : sides.personsAt(verb + 1);
        return to == null || to.to() > t.from() ? null : to;
    }

    /** 'A letter', 'a written message'. */
    boolean written(Trigger t) {
        return t.word().contains("letter")
                || s.is(t.from() - 1, "written")
                || t.word().startsWith("written");
    }

    /** 'X conveyed Y's greetings to Z': brought by word of mouth. */
    boolean conveyed(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 12); i--) {
            if (s.of(i, "conveying") || wishes(t) && s.of(i, "letter-verb")) {
                for (Group group : sides.groups()) {
                    if (group.from() > i && group.to() <= t.from() && sides.possessive(group)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** 'Extended the greetings of Y to Z': Y's wishes, brought by word of mouth. */
    boolean others(Trigger t) {
        for (int i = t.to(); wishes(t) && i < Math.min(s.size(), t.to() + 5); i++) {
            if (s.is(i, "of")) {
                Group group = sides.startingAt(i + 1);
                return group != null && !sides.possessive(group);
            }
        }
        return false;
    }

    /** 'Thanked X for his letter', 'expressed gratitude to X for the message': X, who wrote it; or null. */
    @Nullable
    Group thanked(Trigger t) {
        int own = t.from() - 1;
        while (own > 0 && s.of(own, "modifier")) {
            own--;
        }
        boolean his = s.is(own, "his") || s.is(own, "her") || s.is(own, "the") || s.is(own, "a");
        for (Group group : sides.groups()) {
            if (his && !wishes(t) && s.is(own - 1, "for") && group.to() == own - 1 && thanks(group.from())) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'Thanked', 'gratitude to', before a person. */
    private boolean thanks(int person) {
        int i = s.is(person - 1, "the") ? person - 2 : person - 1;
        return THANKS.has(s.sentence().get(Math.max(0, s.is(i, "to") ? i - 1 : i)));
    }

    /** 'A message wishing X a happy birthday': whom the letter speaks to. */
    @Nullable
    Group addressed(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size(), t.to() + 3); i++) {
            if (s.of(i, "addressing")) {
                Group group = sides.startingAt(s.after(i));
                return group == null || sides.possessive(group) ? null : sides.usable(group);
            }
        }
        return null;
    }

    /** 'In a congratulatory telegram, X noted Y's merits': Y, to whom it is written; or null. */
    @Nullable
    Group praised(Trigger t) {
        boolean opens = s.is(0, "in") && t.from() < 4 && s.is(t.to(), ",");
        boolean wished = t.word().contains("congratul") || s.is(t.from() - 1, "congratulatory");
        Group writer = opens && wished ? sides.startingAt(t.to() + 1) : null;
        for (Group group : sides.groups()) {
            if (writer != null && group.from() >= writer.to() && !group.pronoun() && sides.possessive(group)) {
                return sides.usable(group, writer.actors());
            }
        }
        return null;
    }

    /** 'Your call', 'your letter': the listener's, to the speaker. */
    @Nullable
    Group yours(Trigger t) {
        boolean own = t.kind().equals("call") || t.kind().equals("letter");
        Actor listener = cast.conversation().listener();
        Actor speaker = cast.conversation().speaker();
        if (!own || listener == null || speaker == null) {
            return null;
        }
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 3); i--) {
            if (s.is(i, "your")) {
                return sides.referring(i, List.of(listener, speaker));
            }
        }
        return null;
    }

    /** 'Your meeting with X', said among several: of those who listen, the one who is not X; or null. */
    @Nullable
    Group spokenTo(Trigger t, Group with) {
        boolean yours = s.is(t.from() - 1, "your") || s.is(t.from() - 2, "your");
        List<Actor> left = new ArrayList<>(yours ? cast.conversation().company() : List.of());
        left.removeAll(with.actors());
        left.remove(cast.conversation().speaker());
        return left.size() == 1 ? sides.referring(t.from() - 1, left) : null;
    }

    /** Who sends the letter: the subject of 'sent', 'expressed'; in a headline of an official site, its principal. */
    @Nullable
    Group letterSubject(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 9); i--) {
            if (s.of(i, "letter-verb") || s.is(i, "received") || s.is(i, "receives")) {
                return sides.subject(i);
            }
        }
        Group doer = sides.doer(t.to());
        Group owner = doer == null ? sides.owner(t.from()) : doer;
        if (owner != null) {
            return owner;
        }
        boolean by = s.is(t.from() - 2, "with") || s.is(t.from() - 2, "by");
        if (by && s.is(t.from() - 1, "a") || occasions.before(t.from())) {
            return sides.nounSubject(t);
        }
        return headline && t.from() < 3
                ? cast.publisherPrincipal()
                        .map(actor -> sides.referring(t.from(), List.of(actor)))
                        .orElse(null)
                : null;
    }

    /** Wishes, which are spoken as often as written: alone they may be a letter, beside a call they are part of it. */
    static boolean wishes(Trigger t) {
        String noun = t.word();
        return !noun.contains("message")
                && !noun.contains("letter")
                && !noun.contains("telegram")
                && !noun.equals("cable")
                && !noun.equals("note");
    }

    /** 'A and B exchanged messages'. */
    @Nullable
    Group exchanging(Trigger t) {
        return Arguments.joint(exchangingWith(t));
    }

    /** 'A exchanged messages with B': A. */
    @Nullable
    Group exchangingWith(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 5); i--) {
            if (EXCHANGE.has(s.sentence().get(i))) {
                return sides.subject(i);
            }
        }
        return null;
    }

    /** 'sent X a message'. */
    @Nullable
    Group indirectObject(Trigger t) {
        for (Group group : sides.groups()) {
            int before = group.from() - 1;
            boolean verb = before >= 0 && (s.of(before, "letter-verb") || Words.light(s, before));
            if (verb && group.to() <= t.from() && t.from() - group.to() <= 3) {
                return sides.usable(group);
            }
        }
        return null;
    }
}
