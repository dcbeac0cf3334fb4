package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who stands where around a contact word: its subject, its object, who is behind a preposition, whose it is. */
final class Arguments {
    private static final WordSet PREPOSITIONS = WordSet.of(
            "with",
            "to",
            "of",
            "by",
            "for",
            "from",
            "between",
            "against",
            "about",
            "on",
            "over",
            "toward",
            "towards",
            "among",
            "under",
            "like",
            "including",
            "than",
            "without",
            "following");
    private static final WordSet NO_VERB =
            WordSet.of("in", "at", "and", "as", "during", "when", "while", "who", "or", "after", "before");

    private static final WordSet MONARCHS = WordSet.of("king", "queen", "emperor", "emir", "amir", "sultan");

    private final Spotted s;
    private final List<Group> groups;
    private final Cast cast;
    private final boolean headline;
    private final Behind behind;
    private final Strangers strangers;
    private final Antecedents antecedents;
    private final Owners owners;
    private final ClauseSubject subject;

    Arguments(Spotted sentence, List<Group> groups, Cast cast, boolean headline) {
        this.s = sentence;
        this.groups = groups;
        this.cast = cast;
        this.headline = headline;
        this.behind = new Behind(this, sentence);
        this.strangers = new Strangers(this, sentence);
        this.antecedents = new Antecedents(this, sentence, cast);
        this.owners = new Owners(this, sentence, cast);
        this.subject = new ClauseSubject(this, sentence);
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
        return subject.of(verb);
    }

    /** Whether a known verb stands right before the group: its object. */
    boolean governed(Group group) {
        int i = group.from() - 1;
        while (i > 0 && s.at(i) != null && s.of(i, "honorific")) {
            i--;
        }
        return i >= 0 && (s.as(i, Entry.ContactVerb.class) != null || s.of(i, "speech-act") || s.of(i, "saying"));
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
        return Words.genitive(s, group.to());
    }

    /** Whether a clause ends in tokens [from, to). */
    boolean boundary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** 'X's statement in a call with Y': whose words are told was in it. */
    private @Nullable Group speakerBefore(int noun) {
        for (Group group : groups) {
            boolean near = group.to() < noun && noun - group.to() < 8 && possessive(group);
            if (near && occasion(noun) && !boundary(group.to(), noun)) {
                return usable(group);
            }
        }
        return null;
    }

