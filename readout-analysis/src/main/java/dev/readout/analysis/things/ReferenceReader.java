package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.ContactVerb;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that only refer: pronouns, 'his French counterpart', 'the two leaders', 'the President'. */
final class ReferenceReader {
    /** What a reference begins with that speaks of no counterpart and bears no honorific. */
    private static final WordSet OPENERS = WordSet.of(
            "he", "she", "him", "her", "they", "them", "i", "we", "us", "me", "you", "the", "both", "these", "two");

    /** So many tokens may stand before the subject of a sentence ('On Tuesday they met'). */
    private static final int OPENING = 3;

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
        Principal guest = guest(s, i, cast);
        if (guest != null) {
            return guest;
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
        Actor says = s.is(i, "i") && s.sentence().get(i).capital() ? saying(s, i, cast, before) : null;
        if (says != null) {
            return new Principal(i, i + 1, Kind.PRONOUN, List.of(says), null, true, "speaker");
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
        return Pairs.read(s, i, before, cast);
    }

    /** 'President Lee pointed out that last year I met': Lee, in a report whose words are not set down turn by turn; or null. */
    private static @Nullable Actor saying(Spotted s, int i, Cast cast, List<Principal> before) {
        Actor said = null;
        for (Principal one : before) {
            int that = s.is(one.to() + 1, "out") ? one.to() + 2 : one.to() + 1;
            boolean says = (s.of(one.to(), "saying") || s.is(one.to(), "pointed")) && s.is(that, "that") && that < i;
            said = says && one.counts() && one.actors().size() == 1
                    ? one.actors().get(0)
                    : said;
        }
        return cast.conversation().dialogue() ? null : said;
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

    /** 'The visitor will meet', 'the distinguished guest handed over': whom the report last said somebody received. */
    private static @Nullable Principal guest(Spotted s, int i, Cast cast) {
        int j = i + 1;
        while (s.of(j, "modifier") || s.is(j, "distinguished") || s.is(j, "foreign")) {
            j = s.after(j);
        }
        Actor guest = s.is(i, "the") && (s.is(j, "guest") || s.is(j, "visitor")) ? cast.guest() : null;
        return guest == null || !acting(s, j + 1)
                ? null
                : new Principal(i, j + 1, Kind.OFFICE, List.of(guest), null, true, "guest received");
    }

    /** A word by which somebody acts, or behind whom a clause ends. */
    private static boolean acting(Spotted s, int i) {
        boolean verb = s.as(i, ContactVerb.class) != null || s.of(i, "letter-verb") || s.of(i, "conveying");
        return verb
                || s.of(i, "auxiliary")
                || s.of(i, "planned")
                || s.of(i, "adverb")
                || s.of(i, "saying")
                || s.of(i, "travelling")
                || s.of(i, "light-past")
                || i < s.size() && s.sentence().get(i).lower().endsWith("ed");
    }

    private static boolean nameAhead(Spotted s, int i) {
        return s.sentence().get(i).capital() || s.is(i, "'s");
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
