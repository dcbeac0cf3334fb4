package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.ContactVerb;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who are only called together: 'the two leaders', 'both sides', 'the two prime ministers', 'the three met'. */
final class Pairs {
    private static final WordSet PAIR_WORDS = WordSet.of(
            "leaders",
            "presidents",
            "sides",
            "parties",
            "ministers",
            "men",
            "women",
            "premiers",
            "chancellors",
            "neighbours",
            "neighbors",
            "pair",
            "counterparts",
            "interlocutors",
            "diplomats",
            "heads");

    /** The offices of those who are called so together. */
    private static final Map<String, String> HELD = Map.of(
            "presidents",
            "head-of-state",
            "heads",
            "head-of-state",
            "premiers",
            "head-of-government",
            "ministers",
            "minister");

    private static final List<String> NUMBERS = List.of("three", "four", "five", "six");

    private static final WordSet PAST = WordSet.of(
            "sat", "stood", "went", "shook", "ate", "drank", "began", "came", "got", "flew", "took", "found", "made",
            "kept");

    /** What follows a past that two persons did. */
    private static final WordSet FOLLOWING = WordSet.of(
            "a",
            "an",
            "the",
            "and",
            "to",
            "for",
            "with",
            "over",
            "about",
            "against",
            "through",
            "across",
            "side",
            "down",
            "together",
            "briefly",
            "around",
            "from",
            "into",
            "out",
            "up",
            "each",
            "their",
            "his",
            "her",
            "hands",
            "by");

    private Pairs() {}

    /**
     * Whom such words mean that begin at a token, or null.
     *
     * @param before who the sentence has spoken of so far
     */
    static @Nullable Principal read(Spotted s, int i, List<Principal> before, Cast cast) {
        int j = i;
        if (s.is(j, "the") || s.is(j, "both") || s.is(j, "these")) {
            j++;
        }
        if (s.is(j, "two") || s.is(j, "both")) {
            j++;
        }
        Principal two = s.is(i, "both") ? bothOf(s, i, before, cast) : theTwo(s, i, before, cast);
        if (two != null) {
            return two;
        }
        boolean described =
                s.of(j, "epithet") || plain(s, j) && PAIR_WORDS.has(s.sentence().get(j + 1));
        Office office = s.as(j, Office.class);
        if (s.is(j - 1, "two") && office != null && office.plural() && office.principal()) {
            // 'the two prime ministers'
            List<Actor> both = ofTheTwo(s, s.after(j)) ? cast.holding(two(before, cast), office.office()) : List.of();
            return both.isEmpty() ? null : new Principal(i, s.after(j), Kind.PAIR, both, null, true, "the pair");
        }
        if (s.is(j - 1, "two") && described) {
            // 'the two leftist leaders'
            j++;
        }
        List<Actor> pair = s.is(j, "sides") || s.is(j, "parties")
                ? cast.toldPair()
                : s.is(j - 1, "two") || s.is(j - 1, "both") ? two(before, cast) : cast.both();
        if (j > i
                && j < s.size()
                && PAIR_WORDS.has(s.sentence().get(j))
                && (s.is(j, "heads") ? s.is(j + 1, "of") && s.is(j + 2, "state") : ofTheTwo(s, j + 1))
                && !s.is(j + 1, "and")
                && (i == 0 || s.is(j - 1, "two") || s.is(j - 1, "both") || !s.is(j, "men") && !s.is(j, "women"))
                && !pair.isEmpty()) {
            String held = HELD.get(s.sentence().get(j).lower());
            List<Actor> meant = held == null || pair.size() != 2 ? pair : cast.holding(pair, held);
            return new Principal(i, j + 1, Kind.PAIR, meant, null, true, "the pair");
        }
        return null;
    }

    /** 'The two government leaders', but not 'the two Korean leaders' nor 'the two other leaders'. */
    private static boolean plain(Spotted s, int i) {
        return i + 1 < s.size() && !s.sentence().get(i).capital() && !s.is(i, "other");
    }

