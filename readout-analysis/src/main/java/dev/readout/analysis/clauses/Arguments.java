package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who stands where around a contact word: its subject, its object, who is behind a preposition, whose it is. */
final class Arguments {
    private final Spotted s;
    private final List<Group> groups;
    private final boolean headline;
    private final Standing standing;
    private final Subjects subjects;
    private final NounSubject nounSubjects;
    private final Behind behind;
    private final Strangers strangers;
    private final Antecedents antecedents;
    private final Owners owners;

    Arguments(Spotted sentence, List<Group> groups, Cast cast, boolean headline) {
        this.s = sentence;
        this.groups = groups;
        this.headline = headline;
        this.behind = new Behind(this, sentence);
        this.strangers = new Strangers(this, sentence);
        this.antecedents = new Antecedents(this, sentence, cast);
        this.owners = new Owners(this, sentence, cast);
        this.standing = new Standing(sentence);
        this.subjects = new Subjects(this, sentence, cast, standing);
        this.nounSubjects = new NounSubject(this, sentence, cast, standing, owners);
    }

    List<Group> groups() {
        return groups;
    }

    /** Whether the sentence is a headline. */
    boolean headline() {
        return headline;
    }

    /** The nearest group before a verb that can be its subject. */
    @Nullable
    Group subject(int verb) {
        return subjects.of(verb);
    }

    /** Whether a verb's subject stands right before it and its auxiliaries. */
    boolean adjacentSubject(int verb) {
        return subjects.adjacent(verb);
    }

    /** Who acts in the main clause behind an opening phrase, or null. */
    @Nullable
    Group mainSubject(int from) {
        return subjects.main(from);
    }

    /** '"Met X on the sidelines," Y wrote': a note in the first person that leaves out who writes, or null. */
    @Nullable
    Group elided(int verb) {
        return subjects.elided(verb);
    }

    /** Who holds a talk that names only the other side: subject before, or behind an opening phrase. */
    @Nullable
    Group nounSubject(Trigger t) {
        return nounSubjects.of(t);
    }

    @Nullable
    Group usable(Group group) {
        return usable(group, List.of());
    }

    /** The group with its pronoun resolved to nobody of these; null where nobody is left. */
    @Nullable
    Group usable(Group group, List<Actor> not) {
        return antecedents.usable(group, not);
    }

    /** Whom pronouns mean. */
    Antecedents antecedents() {
        return antecedents;
    }

    /** The group, if it stands for persons of several parties. */
    @Nullable
    static Group joint(@Nullable Group group) {
        return group != null && group.several() ? group : null;
    }

    /** Whether somebody who is nobody to the record acts in tokens [from, to). */
    boolean stranger(int from, int to) {
        return strangers.act(from, to);
    }

    boolean possessive(Group group) {
        return standing.possessive(group);
    }

    boolean prepositional(Group group) {
        return standing.prepositional(group);
    }

    boolean preposition(int i) {
        return standing.preposition(i);
    }

    /** Whether a known verb stands right before the group: its object. */
    boolean governed(Group group) {
        return standing.governed(group);
    }

    /** A verb may follow: no preposition, conjunction or sign. */
    boolean acts(Group group) {
        return standing.acts(group);
    }

    /** 'The Putin meeting', 'former Trump administration adviser': a name that is no person. */
    boolean attributive(Group group) {
        return standing.attributive(group);
    }

    /** 'A visit to Tokyo for the Quad leaders' summit': a gathering that names none of those who meet (codebook §1). */
    boolean setting(Group owner) {
        return standing.setting(owner);
    }

    /** The group that follows a verb at once, but for adverbs and a day ('welcomed on Sunday X'); 'him' is not the subject. */
    @Nullable
    Group object(Trigger t) {
        return new DirectObject(this, s).of(t);
    }

    /** The group behind a preposition that belongs to a word ending before token 'from'. */
    @Nullable
    Group behind(int from, String preposition) {
        return behind.preposition(from, preposition);
    }

    /** 'Met several diplomats, including A, B and C': the list behind a verb, before its clause ends; or null. */
    @Nullable
    Group including(int from) {
        return behind.including(from);
    }

    /** The group whose words, or titles before them, begin at a token; or null. */
    @Nullable
    Group startingAt(int from) {
        return behind.startingAt(from);
    }

    /** Who begins at a token, resolved, unless it is whose something is; or null. */
    @Nullable
    Group personsAt(int from) {
        Group group = behind.startingAt(from);
        return group == null || possessive(group) ? null : usable(group);
    }

    /** 'The call that X made to Y': X, behind the noun; or null. */
    @Nullable
    Group doer(int from) {
        return behind.doer(from);
    }

    @Nullable
    Group covering(int i) {
        for (Group group : groups) {
            if (group.from() <= i && i < group.to()) {
                return group;
            }
        }
        return null;
    }

    /** 'Putin's call', 'his meeting', 'the Trump-Kim summit'. */
    @Nullable
    Group owner(int noun) {
        return owners.of(noun);
    }

    /** 'The Russian-Turkish talks in Sochi on 5 May': whether the noun is that of the two last spoken of, named by their states. */
    boolean ofStates(int noun) {
        return !owners.ofStates(noun - 1, noun).isEmpty();
    }

    /** 'Lee's stance offers hope ahead of': Lee, who alone is named before a token of a headline; or null. */
    @Nullable
    Group onlyOwner(int to) {
        return headline() ? owners.only(to) : null;
    }

    /** 'Lee's conversations with X', where nobody knows a Lee. */
    boolean ownerUnknown(int noun) {
        return owners.unknown(noun);
    }

    Group referring(int i, List<Actor> actors) {
        return new Group(
                i, i + 1, List.of(new Principal(i, i + 1, Principal.Kind.PRONOUN, actors, null, true, "pronoun")));
    }
}
