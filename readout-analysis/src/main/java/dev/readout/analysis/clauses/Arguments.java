package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands where around a contact word: its subject, its object, who is behind a preposition, whose it is. */
final class Arguments {
    private static final Set<String> PREPOSITIONS = Set.of(
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
    private static final Set<String> NO_VERB =
            Set.of("in", "at", "and", "as", "during", "when", "while", "who", "or", "after", "before");
    /** Forms of verbs that put their subject among those who attend. */
    private static final Set<String> JOINING = Set.of(
            "take",
            "takes",
            "took",
            "taking",
            "participate",
            "participated",
            "participating",
            "attend",
            "attended",
            "attending");

    private static final int REACH = 34;

    private final Spotted s;
    private final List<Group> groups;
    private final Cast cast;
    private final boolean headline;

    Arguments(Spotted sentence, List<Group> groups, Cast cast, boolean headline) {
        this.s = sentence;
        this.groups = groups;
        this.cast = cast;
        this.headline = headline;
    }

    /** The nearest group before a verb that can be its subject. */
    @Nullable
    Group subject(int verb) {
        Group best = null;
        for (Group group : groups) {
            if (group.to() > verb) {
                break;
            }
            if (possessive(group) || s.is(group.to(), ":")) {
                continue;
            }
            if (prepositional(group) && !s.is(group.to(), "who")) {
                continue;
            }
            best = group;
        }
        return best == null ? null : usable(best);
    }

    private @Nullable Group usable(Group group) {
        return usable(group, List.of());
    }

    /** The group with its pronoun resolved to nobody of these; null where nobody is left. */
    private @Nullable Group usable(Group group, List<Actor> not) {
        Group meant = antecedent(group, not);
        return meant.actors().isEmpty() ? null : meant;
    }

    /** The group, if it stands for persons of several parties. */
    private static @Nullable Group joint(@Nullable Group group) {
        return group != null && group.several() ? group : null;
    }

    /** Whom 'he' or 'him' means: the subject before it in the sentence, else anyone there, else the last subject. */
    private Group antecedent(Group group, List<Actor> not) {
        if (!group.pronoun() || !(s.is(group.from(), "he") || s.is(group.from(), "she") || s.is(group.from(), "him"))) {
            return group;
        }
        Group best = null;
        boolean bestIsSubject = false;
        for (Group before : groups) {
            boolean one = before.members().size() == 1
                    && before.members().get(0).actors().size() == 1;
            if (before.to() > group.from() || before.pronoun() || !one || excluded(not, before)) {
                continue;
            }
            boolean asSubject = !prepositional(before) && !possessive(before);
            boolean named = before.members().get(0).kind() == Principal.Kind.NAMED;
            if (best == null || asSubject || (!bestIsSubject && named)) {
                best = before;
                bestIsSubject = asSubject;
            }
        }
        if (best != null) {
            return best.members().get(0).counts() ? group.meaning(best.actors()) : group.meaning(List.of());
        }
        List<Actor> last = cast.subject();
        return group.meaning(!not.isEmpty() && not.containsAll(last) ? List.of() : last);
    }

    private static boolean excluded(List<Actor> not, Group group) {
        return !not.isEmpty() && not.containsAll(group.members().get(0).actors());
    }

    boolean possessive(Group group) {
        return s.is(group.to(), "'s") || s.is(group.to(), "'");
    }

    private boolean prepositional(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (s.is(i, "the") || s.is(i, "both") || s.of(i, "modifier"))) {
            i--;
        }
        return i >= 0 && PREPOSITIONS.contains(s.sentence().get(i).lower());
    }

