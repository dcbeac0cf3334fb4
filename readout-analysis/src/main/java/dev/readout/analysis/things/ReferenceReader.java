package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.ContactVerb;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
            "pair",
            "counterparts",
            "interlocutors",
            "diplomats",
            "heads");

    private static final WordSet MAJESTY = WordSet.of("majesty", "highness");

    private static final WordSet MEMBERS =
            WordSet.of("allies", "members", "partners", "countries", "states", "nations");

    private ReferenceReader() {}

    /**
     * Reads the reference that begins at a token.
     *
     * @param before who the sentence has spoken of so far
     * @param last who was named last in the sentence, or null
     */
    static @Nullable Principal read(
            Spotted s, int i, Cast cast, NameReader names, List<Principal> before, @Nullable Principal last) {
        Principal counterpart = s.counterparts() ? counterpart(s, i, cast, names, last) : null;
        if (counterpart != null) {
            return counterpart;
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
            return new Principal(i, i + 1, Kind.PRONOUN, cast.they(), null, true, "pronoun");
        }
        boolean we = cast.firstPerson() && s.is(i, "we");
        if ((we || (s.is(i, "i") && s.sentence().get(i).capital())) && cast.speaker() != null) {
            return new Principal(i, i + 1, Kind.PRONOUN, List.of(cast.speaker()), null, true, "speaker");
        }
        Principal majesty = majesty(s, i, cast);
        if (majesty != null) {
            return majesty;
        }
        Principal epithet = epithet(s, i, cast);
        if (epithet != null) {
            return epithet;
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
        boolean alone = s.is(i, "the")
                && s.is(i + 1, "two")
                && j == i + 2
                && !cast.pair().isEmpty();
        if (alone
                && (s.of(j, "auxiliary")
                        || s.of(j, "adverb")
                        || s.is(j, "last")
                        || s.as(j, ContactVerb.class) != null)) {
            return new Principal(i, j, Kind.PAIR, cast.pair(), null, true, "the pair");
        }
        List<Actor> pair = s.is(j, "sides") || s.is(j, "parties")
                ? cast.toldPair()
                : s.is(j - 1, "two") ? two(before, cast) : cast.pair();
        if (j > i
                && j < s.size()
                && PAIR_WORDS.has(s.sentence().get(j))
                && (s.is(j, "heads") ? s.is(j + 1, "of") && s.is(j + 2, "state") : ofTheTwo(s, j + 1))
                && !s.is(j + 1, "and")
                && !pair.isEmpty()) {
            return new Principal(i, j + 1, Kind.PAIR, pair, null, true, "the pair");
        }
        return null;
    }

    /** 'X said that the Y leader was committed, after the two leaders met': those whom alone the sentence names; else the two before. */
    private static List<Actor> two(List<Principal> before, Cast cast) {
        Set<Actor> persons = new LinkedHashSet<>();
        for (Principal one : before) {
            boolean named = one.kind() == Kind.NAMED;
            boolean person = one.counts() && one.actors().size() == 1 && (named || one.kind() == Kind.OFFICE);
            if (!person && (named || one.counts())) {
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

    /** 'His Majesty also spoke with': the monarch last spoken of. */
    private static @Nullable Principal majesty(Spotted s, int i, Cast cast) {
        if (!s.of(i, "honorific") || !s.sentence().get(i).capital() || !MAJESTY.has(last(s, i))) {
            return null;
        }
        int to = s.after(i);
        boolean alone =
                to < s.size() && s.at(to) == null && !s.sentence().get(to).capital()
                        || s.of(to, "adverb")
                        || s.of(to, "auxiliary")
                        || s.as(to, ContactVerb.class) != null
                        || s.of(to, "light-past");
        return alone && cast.subject().size() == 1
                ? new Principal(i, to, Kind.OFFICE, cast.subject(), "head-of-state", true, "style alone")
                : null;
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
        Actor speaker = cast.speaker();
        if (speaker == null || !cast.dialogue()) {
            return null;
        }
        boolean we = s.is(i, "we") || s.sentence().get(i).text().equals("us");
        if (!(we || s.is(i, "me") || s.is(i, "you"))) {
            return null;
        }
        Actor listener = cast.listener();
        if (s.is(i, "me")) {
            return new Principal(i, i + 1, Kind.PRONOUN, List.of(speaker), null, true, "speaker");
        }
        if (we && cast.company().size() > 1) {
            return new Principal(i, i + 1, Kind.PRONOUN, cast.company(), null, true, Principal.WE);
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
        if (publisher == null && last.size() == 1 && cast.holds(last.get(0), office)) {
            return last.get(0);
        }
        return Optional.ofNullable(publisher)
                .flatMap(p -> cast.holding(office, p.party()))
                .or(() -> cast.holding(office, null))
                .map(Cast.Member::actor)
                .orElse(null);
    }

    /** 'his French counterpart Emmanuel Macron', 'counterparts from Germany and Poland', 'his counterpart in Riyadh'. */
    private static @Nullable Principal counterpart(
            Spotted s, int i, Cast cast, NameReader names, @Nullable Principal last) {
        int j = i;
        while (s.is(j, "his")
                || s.is(j, "her")
                || s.is(j, "their")
                || s.is(j, "the")
                || s.is(j, "my")
                || s.is(j, "its")) {
            j++;
        }
        List<Party> parties = new ArrayList<>();
        while (j < s.size()) {
            PartyName party = s.as(j, PartyName.class);
            if (party != null) {
                parties.add(party.party());
                j = s.after(j);
            } else if (!parties.isEmpty()
                    && (s.is(j, ",") || s.is(j, "and"))
                    && (s.as(j + 1, PartyName.class) != null || s.is(j + 1, "and"))) {
                j++;
            } else if (s.of(j, "modifier") || s.is(j, "then")) {
                j = s.after(j);
            } else {
                break;
            }
        }
        if (s.is(j, "opposite") && s.is(j + 1, "number")) {
            j++;
        }
        if (!(s.is(j, "number") && s.is(j - 1, "opposite"))
                && !s.is(j, "counterpart")
                && !s.is(j, "counterparts")
                && !s.is(j, "colleague")
                && !s.is(j, "colleagues")) {
            return null;
        }
        if (s.is(j, "colleague") && parties.isEmpty() || s.is(j, "colleagues") && parties.isEmpty()) {
            return null;
        }
        int to = j + 1;
        if (parties.isEmpty() && (s.is(to, "from") || s.is(to, "in") || s.is(to, "of"))) {
            int k = to + 1;
            while (k < s.size()) {
                PartyName party = s.as(k, PartyName.class);
                if (party != null) {
                    parties.add(party.party());
                    to = s.after(k);
                    k = to;
                } else if (MEMBERS.has(s.sentence().get(k)) && s.as(k + 1, PartyName.class) != null) {
                    // 'counterparts from NATO allies A and B'
                    parties.clear();
                    k++;
                } else if ((s.is(k, "that") || s.is(k, "the")) && (s.is(k + 1, "country") || s.is(k + 1, "nation"))) {
                    // 'his counterpart in that country, X'
                    to = k + 2;
                    break;
                } else if (s.is(k, ",") || s.is(k, "and") || s.is(k, "the")) {
                    k++;
                } else {
                    break;
                }
            }
        }
        int k = s.is(to, ",") ? to + 1 : to;
        NameReader.Name name = names.read(
                k,
                parties.isEmpty() ? null : parties.get(0),
                k == to ? NameReader.Trust.OFFICE : NameReader.Trust.APPOSED);
        String office = last != null && last.counts() && last.office() != null ? last.office() : antecedentOffice(cast);
        if (name != null && (parties.size() < 2)) {
            Actor actor = name.learned() && parties.isEmpty() ? null : name.actor();
            if (actor != null) {
                cast.introduce(actor, office, true, name.families());
                int end = new BehindName(s).end(name.to(), actor.party());
                return new Principal(i, end, Kind.NAMED, List.of(actor), office, true, "counterpart, " + name.rule());
            }
        }
        boolean some = parties.size() == 1 && !s.is(i, "their") && (s.is(j, "colleagues") || s.is(j, "counterparts"));
        if (parties.isEmpty() || some) {
            // 'my Russian colleagues' are several, of whom nobody is named
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        List<Actor> whose = last != null && last.counts() ? last.actors() : cast.subject();
        Party own = whose.size() == 1 ? whose.get(0).party() : null;
        for (Party party : parties) {
            Actor actor = office == null
                    ? new Actor("", party)
                    : cast.counterpart(office, own, party).orElse(new Actor("", party));
            actors.add(actor);
        }
        return new Principal(i, to, Kind.COUNTERPART, actors, office, true, "counterpart");
    }

    private static @Nullable String antecedentOffice(Cast cast) {
        if (cast.subject().size() != 1) {
            return null;
        }
        return cast.alias(cast.subject().get(0).name()).map(Cast.Member::office).orElse(null);
    }
}
