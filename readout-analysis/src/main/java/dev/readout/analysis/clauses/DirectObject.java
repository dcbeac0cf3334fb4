package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands behind a verb as its object. */
final class DirectObject {
    /** 'Received on Wednesday a copy of the credentials of the Ambassador'. */
    private static final WordSet CREDENTIALS = ContactWords.of("credentials");

    private static final WordSet ALLIES = WordSet.of(
            "allies",
            "partners",
            "neighbours",
            "neighbors",
            "colleagues",
            "counterparts",
            "peers",
            "guests",
            "brother",
            "sister");

    /** What opens the name that somebody is called by: 'called him a friend', 'called X “a liar”'. */
    private static final WordSet NAMING = WordSet.of(
            "a", "an", "the", "out", "his", "her", "my", "our", "their", "one", "\"", "“", "'", "‘", "''", "``");

    /** What one is called without an article: 'called X crazy', a headline's 'calls X dictator'. */
    private static final WordSet NAMES = ContactWords.of("called-name");

    /** What one is called to, when not to the phone. */
    private static final WordSet TASKS =
            WordSet.of("account", "order", "task", "heel", "arms", "the", "a", "his", "her");

    private final Arguments sides;
    private final Spotted s;
    private final Described described;

    /** What one calls on somebody for: 'called on him to bid farewell' is a visit, 'called on him to act' an appeal. */
    private static final WordSet COURTESIES = ContactWords.of("courtesy");

    DirectObject(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
        this.described = new Described(sentence);
    }

    @Nullable
    Group of(Trigger t) {
        Group subject = sides.subject(t.from());
        List<Actor> not = subject == null ? List.of() : subject.actors();
        for (Group group : sides.groups()) {
            if (group.from() < t.to()) {
                continue;
            }
            for (int i = described.reaches(t.to(), group) ? group.from() : allies(t.to()); i < group.from(); i++) {
                boolean skipped = s.of(i, "adverb")
                        || s.is(i, "the")
                        || s.of(i, "modifier")
                        || s.is(i, "visiting")
                        || s.of(i, "when")
                        || s.of(i, "calendar")
                        || ofDate(i)
                        || CREDENTIALS.has(s.sentence().get(i)) && t.word().equals("receive")
                        || s.is(i, "on") && s.of(i + 1, "calendar");
                if (!skipped) {
                    return null;
                }
            }
            Group owned = ownedBy(group);
            if (owned != null) {
                return sides.usable(owned, not);
            }
            if (sides.possessive(group)
                    || sides.attributive(group)
                    || group.pronoun() && objectless(group)
                    || predicate(t, group)) {
                return null;
            }
            return sides.usable(group, not);
        }
        return null;
    }

    /** 'Met Lee's security adviser Chan': Chan, where Lee is no principal; or null. */
    private @Nullable Group ownedBy(Group owner) {
        if (!sides.possessive(owner) || !owner.actors().isEmpty()) {
            return null;
        }
        Group next = sides.covering(owner.to() + 1);
        return next == null || next.from() != owner.to() + 1 || !next.named() || sides.possessive(next) ? null : next;
    }

    /** 'Would call his regional allies, A and B', 'hosted his colleagues A and B': the token behind who they are to him, where names follow. */
    private int allies(int from) {
        boolean own = Words.own(s, from);
        for (int i = from + 1; own && i < Math.min(s.size() - 1, from + 4); i++) {
            if (ALLIES.has(s.sentence().get(i))) {
                return s.is(i + 1, ",") ? i + 2 : i + 1;
            }
        }
        return from;
    }

    /** A sign or number of 'received today, November 24, the Minister'. */
    private boolean ofDate(int i) {
        boolean month = s.of(i + 1, "calendar");
        return digits(i) ? month || s.of(i - 1, "calendar") : s.is(i, ",") && (month || endsDate(i - 1));
    }

    /** The last token of a date that a comma closes. */
    private boolean endsDate(int i) {
        return i > 0 && digits(i) && (s.of(i - 1, "calendar") || s.of(i - 2, "calendar"));
    }

    private boolean digits(int i) {
        return s.sentence().get(i).lower().chars().allMatch(Character::isDigit);
    }

    private boolean objectless(Group group) {
        return s.is(group.from(), "he")
                || s.is(group.from(), "she")
                || s.is(group.from(), "they")
                || s.is(group.from(), "i");
    }

    /** 'called Putin a killer', 'called him out', 'called on'. */
    private boolean predicate(Trigger t, Group group) {
        String base = t.verb() == null ? "" : t.verb().base();
        if (base.equals("call on")) {
            boolean courtesy =
                    group.to() + 1 < s.size() && COURTESIES.has(s.sentence().get(group.to() + 1));
            return s.is(group.to(), "to") && !courtesy || s.is(group.to(), "for") || s.is(group.to(), "not");
        }
        int behind = behindAge(group.to());
        boolean named =
                NAMING.has(s.sentence().get(behind)) || NAMES.has(s.sentence().get(behind));
        return base.equals("call") && (named || summoned(behind) || behind >= group.to() && described.trait(behind));
    }

    /** 'Called them to the capital', 'called X together': told to come, not phoned; 'called X to congratulate him' was by phone. */
    private boolean summoned(int behind) {
        boolean there =
                s.as(behind + 1, Entry.PlaceName.class) != null || s.as(behind + 1, Entry.PartyName.class) != null;
        return s.is(behind, "together")
                || s.is(behind, "to") && (there || TASKS.has(s.sentence().get(Math.min(behind + 1, s.size() - 1))));
    }

    /** The token behind ', now 73,' where one follows, else the one given, or the last. */
    private int behindAge(int from) {
        int i = from;
        if (s.is(from, ",")) {
            int age = s.is(from + 1, "now") ? from + 2 : from + 1;
            i = age < s.size() - 1 && digits(age) && s.is(age + 1, ",") ? age + 2 : from;
        }
        return Math.min(i, s.size() - 1);
    }
}
