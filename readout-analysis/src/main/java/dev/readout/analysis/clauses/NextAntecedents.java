package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        quotedSubject().ifPresent(cast::quoted);
        Optional<List<Actor>> spokenOf = stillSpokenOf();
        sentenceSubject().or(this::onlyOther).ifPresent(cast::subject);
        spokenOf.ifPresent(cast::subject);
        jointSubject().ifPresent(cast::together);
        theTwo().ifPresent(cast::called);
    }

    /** 'She also met X': the sentence is still about her, whoever else it names. */
    private Optional<List<Actor>> stillSpokenOf() {
        Group first = sides.groups().isEmpty() ? null : sides.groups().get(0);
        boolean opens = first != null && first.from() == 0 && first.pronoun() && (s.is(0, "he") || s.is(0, "she"));
        List<Actor> one = opens ? cast.meant(s.is(0, "she")) : List.of();
        boolean met = sides.groups().size() == 1
                || sides.groups().size() == 2 && sides.governed(sides.groups().get(1));
        return one.size() == 1 && met ? Optional.of(one) : Optional.empty();
    }

    /** 'It was the second meeting between the two ministers this month. They had met': those whom it calls so. */
    private Optional<List<Actor>> theTwo() {
        return principals.stream()
                .filter(p -> p.kind() == Principal.Kind.PAIR && p.actors().size() > 1)
                .map(Principal::actors)
                .findFirst();
    }

    /** Of whom a quotation speaks behind which the sentence goes on: whom 'him' in its next words may mean. */
    private Optional<List<Actor>> quotedSubject() {
        return sides.groups().stream()
                .filter(g -> acting(g) && quoted(g))
                .map(Group::actors)
                .findFirst();
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
    private Optional<List<Actor>> sentenceSubject() {
        Optional<List<Actor>> host = including();
        if (host.isPresent()) {
            return host;
        }
        for (Group group : sides.groups()) {
            List<Actor> same = goingOn(group);
            if (!same.isEmpty()) {
                return Optional.of(same);
            }
            if (acting(group) && !quoted(group)) {
                return Optional.of(sides.stranger(0, group.from()) ? List.of() : group.actors());
            }
        }
        return sides.stranger(0, s.size())
                ? Optional.of(List.of())
                : onlyOwner().or(this::owningSubject);
    }

    /** 'Lee's meetings on Monday included A and B': it goes on about Lee, where the sentence opens with him. */
    private Optional<List<Actor>> including() {
        if (sides.groups().isEmpty()) {
            return Optional.empty();
        }
        Group owner = sides.groups().get(0);
        boolean opens = owner.from() <= 2 && owner.actors().size() == 1 && sides.possessive(owner);
        for (int i = owner.to() + 2; opens && i < Math.min(s.size(), INCLUDED); i++) {
            if (s.is(i, "included") || s.is(i, "include") || s.is(i, "includes")) {
                return Optional.of(owner.actors());
            }
            if (sides.covering(i) != null || s.is(i, ",")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** 'Lee's plane landed in the capital for talks with X': whose subject it is, where the others are only talked to. */
    private Optional<List<Actor>> owningSubject() {
        List<Group> named = sides.groups().stream()
                .filter(g -> !g.pronoun() && !g.actors().isEmpty())
                .toList();
        boolean owner = !named.isEmpty()
                && sides.possessive(named.get(0))
                && !sides.prepositional(named.get(0))
                && named.get(0).actors().size() == 1
                && named.stream().skip(1).allMatch(g -> sides.prepositional(g) || sides.governed(g));
        return owner ? Optional.of(named.get(0).actors()) : Optional.empty();
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

    /** 'The rest of Lee's stay': who alone is named, if only as an owner. */
    private Optional<List<Actor>> onlyOwner() {
        List<Group> named = sides.groups().stream()
                .filter(g -> !g.pronoun() && !g.actors().isEmpty())
                .toList();
        boolean one = named.size() == 1 && named.get(0).actors().size() == 1 && sides.possessive(named.get(0));
        return one ? Optional.of(named.get(0).actors()) : Optional.empty();
    }

    /** In somebody's own words, who alone is named: 'I had a talk with X. I invited him.' */
    private Optional<List<Actor>> onlyOther() {
        if (!cast.conversation().firstPerson()) {
            return Optional.empty();
        }
        Set<Actor> named = new LinkedHashSet<>();
        principals.stream()
                .filter(p -> p.kind() == Principal.Kind.NAMED && p.counts())
                .forEach(p -> named.addAll(p.actors()));
        return named.size() == 1 ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    /** Several persons who act together at the sentence's start: 'they' of the next sentence. */
    private Optional<List<Actor>> jointSubject() {
        for (Group group : sides.groups()) {
            if (!sides.possessive(group)
                    && !group.vague()
                    && group.from() < 8
                    && group.actors().size() > 1) {
                return Optional.of(group.actors());
            }
        }
        return Optional.empty();
    }
}