    /** 'The two met', 'the two last spoke', 'before the two had lunch': persons, not two of anything else. */
    private static @Nullable Principal theTwo(Spotted s, int i, List<Principal> before, Cast cast) {
        if (!s.is(i, "the") || i + 1 >= s.size()) {
            return null;
        }
        int number = NUMBERS.indexOf(s.sentence().get(i + 1).lower());
        if (number < 0 && !s.is(i + 1, "two")) {
            return null;
        }
        int j = i + 2;
        boolean act = s.of(j, "auxiliary")
                || s.of(j, "adverb")
                || s.is(j, "last")
                || s.of(j, "planned")
                || s.of(j, "light-past")
                || acted(s, j)
                || s.as(s.is(j, "to") ? j + 1 : j, ContactVerb.class) != null
                || s.is(i - 1, "between") && ends(s, j)
                || met(s, i - 1) && (ends(s, j) || s.is(j, "to") || s.is(j, "for"));
        if (!act) {
            return null;
        }
        List<Actor> pair = number < 0 ? two(before, cast) : cast.several(number + 3);
        return pair.isEmpty() ? null : new Principal(i, j, Kind.PAIR, pair, null, true, "the pair");
    }

    /** 'Had written to both', 'met both on Friday': the two just named. */
    private static @Nullable Principal bothOf(Spotted s, int i, List<Principal> before, Cast cast) {
        boolean to = s.is(i - 1, "to") || s.is(i - 1, "with");
        boolean object = met(s, i - 1) || to && s.as(i - 2, ContactVerb.class) != null;
        List<Actor> pair = object && ends(s, i + 1) ? two(before, cast) : List.of();
        return pair.isEmpty() ? null : new Principal(i, i + 1, Kind.PAIR, pair, null, true, "the pair");
    }

    /** 'The two agreed on', 'the two sat down', not 'the two disputed islands': a past that nothing follows of which there could be two. */
    private static boolean acted(Spotted s, int i) {
        boolean past = i < s.size()
                && (PAST.has(s.sentence().get(i)) || s.sentence().get(i).lower().endsWith("ed"));
        return past
                && (ends(s, i + 1)
                        || i + 1 < s.size() && FOLLOWING.has(s.sentence().get(i + 1))
                        || s.of(i + 1, "boundary"));
    }

    /** 'Invited the two', 'hosted the two'. */
    private static boolean met(Spotted s, int i) {
        return s.of(i, "invite") || s.as(i, ContactVerb.class) != null || s.of(i, "speech-act");
    }

    /** Nothing follows of which there could be two. */
    private static boolean ends(Spotted s, int i) {
        return i >= s.size()
                || !s.sentence().get(i).word()
                || s.is(i, "on")
                || s.is(i, "in")
                || s.is(i, "at")
                || s.of(i, "when");
    }

    /** 'X said that the Y leader was committed, after the two leaders met': those whom alone the sentence names; else the two before. */
    private static List<Actor> two(List<Principal> before, Cast cast) {
        Set<Actor> persons = new LinkedHashSet<>();
        for (Principal one : before) {
            boolean named = one.kind() == Kind.NAMED;
            boolean alone = named || one.kind() == Kind.OFFICE || one.kind() == Kind.PRONOUN;
            boolean person = one.counts() && one.actors().size() == 1 && alone;
            // 'A's spokesman B said that A and C would speak and the two presidents …': B is none of them
            if (!person && one.counts()) {
                return cast.two();
            }
            persons.addAll(person ? one.actors() : List.of());
        }
        List<Actor> both = Principal.two(persons);
        return both.isEmpty() ? cast.two() : both;
    }

    static @Nullable Principal pair(int from, int to, String office, Cast cast, String rule) {
        return cast.pair().isEmpty() ? null : new Principal(from, to, Kind.PAIR, cast.pair(), office, true, rule);
    }

    /** Not 'of' anybody else: 'the presidents', 'the leaders of the two countries'. */
    static boolean ofTheTwo(Spotted s, int i) {
        if (!s.is(i, "of")) {
            return true;
        }
        int k = s.is(i + 1, "the") ? i + 2 : i + 1;
        boolean states = s.as(k, Format.class) != null || s.as(k + 1, PartyName.class) != null;
        return (s.is(k, "two") || s.is(k, "both")) && !states;
    }
}