    /** The group that follows a verb at once, but for adverbs; 'him' is not the subject. */
    @Nullable
    Group object(Trigger t) {
        Group subject = subject(t.from());
        List<Actor> not = subject == null ? List.of() : subject.actors();
        for (Group group : groups) {
            if (group.from() < t.to()) {
                continue;
            }
            for (int i = t.to(); i < group.from(); i++) {
                if (!s.of(i, "adverb") && !s.is(i, "the") && !s.of(i, "modifier") && !s.is(i, "visiting")) {
                    return null;
                }
            }
            if (possessive(group) || group.pronoun() && objectless(group) || predicate(t, group)) {
                return null;
            }
            return usable(group, not);
        }
        return null;
    }

    private boolean objectless(Group group) {
        return s.is(group.from(), "he")
                || s.is(group.from(), "she")
                || s.is(group.from(), "they")
                || s.is(group.from(), "i");
    }

    /** 'called Putin a killer', 'called Trump's', 'called on'. */
    private boolean predicate(Trigger t, Group group) {
        if (t.word().equals("call on")) {
            return s.is(group.to(), "to") || s.is(group.to(), "for") || s.is(group.to(), "not");
        }
        return t.verb() != null
                && t.verb().base().equals("call")
                && (s.is(group.to(), "a")
                        || s.is(group.to(), "an")
                        || s.is(group.to(), "the")
                        || s.is(group.to(), "\"")
                        || s.is(group.to(), "“")
                        || s.is(group.to(), "'"));
    }

    /** The group behind a preposition that belongs to a word ending before token 'from'. */
    @Nullable
    Group behind(int from, String preposition) {
        int end = Math.min(s.size(), from + REACH);
        int i = from;
        while (i < end) {
            if (s.is(i, preposition)) {
                Group group = startingAt(i + 1);
                if (group != null && !possessive(group)) {
                    return usable(group);
                }
            }
            if (breaks(i, from) || otherOccasion(i, from)) {
                return null;
            }
            Group within = covering(i);
            i = within != null ? within.to() : i + 1;
        }
        return null;
    }

    /** Another contact noun takes over what follows: 'discussions about a meeting with'. */
    private boolean otherOccasion(int i, int from) {
        return i > from
                && s.as(i, Entry.ContactNoun.class) != null
                && !s.is(i - 1, "and")
                && !s.is(i - 1, ",")
                && covering(i) == null;
    }