    boolean prepositional(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (s.is(i, "the") || s.is(i, "both") || s.of(i, "modifier"))) {
            i--;
        }
        // 'plans for X to meet Y'
        boolean acts = i > 0 && s.is(i, "for") && s.of(i - 1, "planning") && meets(group.to());
        // 'With X and Y set to meet, …'
        acts |= i == 0 && s.is(0, "with") && group.several() && s.of(group.to(), "planned");
        // 'pictures of X meeting Y'
        acts |= i > 0 && s.is(i, "of") && s.of(i - 1, "picture");
        return i >= 0 && PREPOSITIONS.has(s.sentence().get(i)) && !agent(i) && !acts;
    }

    /** 'To meet'. */
    boolean meets(int to) {
        return s.is(to, "to") && s.as(to + 1, Entry.ContactVerb.class) != null;
    }

    /** 'A visit to Tokyo for the Quad leaders' summit': a gathering that names none of those who meet (codebook §1). */
    boolean setting(Group owner) {
        return owner.members().size() == 1
                && owner.members().get(0).kind() == Principal.Kind.SEVERAL
                && owner.actors().size() > 2
                && possessive(owner)
                && prepositional(owner);
    }

    /** 'This was stated by': behind it stands who speaks, the sentence's real subject. */
    private boolean agent(int by) {
        return s.is(by, "by") && s.of(by - 1, "saying") && Words.passive(s, by - 1);
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

    /** '"Met X on the sidelines," Y wrote': a note in the first person that leaves out who writes, or null. */
    @Nullable
    Group elided(int verb) {
        boolean just = s.is(0, "just") || s.is(0, "also");
        boolean opens = verb == 0 || verb == 1 && (just || !s.sentence().get(0).word());
        return opens && cast.subject().size() == 1 ? referring(verb, cast.subject()) : null;
    }

    /** Whether a verb's subject stands right before it and its auxiliaries. */
    boolean adjacentSubject(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (s.of(i, "auxiliary")
                        || s.of(i, "adverb")
                        || s.of(i, "when")
                        || s.of(i, "planned")
                        || s.of(i, "proposed")
                        || Words.be(s, i)
                        || s.sentence().get(i).lower().endsWith("ly")
                        || s.is(i, "who")
                        || s.is(i, "to")
                        || s.is(i, ","))) {
            i--;
        }
        // 'X flew in, was received by Y'
        boolean comma = s.is(i + 1, ",") && Words.be(s, i + 2);
        if ((s.is(i, "and") || comma) && subject(i) != null) {
            return true;
        }
        for (Group group : groups) {
            boolean relative = i + 1 < verb
                    && s.is(i + 1, ",")
                    && group.to() <= i
                    && s.is(group.to(), ",")
                    && (s.is(group.to() + 1, "who") || s.is(group.to() + 1, "whose"));
            if (Words.behindMark(s, group.to()) == i + 1 || relative) {
                return true;
            }
        }
        return false;
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

    /** 'Lee's conversations with X', where nobody knows a Lee. */
    boolean ownerUnknown(int noun) {
        return owners.unknown(noun);
    }

    boolean preposition(int i) {
        return PREPOSITIONS.has(s.sentence().get(i));
    }

    Group referring(int i, List<Actor> actors) {
        return new Group(
                i, i + 1, List.of(new Principal(i, i + 1, Principal.Kind.PRONOUN, actors, null, true, "pronoun")));
    }

    /** The token behind ', his special envoy for Africa,' where a verb follows it; else the token given. */
    private int appositionEnd(int comma) {
        if (!s.is(comma, ",")) {
            return comma;
        }
        for (int k = comma + 1; k < Math.min(s.size() - 1, comma + 14); k++) {
            if (s.is(k, ",")) {
                int verb = k + 1;
                boolean finite = s.of(verb, "auxiliary") || s.of(verb, "planned") || s.of(verb, "saying");
                return finite || Words.light(s, verb) ? verb : comma;
            }
        }
        return comma;
    }

    /** A verb may follow: no preposition, conjunction or sign. */
    boolean acts(Group group) {
        int behind = appositionEnd(Words.behindMark(s, group.to()));
        if (behind >= s.size()) {
            return false;
        }
        Token next = s.sentence().get(behind);
        return next.word() && !PREPOSITIONS.has(next) && !NO_VERB.has(next);
    }

    /** Who holds a talk that names only the other side: subject before, or behind an opening phrase. */
    @Nullable
    Group nounSubject(Trigger t) {
        Group before = null;
        for (Group group : groups) {
            if (group.to() <= t.from()
                    && !possessive(group)
                    && !prepositional(group)
                    && (acts(group) || agent(group.from() - 1))) {
                before = group;
            }
        }
        before = before == null ? subject(t.from()) : usable(before);
        before = before == null ? speakerBefore(t.from()) : before;
        before = before == null ? owners.journeying(t.from()) : before;
        if (before != null) {
            return before;
        }
        // 'During the talks with X, the President stressed …'
        for (Group group : groups) {
            if (group.from() > t.to() && !possessive(group) && !prepositional(group) && s.is(group.from() - 1, ",")) {
                Group with = behind(t.to(), "with");
                with = with == null ? behind(t.to(), "to") : with;
                if (with == null || group.from() >= with.to()) {
                    return usable(group, with == null ? List.of() : with.actors());
                }
            }
        }
        if (cast.conversation().firstPerson() && cast.conversation().speaker() != null) {
            return referring(t.from(), List.of(cast.conversation().speaker()));
        }
        if (t.from() < 4 && theTwo(t.to())) {
            return null;
        }
        if (headline || t.from() < 6) {
            Optional<Actor> publisher = cast.publisherPrincipal();
            if (publisher.isPresent() && headline) {
                return referring(t.from(), List.of(publisher.get()));
            }
            if (cast.conversation().speaker() != null && speaks(t.to())) {
                return referring(t.from(), List.of(cast.conversation().speaker()));
            }
            if (cast.subject().size() == 1) {
                return referring(t.from(), cast.subject());
            }
        }
        return null;
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

    /** Who acts in the main clause behind an opening phrase, or null. */
    @Nullable
    Group mainSubject(int from) {
        for (Group group : groups) {
            boolean subject = group.from() > from && s.is(group.from() - 1, ",") && !possessive(group);
            if (subject && acts(group)) {
                return usable(group);
            }
        }
        return null;
    }

    /** 'Joined the leaders for the summit': an occasion follows the persons. */
    boolean occasionBehind(Group object) {
        for (int i = object.to(); i < Math.min(s.size() - 1, object.to() + 12); i++) {
            boolean at = s.is(i, "for") || s.is(i, "at") || s.is(i, "in") || s.is(i, "during");
            for (int k = i + 1; at && k < Math.min(s.size(), i + 7); k++) {
                if (s.as(k, Entry.ContactNoun.class) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Host A, B and C for a summit': they meet together. */
    boolean summitBehind(Group object) {
        for (int i = object.to() + 1; s.is(object.to(), "for") && i < Math.min(s.size(), object.to() + 7); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null) {
                return noun.kind().equals("summit") && !noun.plural();
            }
        }
        return false;
    }

    /** 'in', 'during', 'after' … stands before the noun: it is the occasion of what the sentence tells. */
    boolean occasion(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            boolean call = s.is(i, "on") && s.is(i + 1, "a") && s.as(noun, Entry.ContactNoun.class) != null;
            boolean account = s.is(i, "of") && s.of(i - 1, "account");
            if (call || account || s.of(i, "held-preposition") && !s.is(i, "on")) {
                // 'discussed their participation in the summit' were not at it
                return !s.is(i - 1, "participation") && !s.is(i - 1, "attendance");
            }
            if (s.is(i, ",") || Words.light(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** 'Met A and B separately', 'meets A and B, respectively'. */
    boolean separately(Trigger t, Group object) {
        int behind = s.is(object.to(), ",") ? object.to() + 1 : object.to();
        return s.is(behind, "respectively")
                || s.is(behind, "in") && s.is(behind + 1, "separate")
                || s.of(object.to(), "singly")
                || s.is(t.from() - 1, "separately")
                || s.of(t.to(), "singly");
    }

    /** 'Met Prime Minister A and King B': a visitor sees the monarch and the minister of one state one after the other. */
    boolean oneByOne(Group object) {
        List<Principal> two = object.members();
        return two.size() == 2
                && !object.several()
                && two.stream().anyMatch(member -> MONARCHS.has(s.sentence().get(member.from())));
    }

    /** 'separate talks with A, B and C'. */
    boolean separate(int noun) {
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            if (s.is(i, "separate") || s.is(i, "separately") || s.is(i, "individual")) {
                return true;
            }
        }
        return false;
    }

    /** 'A asked B to invite C': A invites. */
    Group asking(Group inviting) {
        int verb = inviting.from() - 1;
        boolean asked = verb > 0 && s.of(verb, "asking") && s.is(inviting.to(), "to");
        Group asking = asked ? subject(verb) : null;
        return asking == null ? inviting : asking;
    }

    /** Several persons who act together at the sentence's start: 'they' of the next sentence. */
    Optional<List<Actor>> jointSubject() {
        for (Group group : groups) {
            if (!possessive(group)
                    && !group.vague()
                    && group.from() < 8
                    && group.actors().size() > 1) {
                return Optional.of(group.actors());
            }
        }
        return Optional.empty();
    }

    /** Of whom a quotation speaks that the sentence goes on behind: whom 'he' within its next words may mean. */
    Optional<List<Actor>> quotedSubject() {
        return groups.stream()
                .filter(g -> acting(g) && Words.quotationEnds(s, g.to(), s.size() - 2))
                .map(Group::actors)
                .findFirst();
    }

    private boolean acting(Group group) {
        return !group.pronoun()
                && !prepositional(group)
                && !possessive(group)
                && !attributive(group)
                && group.actors().size() == 1;
    }

    /** Whom pronouns of the next sentence mean: nobody where the subject is nobody to the record. */
    Optional<List<Actor>> sentenceSubject() {
        for (Group group : groups) {
            if (acting(group) && !Words.quotationEnds(s, group.to(), s.size() - 2)) {
                return Optional.of(strangers.act(0, group.from()) ? List.of() : group.actors());
            }
        }
        return strangers.act(0, s.size()) ? Optional.of(List.of()) : onlyOwner();
    }

    /** 'The rest of Lee's stay': who alone is named, if only as an owner. */
    private Optional<List<Actor>> onlyOwner() {
        List<Group> named = groups.stream()
                .filter(g -> !g.pronoun() && !g.actors().isEmpty())
                .toList();
        boolean one = named.size() == 1 && named.get(0).actors().size() == 1 && possessive(named.get(0));
        return one ? Optional.of(named.get(0).actors()) : Optional.empty();
    }

    /** 'The Putin meeting', 'former Trump administration adviser': a name that is no person. */
    boolean attributive(Group group) {
        boolean meeting = s.is(group.from(), "the") && s.as(group.to(), Entry.ContactNoun.class) != null;
        boolean hyphen = s.is(group.to(), "-")
                && s.sentence().get(group.to()).start()
                        == s.sentence().get(group.to() - 1).end();
        boolean sided = s.is(group.from() - 1, "-") && !group.members().get(0).counts();
        return group.members().get(0).kind() == Principal.Kind.NAMED
                && (meeting || s.of(group.to(), "entourage") || hyphen || sided);
    }
}
