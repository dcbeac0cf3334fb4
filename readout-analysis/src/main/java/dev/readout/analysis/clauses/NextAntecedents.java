package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns of the next sentence mean, as far as this one says it. */
final class NextAntecedents {
    /** So many tokens from a sentence's start the word may stand that says whom somebody's meetings included. */
    private static final int INCLUDED = 14;

    private final Arguments sides;
    private final Spotted s;
    private final List<Principal> principals;
    private final Cast cast;

    NextAntecedents(Arguments arguments, Spotted sentence, List<Principal> principals, Cast cast) {
        this.sides = arguments;
        this.s = sentence;
        this.principals = principals;
        this.cast = cast;
    }

    /** Tells the cast. */
    void remember() {
        List<Actor> quoted = quotedSubject();
        if (quoted != null) {
            cast.quoted(quoted);
        }
        List<Actor> spokenOf = stillSpokenOf();
        List<Actor> subject = sentenceSubject();
        subject = subject == null ? onlyOther() : subject;
        if (subject != null) {
            cast.subject(subject);
        }
        if (spokenOf != null) {
            cast.subject(spokenOf);
        }
        List<Actor> joint = jointSubject();
        if (joint != null) {
            cast.together(joint);
        }
        List<Actor> two = theTwo();
        if (two != null) {
            cast.called(two);
        }
    }

    /** 'She also met X': the sentence is still about her, whoever else it names. */
    private @Nullable List<Actor> stillSpokenOf() {
        Group first = sides.groups().isEmpty() ? null : sides.groups().get(0);
        boolean opens = first != null && first.from() == 0 && first.pronoun() && (s.is(0, "he") || s.is(0, "she"));
        List<Actor> one = opens ? cast.meant(s.is(0, "she")) : List.of();
        boolean met = sides.groups().size() == 1
                || sides.groups().size() == 2 && sides.governed(sides.groups().get(1));
        return one.size() == 1 && met ? one : null;
    }

    /** 'It was the second meeting between the two ministers this month. They had met': those whom it calls so. */
    private @Nullable List<Actor> theTwo() {
        for (Principal each : principals) {
            if (each.kind() == Principal.Kind.PAIR && each.actors().size() > 1) {
                return each.actors();
            }
        }
        return null;
    }

    /** Of whom a quotation speaks behind which the sentence goes on: whom 'him' in its next words may mean. */
    private @Nullable List<Actor> quotedSubject() {
        for (Group group : sides.groups()) {
            if (acting(group) && quoted(group)) {
                return group.actors();
            }
        }
        return null;
    }

    private boolean quoted(Group group) {
        return Quotations.ends(s, group.to(), s.size() - 2);
    }

    private boolean acting(Group group) {
        return !group.pronoun()
                && !sides.prepositional(group)
                && !sides.possessive(group)
                && !sides.attributive(group)
                && group.actors().size() == 1;
    }

    /** Whom pronouns of the next sentence mean: nobody where the subject is nobody to the record. */
    private @Nullable List<Actor> sentenceSubject() {
        List<Actor> host = including();
        if (host != null) {
            return host;
        }
        for (Group group : sides.groups()) {
            List<Actor> same = goingOn(group);
            if (!same.isEmpty()) {
                return same;
            }
            if (acting(group) && !quoted(group)) {
                return sides.stranger(0, group.from()) ? List.of() : group.actors();
            }
        }
        if (sides.stranger(0, s.size())) {
            return List.of();
        }
        List<Actor> owner = owningSubject();
        return owner == null ? spokenOfAgain() : owner;
    }

    /** 'Lee's meetings on Monday included A and B': it goes on about Lee, where the sentence opens with him. */
    private @Nullable List<Actor> including() {
        if (sides.groups().isEmpty()) {
            return null;
        }
        Group owner = sides.groups().get(0);
        boolean opens = owner.from() <= 2 && owner.actors().size() == 1 && sides.possessive(owner);
        for (int i = owner.to() + 2; opens && i < Math.min(s.size(), INCLUDED); i++) {
            if (s.is(i, "included") || s.is(i, "include") || s.is(i, "includes")) {
                return owner.actors();
            }
            if (sides.covering(i) != null || s.is(i, ",")) {
                break;
            }
        }
        return null;
    }

    /**
     * 'The rest of Lee's stay': who alone is named, if only as an owner; 'Lee's plane landed in the capital for talks with
     * X': whose subject it is, where the others are only talked to.
     */
    private @Nullable List<Actor> owningSubject() {
        List<Group> named = named();
        if (named.isEmpty()
                || named.get(0).actors().size() != 1
                || !sides.possessive(named.get(0))
                || named.size() > 1 && sides.prepositional(named.get(0))) {
            return null;
        }
        for (Group other : named.subList(1, named.size())) {
            if (!sides.prepositional(other) && !sides.governed(other)) {
                return null;
            }
        }
        return named.get(0).actors();
    }

    private List<Group> named() {
        List<Group> named = new ArrayList<>();
        for (Group group : sides.groups()) {
            if (!group.pronoun() && !group.actors().isEmpty()) {
                named.add(group);
            }
        }
        return named;
    }

    /** 'On Monday he saw X': the report goes on telling of him, not of X; nobody where it is no such pronoun. */
    private List<Actor> goingOn(Group group) {
        boolean he = s.is(group.from(), "he") || s.is(group.from(), "she");
        if (!he || !group.pronoun() || quoted(group) || sides.antecedents().opening(group.from() + 1)) {
            return List.of();
        }
        Group meant = sides.usable(group);
        return meant == null || meant.actors().size() != 1 ? List.of() : meant.actors();
    }

    /** 'A full day awaits the president': who alone is spoken of, by an office that the report gave him before. */
    private @Nullable List<Actor> spokenOfAgain() {
        List<Group> all = sides.groups();
        boolean one = all.size() == 1 && all.get(0).actors().size() == 1 && !sides.attributive(all.get(0));
        boolean office = one
                && all.get(0).titled()
                && (s.is(all.get(0).from(), "the") || s.is(all.get(0).from() - 1, "the"));
        return office ? all.get(0).actors() : null;
    }

    /** In somebody's own words, who alone is named: 'I had a talk with X. I invited him.' */
    private @Nullable List<Actor> onlyOther() {
        if (!cast.conversation().firstPerson()) {
            return null;
        }
        Set<Actor> named = new LinkedHashSet<>();
        principals.stream()
                .filter(p -> p.kind() == Principal.Kind.NAMED && p.counts())
                .forEach(p -> named.addAll(p.actors()));
        return named.size() == 1 ? List.copyOf(named) : null;
    }

    /** Several persons who act together at the sentence's start: 'they' of the next sentence. */
    private @Nullable List<Actor> jointSubject() {
        for (Group group : sides.groups()) {
            if (!sides.possessive(group)
                    && !group.vague()
                    && group.from() < 8
                    && group.actors().size() > 1) {
                return group.actors();
            }
        }
        return null;
    }
}