    /** Whether a verb's subject stands right before it and its auxiliaries. */
    boolean adjacentSubject(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (s.of(i, "auxiliary")
                        || s.of(i, "adverb")
                        || s.of(i, "planned")
                        || s.is(i, "who")
                        || s.is(i, ","))) {
            i--;
        }
        for (Group group : groups) {
            if (group.to() == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause ends here. */
    private boolean breaks(int i, int from) {
        if (s.is(i, ";") || s.is(i, ":") || s.is(i, "(") && i == from) {
            return true;
        }
        if (s.of(i, "saying") && i > from) {
            return true;
        }
        if (s.of(i, "boundary") && !s.is(i, "as") && !(s.is(i, "who") && i > from + 4)) {
            return true;
        }
        Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
        boolean finite = verb != null
                && i > from
                && s.as(i, Entry.ContactNoun.class) == null
                && verb.form() != Entry.VerbForm.GERUND;
        if (Words.light(s, i) && i == from + 1 && covering(from) != null) {
            return false;
        }
        return finite
                || (i > from && Words.light(s, i) && !s.is(i, "have") && !s.is(i, "has") && !s.of(i, "letter-verb"));
    }

    private @Nullable Group startingAt(int from) {
        int i = from;
        // 'with his counterpart, Russian Defence Minister X', 'with Indian leaders including Y'
        if (s.is(i + 1, "counterpart") && s.is(i + 2, ",")) {
            i += 3;
        }
        for (int k = i; k < Math.min(s.size(), i + 5); k++) {
            boolean several = s.as(k, Entry.Office.class) != null || s.is(k, "others");
            if (several && s.is(k + 1, "including")) {
                i = k + 2;
                break;
            }
        }
        for (Group group : groups) {
            int skip = i;
            while (skip < group.from()
                    && (s.is(skip, "the") || s.is(skip, "both") || s.of(skip, "modifier") || s.of(skip, "honorific"))) {
                skip++;
            }
            if (group.from() == i || skip == group.from() && group.from() >= i) {
                Group own = possessive(group) ? ownedBy(group) : null;
                return own == null ? group : own;
            }
        }
        return null;
    }

    /** 'the US President's National Security Advisor': who stands behind the possessor. */
    private @Nullable Group ownedBy(Group possessor) {
        for (Group group : groups) {
            if (group.from() == possessor.to() + 1 && possessor.actors().isEmpty()) {
                return group;
            }
        }
        return null;
    }

    private @Nullable Group covering(int i) {
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
        int i = noun - 1;
        int words = 0;
        while (i >= 0 && words < 5) {
            if (s.is(i, "'s") || s.is(i, "'")) {
                for (Group group : groups) {
                    if (group.to() == i) {
                        return usable(group);
                    }
                }
                return null;
            }
            if (s.is(i, "his") || s.is(i, "her")) {
                Group own = sentenceGroupBefore(i);
                if (own != null) {
                    return own;
                }
                return cast.subject().size() == 1 ? referring(i, cast.subject()) : null;
            }
            if (s.is(i, "their") && cast.pair().size() > 1) {
                return referring(i, cast.pair());
            }
            if (s.is(i, "my") && cast.speaker() != null) {
                return referring(i, List.of(cast.speaker()));
            }
            for (Group group : groups) {
                if (group.to() == i + 1 && group.several()) {
                    return group;
                }
            }
            if (PREPOSITIONS.contains(s.sentence().get(i).lower()) || s.is(i, "the") || s.is(i, "a") || s.is(i, ",")) {
                return null;
            }
            i--;
            words++;
        }
        return null;
    }

    private Group referring(int i, List<Actor> actors) {
        return new Group(
                i, i + 1, List.of(new Principal(i, i + 1, Principal.Kind.PRONOUN, actors, null, true, "pronoun")));
    }

    private @Nullable Group sentenceGroupBefore(int i) {
        Group best = null;
        boolean acting = false;
        for (Group group : groups) {
            if (group.to() <= i
                    && !possessive(group)
                    && !prepositional(group)
                    && group.actors().size() == 1) {
                boolean acts = acts(group);
                if (best == null || acts || !acting) {
                    best = group;
                    acting = acts;
                }
            }
        }
        return best == null ? null : usable(best);
    }

    /** A verb may follow: no preposition, conjunction or sign. */
    private boolean acts(Group group) {
        if (group.to() >= s.size()) {
            return false;
        }
        String next = s.sentence().get(group.to()).lower();
        return Character.isLetter(next.charAt(0)) && !PREPOSITIONS.contains(next) && !NO_VERB.contains(next);
    }

    /** Who holds a talk that names only the other side: subject before, or behind an opening phrase. */
    @Nullable
    Group nounSubject(Trigger t) {
        Group before = null;
        for (Group group : groups) {
            if (group.to() <= t.from() && !possessive(group) && !prepositional(group) && acts(group)) {
                before = group;
            }
        }
        before = before == null ? subject(t.from()) : usable(before);
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
        if (cast.firstPerson() && cast.speaker() != null) {
            return referring(t.from(), List.of(cast.speaker()));
        }
        if (headline || t.from() < 6) {
            Optional<Actor> publisher = cast.publisherPrincipal();
            if (publisher.isPresent() && headline) {
                return referring(t.from(), List.of(publisher.get()));
            }
            if (cast.subject().size() == 1) {
                return referring(t.from(), cast.subject());
            }
        }
        return null;
    }

    /** 'Putin and Xi held talks': the joint subject of a light verb before the noun. */
    @Nullable
    Group lightSubject(Trigger t) {
        int i = t.from() - 1;
        int words = 0;
        while (i >= 0 && words < 7) {
            if (Words.light(s, i)) {
                Group group = subject(i);
                if (group != null && JOINING.contains(s.sentence().get(i).lower())) {
                    List<Actor> before = cast.attendees();
                    cast.attendees(group.actors());
                    boolean also = i > 0 && s.is(i - 1, "also");
                    return also ? joined(group, before) : joint(group);
                }
                return joint(group);
            }
            i--;
            words++;
        }
        return null;
    }

    /** 'After talks in Kyiv, A and B said …': the joint subject behind an opening phrase. */
    @Nullable
    Group jointSubjectBehind(Trigger t) {
        if (t.from() > 5 || !occasion(t.from())) {
            return null;
        }
        for (Group group : groups) {
            if (group.from() > t.to() && s.is(group.from() - 1, ",") && !prepositional(group)) {
                return joint(group);
            }
        }
        return null;
    }

    /** 'A and B pledged … during talks in Beijing'. */
    @Nullable
    Group jointSubjectBefore(Trigger t) {
        if (!occasion(t.from())) {
            return null;
        }
        return joint(subject(t.from()));
    }

    /** 'in', 'during', 'after' … stands before the noun: it is the occasion of what the sentence tells. */
    boolean occasion(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            if (s.of(i, "held-preposition") && !s.is(i, "on")) {
                return true;
            }
            if (s.is(i, ",") || Words.light(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** 'a meeting was held with the participation of A and B'. */
    @Nullable
    Group attending(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size(), t.to() + REACH); i++) {
            if (s.is(i, "participation") && s.is(i + 1, "of")
                    || s.is(i, "attended") && s.is(i + 1, "by")
                    || s.is(i, "involving")) {
                Group group = startingAt(s.is(i, "involving") ? i + 1 : i + 2);
                return group == null ? null : usable(group);
            }
        }
        return null;
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

    /** 'B and C also took part' after 'A took part': all of them. */
    private Group joined(Group group, List<Actor> before) {
        List<Principal> members = new ArrayList<>(group.members());
        if (!before.isEmpty()) {
            members.add(0, new Principal(group.from(), group.to(), Principal.Kind.NAMED, before, null, true, "also"));
        }
        return new Group(group.from(), group.to(), members);
    }

    /** Who sends the letter: the subject of 'sent', 'expressed'; in a headline of an official site, its principal. */
    @Nullable
    Group letterSubject(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 9); i--) {
            if (s.of(i, "letter-verb") || s.is(i, "received") || s.is(i, "receives")) {
                return subject(i);
            }
        }
        Group owner = owner(t.from());
        if (owner != null) {
            return owner;
        }
        if (occasion(t.from())) {
            return nounSubject(t);
        }
        return headline && t.from() < 3
                ? cast.publisherPrincipal()
                        .map(a -> referring(t.from(), List.of(a)))
                        .orElse(null)
                : null;
    }

    /** 'A and B exchanged messages'. */
    @Nullable
    Group exchanging(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 5); i--) {
            if (s.is(i, "exchanged") || s.is(i, "exchange") || s.is(i, "exchanging") || s.is(i, "swapped")) {
                return joint(subject(i));
            }
        }
        return null;
    }

    /** 'sent X a message'. */
    @Nullable
    Group indirectObject(Trigger t) {
        for (Group group : groups) {
            boolean verb = group.from() > 0 && s.of(group.from() - 1, "letter-verb");
            if (verb && group.to() <= t.from() && t.from() - group.to() <= 3) {
                return usable(group);
            }
        }
        return null;
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

    /** Whom pronouns of the next sentence mean. */
    Optional<List<Actor>> sentenceSubject() {
        for (Group group : groups) {
            if (!group.pronoun()
                    && !prepositional(group)
                    && !possessive(group)
                    && group.actors().size() == 1) {
                return Optional.of(group.actors());
            }
        }
        return Optional.empty();
    }
}
