package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who held a contact whose noun names only the other side: 'X stressed in talks with Y'. */
final class NounSubject {
    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    /** So many tokens behind its 'who' a noun is part of a relative clause. */
    private static final int WITHIN = 12;

    private static final WordSet FOLLOWING = WordSet.of("follow", "follows", "followed");

    private final Standing standing;
    private final Owners owners;
    private final Occasions occasions;

    NounSubject(Arguments arguments, Spotted sentence, Cast cast, Standing standing, Owners owners) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.standing = standing;
        this.owners = owners;
        this.occasions = new Occasions(sentence);
    }

    /** Who holds a talk that names only the other side: subject before, or behind an opening phrase. */
    @Nullable
    Group of(Trigger t) {
        int who = who(t.from());
        if (who > 0) {
            return relative(who);
        }
        Group before = null;
        int end = standing.aside(t.from());
        for (Group group : sides.groups()) {
            if (group.to() <= end
                    && !sides.possessive(group)
                    && !sides.prepositional(group)
                    && (sides.acts(group) || standing.agent(group.from() - 1))
                    // 'held what aides called a tense meeting with'
                    && (before == null
                            || !s.is(group.from() - 1, "what") && !standing.enclosed(before, group, t.from()))) {
                before = group;
            }
        }
        before = before == null ? sides.subject(t.from()) : sides.usable(before);
        before = before == null ? doer(t.from()) : before;
        before = before == null ? speakerBefore(t.from()) : before;
        before = before == null ? owners.journeying(t.from()) : before;
        if (before != null) {
            return before;
        }
        Group with = sides.behind(t.to(), "with");
        with = with == null ? sides.behind(t.to(), "to") : with;
        Group main = mainBehind(with == null ? t.to() + 1 : Math.max(t.to() + 1, with.to()));
        Group told = main == null ? null : toldOf(main);
        if (told != null) {
            return told;
        }
        return main == null ? unnamed(t) : sides.usable(main, with == null ? List.of() : with.actors());
    }

    /** 'It was proposed by Lee in talks with X': Lee, or null. */
    private @Nullable Group doer(int noun) {
        for (Group group : sides.groups()) {
            int to = Words.behindComma(s, group.to());
            boolean near = to <= noun && noun - to < 8 && !standing.boundary(to, noun);
            if (near && standing.doneBy(group.from() - 1)) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'Praised Lee, who held talks with X': the 'who' in whose clause a noun stands, behind a name; or -1. */
    private int who(int noun) {
        for (int i = noun - 1; i > Math.max(1, noun - WITHIN) && !s.is(i, ","); i--) {
            if (s.is(i, "who")) {
                int name = s.is(i - 1, ",") ? i - 2 : i - 1;
                boolean place = s.as(name, Entry.PlaceName.class) != null || s.as(name, Entry.PartyName.class) != null;
                return s.sentence().get(name).capital() && !place ? i : -1;
            }
        }
        return -1;
    }

    /** Who is named before a 'who', or null where that is nobody to the record. */
    private @Nullable Group relative(int who) {
        int end = s.is(who - 1, ",") ? who - 1 : who;
        for (Group group : sides.groups()) {
            if (group.to() == end) {
                return sides.possessive(group) ? null : sides.usable(group);
            }
        }
        return null;
    }

    /** 'The president will fly there. A meeting with X is planned, his aide said': the president, or null. */
    private @Nullable Group toldOf(Group speaker) {
        boolean tag = s.of(speaker.to(), "saying") && speaker.to() + 3 > s.size();
        List<Actor> last = cast.subject();
        boolean aide = tag
                && last.size() == 1
                && speaker.actors().size() == 1
                && !last.equals(speaker.actors())
                && last.get(0).party().equals(speaker.actors().get(0).party());
        return aide ? sides.referring(speaker.from(), last) : null;
    }

    /** 'During the talks with X, the President stressed': the President, or null. */
    private @Nullable Group mainBehind(int from) {
        for (Group group : sides.groups()) {
            boolean opens = group.from() >= from && s.is(group.from() - 1, ",");
            if (opens && !sides.possessive(group) && !sides.prepositional(group)) {
                return group;
            }
        }
        return null;
    }

    /** Whom the sentence leaves out: who speaks, whose site it is, or whom the sentence before was about; or null. */
    private @Nullable Group unnamed(Trigger t) {
        if (cast.conversation().firstPerson() && cast.conversation().speaker() != null) {
            return sides.referring(t.from(), List.of(cast.conversation().speaker()));
        }
        if (t.from() < 4 && theTwo(t.to()) || !sides.headline() && t.from() >= 6) {
            return null;
        }
        Optional<Actor> publisher = sides.headline() ? cast.publisherPrincipal() : Optional.empty();
        if (publisher.isPresent()) {
            return sides.referring(t.from(), List.of(publisher.get()));
        }
        if (cast.conversation().speaker() != null && speaks(t.to())) {
            return sides.referring(t.from(), List.of(cast.conversation().speaker()));
        }
        return cast.subject().size() == 1 ? sides.referring(t.from(), cast.subject()) : null;
    }

    /** 'X's statement in a call with Y': whose words are told was in it. */
    private @Nullable Group speakerBefore(int noun) {
        for (Group group : sides.groups()) {
            boolean near = group.to() < noun && noun - group.to() < 8 && sides.possessive(group);
            boolean told = near && occasions.before(noun) && !standing.boundary(group.to(), noun);
            if (told || sides.possessive(group) && followed(group.to(), noun)) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'X's statement followed a call with Y'. */
    private boolean followed(int owner, int noun) {
        for (int i = owner + 2; i < Math.min(noun, owner + 5); i++) {
            if (FOLLOWING.has(s.sentence().get(i))) {
                return noun - i < 6 && !standing.boundary(i + 1, noun) || Words.listed(s, i + 1, noun);
            }
        }
        return false;
    }

    /** 'During talks with X, we will outline': who speaks was there. */
    private boolean speaks(int from) {
        for (int i = from; i < s.size() - 1; i++) {
            if (s.is(i, ",") && (s.is(i + 1, "we") || s.is(i + 1, "i"))) {
                return true;
            }
        }
        return false;
    }

    /** 'In conversation with X, the two noted': nobody else is named as the subject. */
    private boolean theTwo(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + 12); i++) {
            boolean two = s.is(i + 1, "the") && (s.is(i + 2, "two") || s.is(i + 2, "sides") || s.is(i + 2, "parties"));
            if (s.is(i, ",") && (two || s.is(i + 1, "both"))) {
                return true;
            }
        }
        return false;
    }
}
