package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.ContactVerb;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that only refer: pronouns, 'his French counterpart', 'the two leaders', 'the President'. */
final class ReferenceReader {
    /** What a reference begins with that speaks of no counterpart and bears no honorific. */
    private static final WordSet OPENERS = WordSet.of(
            "he", "she", "him", "her", "they", "them", "i", "we", "us", "me", "you", "the", "both", "these", "two");

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

    /** So many tokens may stand before the subject of a sentence ('On Tuesday they met'). */
    private static final int OPENING = 3;

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

    private static final WordSet MAJESTY = WordSet.of("majesty", "highness");

    /** Endings of words that mean a whole people behind 'the' ('the Chinese said'). */
    private static final List<String> PEOPLES = List.of("ese", "ch", "sh", "s");

    private ReferenceReader() {}

    /**
     * Reads the reference that begins at a token.
     *
     * @param before who the sentence has spoken of so far
     * @param last who was named last in the sentence, or null
     */
    static @Nullable Principal read(
            Spotted s, int i, Cast cast, NameReader names, List<Principal> before, @Nullable Principal last) {
        Principal counterpart = s.counterparts() ? Counterparts.read(s, i, cast, names, before, last) : null;
        if (counterpart != null) {
            return counterpart;
        }
        Principal host = host(s, i, cast, last);
        if (host != null) {
            return host;
        }
        if (!OPENERS.has(s.sentence().get(i)) && !s.of(i, "honorific")) {
            return null;
        }
        if (s.is(i, "he") && !s.sentence().get(i).text().equals("HE")
                || s.is(i, "she")
                || s.is(i, "him")
                || her(s, i)) {
            List<Actor> one = cast.meant(s.is(i, "she") || s.is(i, "her"));
            return new Principal(i, i + 1, Kind.PRONOUN, one, null, true, "pronoun");
        }
        if (s.is(i, "they") || s.is(i, "them")) {
            // 'the ministers recalled the talk that they had'
            List<Actor> several = last != null && last.kind() == Kind.PAIR ? last.actors() : cast.they(i <= OPENING);
            return new Principal(i, i + 1, Kind.PRONOUN, several, null, true, "pronoun");
        }
        boolean we = cast.conversation().firstPerson() && s.is(i, "we");
        if ((we || (s.is(i, "i") && s.sentence().get(i).capital()))
                && cast.conversation().speaker() != null) {
            return new Principal(
                    i, i + 1, Kind.PRONOUN, List.of(cast.conversation().speaker()), null, true, "speaker");
        }
        Principal majesty = majesty(s, i, cast);
        if (majesty != null) {
            return majesty;
        }
        Principal epithet = epithet(s, i, cast);
        if (epithet != null) {
            return epithet;
        }
        Principal national = national(s, i, cast);
        if (national != null) {
            return national;
        }
        Principal spoken = spoken(s, i, cast);
        if (spoken != null) {
            return spoken;
        }
        int j = i;
        if (s.is(j, "the") || s.is(j, "both") || s.is(j, "these")) {
            j++;
        }
        if (s.is(j, "two") || s.is(j, "both")) {
            j++;
        }
        Principal two = theTwo(s, i, before, cast);
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
                : s.is(i + 1, "two") && s.is(i, "the") || s.is(i, "two") ? two(before, cast) : cast.both();
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

    /** 'Lee thanked his host': the other of the two last told of, where no name follows. */
    private static @Nullable Principal host(Spotted s, int i, Cast cast, @Nullable Principal last) {
        boolean his = s.is(i, "his") || s.is(i, "her");
        boolean called = his && (s.is(i + 1, "host") || s.is(i + 1, "guest") || s.is(i + 1, "visitor"));
        if (!called || i + 3 < s.size() && (nameAhead(s, i + 2) || s.is(i + 2, ",") && nameAhead(s, i + 3))) {
            return null;
        }
        List<Actor> own = last != null && last.counts() ? last.actors() : cast.subject();
        List<Actor> others = cast.pair().stream().filter(a -> !own.contains(a)).toList();
        boolean other = own.size() == 1 && cast.pair().size() == 2 && others.size() == 1;
        return other ? new Principal(i, i + 2, Kind.OFFICE, others, null, true, "host or guest") : null;
    }

    private static boolean nameAhead(Spotted s, int i) {
        return s.sentence().get(i).capital() || s.is(i, "'s");
    }

    /** 'The two government leaders', but not 'the two Korean leaders' nor 'the two other leaders'. */
    private static boolean plain(Spotted s, int i) {
        return i + 1 < s.size() && !s.sentence().get(i).capital() && !s.is(i, "other");
    }

    /** 'The two met', 'the two last spoke', 'before the two had lunch': persons, not two of anything else. */
    private static @Nullable Principal theTwo(Spotted s, int i, List<Principal> before, Cast cast) {
        int j = i + 2;
        int number = i + 1 < s.size() ? NUMBERS.indexOf(s.sentence().get(i + 1).lower()) : -1;
        boolean two = s.is(i, "the") && (s.is(i + 1, "two") || number >= 0);
        boolean act = s.of(j, "auxiliary")
                || s.of(j, "adverb")
                || s.is(j, "last")
                || s.of(j, "planned")
                || s.of(j, "light-past")
                || acted(s, j)
                || s.as(j, ContactVerb.class) != null
                || s.is(i - 1, "between") && ends(s, j)
                || met(s, i - 1) && (ends(s, j) || s.is(j, "to") || s.is(j, "for"));
        if (!two || !act) {
            return null;
        }
        List<Actor> pair = number < 0 ? two(before, cast) : cast.several(number + 3);
        return pair.isEmpty() ? null : new Principal(i, j, Kind.PAIR, pair, null, true, "the pair");
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

    /** 'Called her on Monday', where 'her' owns nothing. */
    private static boolean her(Spotted s, int i) {
        return s.is(i, "her")
                && i > 0
                && (i + 1 >= s.size()
                        || !s.sentence().get(i + 1).word()
                        || s.of(i + 1, "held-preposition")
                        || s.is(i + 1, "to")
                        || s.is(i + 1, "when"));
    }

    /** 'His Majesty also spoke with': the monarch last spoken of, or the only one who has come up. */
    private static @Nullable Principal majesty(Spotted s, int i, Cast cast) {
        if (!s.of(i, "honorific") || !s.sentence().get(i).capital() || !MAJESTY.has(last(s, i))) {
            return null;
        }
        int to = s.after(i);
        Thing next = s.at(to);
        boolean named = next != null && (next.is(Entry.PersonName.class) || next.is(Entry.FamilyName.class));
        if (named || to < s.size() && s.sentence().get(to).capital()) {
            return null;
        }
        boolean subject = cast.subject().size() == 1
                && Roster.monarchy(cast.subject().get(0).party());
        Optional<Actor> one =
                subject ? Optional.of(cast.subject().get(0)) : cast.roster().monarch("head-of-state");
        return one.map(actor -> new Principal(i, to, Kind.OFFICE, List.of(actor), "head-of-state", true, "style alone"))
                .orElse(null);
    }

    /** 'The Dutchman met', 'invited the American to': the one principal of a state who has come up. */
    private static @Nullable Principal national(Spotted s, int i, Cast cast) {
        PartyName party = s.is(i, "the") ? s.as(i + 1, PartyName.class) : null;
        if (party == null || party.form() != PartyName.Form.ADJECTIVE || !party.state()) {
            return null;
        }
        int to = s.after(i + 1);
        String word = s.sentence().get(to - 1).folded();
        ContactVerb verb = s.as(to, ContactVerb.class);
        boolean acts = s.of(to, "auxiliary")
                || s.of(to, "saying")
                || s.of(to, "light-past")
                || s.of(to, "travelling")
                || verb != null && verb.form() == Entry.VerbForm.PAST;
        boolean met = s.of(i - 1, "invite") || s.as(i - 1, ContactVerb.class) != null || s.of(i - 1, "speech-act");
        boolean alone =
                to >= s.size() || !s.sentence().get(to).word() || s.of(to, "held-preposition") || s.is(to, "to");
        boolean people = PEOPLES.stream().anyMatch(word::endsWith);
        return !acts && !(met && alone) || people
                ? null
                : cast.roster()
                        .only(party.party())
                        .map(actor ->
                                new Principal(i, to, Kind.OFFICE, List.of(actor), null, true, "national of a state"))
                        .orElse(null);
    }

    private static Token last(Spotted s, int i) {
        return s.sentence().get(s.after(i) - 1);
    }

    /** 'The former senator from Massachusetts', 'the billionaire': the one last spoken of, by another trait. */
    private static @Nullable Principal epithet(Spotted s, int i, Cast cast) {
        if (!s.is(i, "the") || i > 0 || cast.subject().size() != 1) {
            return null;
        }
        int j = i + 1;
        while (j < i + 5
                && (s.of(j, "former") || s.of(j, "modifier") || s.is(j, "-") || s.is(j, "year") || s.is(j, "old"))) {
            j = s.after(j);
        }
        if (!s.of(j, "epithet")) {
            return null;
        }
        int to = s.after(j);
        if (s.is(to, "from") && to + 1 < s.size() && s.sentence().get(to + 1).capital()) {
            to += 2;
        }
        return new Principal(i, to, Kind.OFFICE, cast.subject(), null, true, "epithet");
    }

    /** 'You', 'me' and 'we' in a transcript. */
    private static @Nullable Principal spoken(Spotted s, int i, Cast cast) {
        Actor speaker = cast.conversation().speaker();
        if (speaker == null || !cast.conversation().dialogue()) {
            return null;
        }
        boolean we = s.is(i, "we") || s.sentence().get(i).text().equals("us");
        if (!(we || s.is(i, "me") || s.is(i, "you"))) {
            return null;
        }
        Actor listener = cast.conversation().listener();
        if (s.is(i, "me")) {
            return new Principal(i, i + 1, Kind.PRONOUN, List.of(speaker), null, true, "speaker");
        }
        if (we && cast.conversation().company().size() > 1) {
            return new Principal(i, i + 1, Kind.PRONOUN, cast.conversation().company(), null, true, Principal.WE);
        }
        if (listener == null || !(we || s.is(i, "you"))) {
            return null;
        }
        List<Actor> actors = we ? List.of(speaker, listener) : List.of(listener);
        return new Principal(i, i + 1, Kind.PRONOUN, actors, null, true, we ? Principal.WE : "listener");
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

    /** 'the President', 'the Prime Minister': the member last so called, else the principal of the publishing site. */
    static @Nullable Actor byTitle(String office, Cast cast) {
        Outlet publisher = cast.publisher();
        if (publisher != null && publisher.office().equals(office)) {
            return cast.publisherPrincipal().orElse(new Actor("", publisher.party()));
        }
        List<Actor> last = cast.subject();
        if (publisher == null && last.isEmpty() && cast.firstHolding(office).isPresent()) {
            return cast.firstHolding(office).get();
        }
        if (publisher == null && last.size() == 1 && cast.roster().holds(last.get(0), office)) {
            return last.get(0);
        }
        return Optional.ofNullable(publisher)
                .flatMap(p -> cast.roster().holding(office, p.party()))
                .map(Roster.Member::actor)
                .or(() -> cast.meant(office))
                .orElse(null);
    }
}
