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

    List<Group> groups() {
        return groups;
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
            if (best != null && coordinated(verb) && governed(group)) {
                continue;
            }
            best = group;
        }
        return best == null ? null : usable(best);
    }

    /** 'X called Y a friend and invited him': the verb shares its subject with the one before. */
    private boolean coordinated(int verb) {
        int i = verb - 1;
        while (i > 0 && s.of(i, "adverb")) {
            i--;
        }
        return i > 0 && s.is(i, "and");
    }

    /** Whether a known verb stands right before the group: its object. */
    private boolean governed(Group group) {
        int i = group.from() - 1;
        return i >= 0 && (s.as(i, Entry.ContactVerb.class) != null || s.of(i, "speech-act") || s.of(i, "saying"));
    }

    @Nullable
    Group usable(Group group) {
        return usable(group, List.of());
    }

    /** The group with its pronoun resolved to nobody of these; null where nobody is left. */
    @Nullable
    Group usable(Group group, List<Actor> not) {
        Group meant = antecedent(group, not);
        return meant.actors().isEmpty() ? null : meant;
    }

    /** The group, if it stands for persons of several parties. */
    @Nullable
    static Group joint(@Nullable Group group) {
        return group != null && group.several() ? group : null;
    }

    /** Whom 'he' or 'him' means: the subject before it in the sentence, else anyone there, else the last subject. */
    private Group antecedent(Group group, List<Actor> not) {
        if (!group.pronoun()
                || !(s.is(group.from(), "he")
                        || s.is(group.from(), "she")
                        || s.is(group.from(), "him")
                        || s.is(group.from(), "her"))) {
            return group;
        }
        Group best = null;
        boolean bestIsSubject = false;
        for (Group before : groups) {
            // who is named without a party is nobody to us, and 'he' all the same
            boolean stranger = before.members().size() == 1
                    && before.members().get(0).kind() == Principal.Kind.NAMED
                    && before.actors().isEmpty();
            boolean one = stranger
                    || before.members().size() == 1
                            && before.members().get(0).actors().size() == 1;
            if (before.to() > group.from() || before.pronoun() || !one || excluded(not, before)) {
                continue;
            }
            boolean asSubject = !prepositional(before) && !possessive(before) && !governed(before);
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

    boolean prepositional(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (s.is(i, "the") || s.is(i, "both") || s.of(i, "modifier"))) {
            i--;
        }
        return i >= 0 && PREPOSITIONS.has(s.sentence().get(i)) && !agent(i);
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
        Group subject = subject(t.from());
        List<Actor> not = subject == null ? List.of() : subject.actors();
        for (Group group : groups) {
            if (group.from() < t.to()) {
                continue;
            }
            for (int i = t.to(); i < group.from(); i++) {
                boolean skipped = s.of(i, "adverb")
                        || s.is(i, "the")
                        || s.of(i, "modifier")
                        || s.is(i, "visiting")
                        || s.of(i, "when")
                        || s.of(i, "calendar")
                        || ofDate(i)
                        || s.is(i, "on") && s.of(i + 1, "calendar");
                if (!skipped) {
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
                        || s.is(group.to(), "his")
                        || s.is(group.to(), "her")
                        || s.is(group.to(), "one")
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
            boolean verb = preposition.equals("of") && i > from && Words.light(s, i);
            if (verb || breaks(i, from) || otherOccasion(i, from)) {
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

    /** 'Met several diplomats, including A, B and C': the list behind a verb, before its clause ends; or null. */
    @Nullable
    Group including(int from) {
        for (int i = from; i < Math.min(s.size(), from + 24); i++) {
            if (s.is(i, "including") || s.is(i, "such") && s.is(i + 1, "as")) {
                Group group = startingAt(s.is(i, "such") ? i + 2 : i + 1);
                return group == null || possessive(group) ? null : usable(group);
            }
            Group within = covering(i);
            boolean someone = within != null && !within.actors().isEmpty();
            if (breaks(i, from) || otherOccasion(i, from) || someone) {
                return null;
            }
        }
        return null;
    }

    /** '"Met X on the sidelines," Y wrote': a note in the first person that leaves out who writes, or null. */
    @Nullable
    Group elided(int verb) {
        boolean opens = verb == 0 || verb == 1 && !s.sentence().get(0).word();
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
                        || s.is(i, ","))) {
            i--;
        }
        if (s.is(i, "and") && subject(i) != null) {
            return true;
        }
        for (Group group : groups) {
            boolean relative = i + 1 < verb
                    && s.is(i + 1, ",")
                    && group.to() <= i
                    && s.is(group.to(), ",")
                    && (s.is(group.to() + 1, "who") || s.is(group.to() + 1, "whose"));
            if (group.to() == i + 1 || relative) {
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
        boolean demonstrative =
                s.is(i, "that") && i > 0 && PREPOSITIONS.has(s.sentence().get(i - 1));
        if (s.of(i, "boundary") && !s.is(i, "as") && !demonstrative && !(s.is(i, "who") && i > from + 4)) {
            return true;
        }
        // 'at the end of', 'was held in', 'took place between'
        boolean noVerb = Words.light(s, i)
                && (s.is(i - 1, "the") || Words.be(s, i - 1) || s.is(i + 1, "place") || s.is(i - 1, "took"));
        if (noVerb || s.is(i, "handed") && Words.be(s, i - 1)) {
            return false;
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

    @Nullable
    Group startingAt(int from) {
        int i = from;
        // 'with his counterpart, Russian Defence Minister X', 'with Indian leaders including Y'
        if (s.is(i + 1, "counterpart") && s.is(i + 2, ",") && covering(i) == null) {
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
            int skip = preamble(i, group.from());
            if (group.from() == i || skip == group.from() && group.from() >= i) {
                Group own = possessive(group) ? ownedBy(group) : null;
                return own == null ? group : own;
            }
        }
        return null;
    }

    /** The token behind what may stand between a preposition and a person: articles, titles, a body's name, a day. */
    private int preamble(int from, int to) {
        int i = from;
        int names = 0;
        while (i < to && i < from + 9) {
            if (s.is(i, "the")
                    || s.is(i, "both")
                    || s.of(i, "modifier")
                    || s.of(i, "honorific")
                    || s.of(i, "calendar")) {
                i = s.after(i);
                if (s.is(i, ",") && i + 1 == to) {
                    i++;
                }
            } else if (s.sentence().get(i).word() && s.sentence().get(i).capital() && names < 5) {
                names++;
                i++;
            } else {
                break;
            }
        }
        return i;
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
        return new Owners(this, s, cast).of(noun);
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
        int behind = appositionEnd(group.to());
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
        if (t.from() < 4 && theTwo(t.to())) {
            return null;
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
            boolean at = s.is(i, "for") || s.is(i, "at") || s.is(i, "in");
            for (int k = i + 1; at && k < Math.min(s.size(), i + 7); k++) {
                if (s.as(k, Entry.ContactNoun.class) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'in', 'during', 'after' … stands before the noun: it is the occasion of what the sentence tells. */
    boolean occasion(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            boolean call = s.is(i, "on") && s.is(i + 1, "a") && s.as(noun, Entry.ContactNoun.class) != null;
            if (call || s.of(i, "held-preposition") && !s.is(i, "on")) {
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
                || s.is(object.to(), "separately")
                || s.is(t.from() - 1, "separately")
                || s.is(t.to(), "separately");
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
