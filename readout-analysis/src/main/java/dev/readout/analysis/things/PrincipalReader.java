package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons of a sentence: names with and without offices, offices alone, counterparts, groups of leaders,
 * pronouns. Reads left to right and tells the cast who has come up.
 */
public final class PrincipalReader {
    /** Words in small letters with which a phrase for persons can begin, besides those of the lexicon. */
    private static final WordSet OPENERS = WordSet.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "him",
            "they",
            "them",
            "i",
            "we",
            "us",
            "you",
            "me",
            "his",
            "her",
            "their",
            "its",
            "my",
            "our",
            "both",
            "these",
            "two",
            "then",
            "ex",
            "counterpart",
            "counterparts",
            "colleague",
            "colleagues",
            "peer",
            "peers",
            "homologue");

    private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "his", "her", "their", "its", "our");

    /** Groups of people who are who leads them. */
    private static final Set<String> LED = Set.of("delegation", "mediator");

    private final Spotted s;
    private final Cast cast;
    private final NameReader names;
    private final TrailingOffice trailing;
    private final Introduction introduction;
    private final TitledName titled;
    private final List<Principal> found = new ArrayList<>();
    private @Nullable Principal last;

    private PrincipalReader(Spotted sentence, Cast cast) {
        this.s = sentence;
        this.cast = cast;
        this.names = new NameReader(sentence, cast);
        this.trailing = new TrailingOffice(sentence, names);
        this.introduction = new Introduction(sentence, cast);
        this.titled = new TitledName(sentence, cast, names, trailing, introduction);
    }

    public static List<Principal> read(Spotted sentence, Cast cast) {
        PrincipalReader reader = new PrincipalReader(sentence, cast);
        List<Principal> found = reader.found;
        int i = 0;
        while (i < sentence.size()) {
            Principal principal = reader.phrase(i);
            if (principal == null) {
                i = reader.skip(i);
                continue;
            }
            boolean nobody = partyless(principal) || reader.sided(principal.from());
            found.add(nobody ? principal.uncounted() : reader.possessor(principal));
            reader.last = principal;
            i = Math.max(principal.to(), i + 1);
        }
        return Listed.byName(sentence, found);
    }

    /** Where to go on behind nobody: not in the middle of a name. */
    private int skip(int i) {
        Thing thing = s.at(i);
        boolean whole = thing != null
                && (thing.is(Entry.PlaceName.class) || thing.is(PartyName.class) || thing.is(Entry.PersonName.class));
        return whole && thing != null ? thing.to() : i + 1;
    }

    /** 'Trump's adviser' speaks of the adviser: who stands before the office takes no part. */
    private Principal possessor(Principal principal) {
        int j = principal.to();
        if (!principal.counts() || principal.kind() == Kind.BODY || !(s.is(j, "'s") || s.is(j, "'"))) {
            return principal;
        }
        OfficePhrase office = OfficeReader.read(s, j + 1);
        return office == null || s.as(j + 1, PartyName.class) != null ? principal : principal.uncounted();
    }

    /** 'Pro-Putin work', 'an anti-Erdogan protest': whose side somebody takes. */
    private boolean sided(int from) {
        return s.is(from - 1, "-") && (s.is(from - 2, "pro") || s.is(from - 2, "anti"));
    }

    /** Whether somebody acts for nobody known, and so for no party to a contact. */
    private static boolean partyless(Principal principal) {
        for (Actor actor : principal.actors()) {
            if (actor.party().equals(Principal.NOBODY)) {
                return true;
            }
        }
        return false;
    }

    /** 'Their Indian counterparts, Defence Minister A and adviser B' are A and B; 'his counterpart, Second Minister C' is C. */
    private Principal named(Principal reference) {
        int to = reference.to();
        boolean one = (s.is(to - 1, "counterpart") || s.is(to - 1, "peer"))
                && s.is(to, ",")
                && reference.kind() == Kind.COUNTERPART;
        if (reference.actors().size() != 1 || !one && !s.is(to - 1, "counterparts")) {
            return reference;
        }
        Principal first = phrase(s.is(to, ",") ? to + 1 : to);
        boolean same = first != null
                && first.kind() == Kind.NAMED
                && (!one
                        || first.actors()
                                .get(0)
                                .party()
                                .equals(reference.actors().get(0).party()));
        return first == null || !same
                ? reference
                : new Principal(
                        reference.from(),
                        first.to(),
                        Kind.NAMED,
                        first.actors(),
                        first.office(),
                        first.counts(),
                        first.rule());
    }

    /** A phrase that names persons and begins at token i, or null. */
    private @Nullable Principal phrase(int i) {
        Token token = i < s.size() ? s.sentence().get(i) : null;
        if (token == null || (s.at(i) == null && !token.capital() && !OPENERS.has(token))) {
            return null;
        }
        if (!token.capital() && plain(i, token)) {
            return null;
        }
        Principal reference = ReferenceReader.read(s, i, cast, names, found, last);
        if (reference != null) {
            return named(reference);
        }
        OfficePhrase style = s.is(i, "his") ? OfficeReader.read(s, i) : null;
        if (style != null) {
            return titled.read(i, style, true, last);
        }
        // 'then-President X'
        int j = s.is(i, "then") && s.is(i + 1, "-") ? i + 2 : i;
        boolean definite = false;
        while (j < s.size() && DETERMINERS.has(s.sentence().get(j))) {
            definite |= s.is(j, "the");
            j++;
        }
        OfficePhrase office = hosting(j) ? null : OfficeReader.read(s, j);
        if (office != null) {
            Principal head = led(i, office);
            return head == null ? titled.read(i, office, definite, last) : head;
        }
        boolean whose = s.is(j - 1, "the") && s.is(j - 2, "of") && s.as(j - 3, Entry.ContactNoun.class) != null;
        Format format = whose ? s.as(j, Format.class) : null;
        // 'the meetings of the Quad Trilateral Groups': a body's name
        boolean longer = format != null && (names.capitalised(s.after(j)) || s.of(s.after(j), "adjective-too"));
        if (format != null && !longer) {
            List<Actor> members =
                    format.members().stream().map(party -> new Actor("", party)).toList();
            return new Principal(i, s.after(j), Kind.SEVERAL, members, null, true, "format '" + format.name() + "'");
        }
        Principal national = national(i, j);
        national = national == null ? definite ? couple(i, j) : named(i, j) : national;
        if (national != null) {
            return national;
        }
        int k = j;
        boolean honoured = false;
        while (s.of(k, "honorific") && !(s.as(k, Entry.PersonName.class) != null)) {
            honoured = true;
            k = s.after(k);
        }
        NameReader.Name name = names.read(k, null, honoured ? NameReader.Trust.TITLED : NameReader.Trust.BARE);
        return name == null ? introduced(i, k) : introduction.named(i, name, trailing.of(name));
    }

    /** A word of the lexicon with which nobody's name, office or style can begin: most of those in small letters. */
    private boolean plain(int i, Token token) {
        Thing thing = s.at(i);
        return thing != null
                && !s.counterparts()
                && !OPENERS.has(token)
                && !thing.is(PartyName.class)
                && !thing.is(Entry.Office.class)
                && !thing.is(Format.class)
                && !thing.is(Entry.PersonName.class)
                && !thing.is(Entry.FamilyName.class)
                && !thing.of("honorific")
                && !thing.of("former")
                && !thing.of("modifier")
                && !s.is(i, "head");
    }

    /** 'Ana Petrovic, Foreign Minister of Montenegro,': a name nobody knows, whose office follows it. */
    private @Nullable Principal introduced(int from, int at) {
        NameReader.Name name = names.read(at, null, NameReader.Trust.TITLED);
        OfficePhrase office = name == null ? null : trailing.of(name);
        boolean principal = office != null && office.explicit() && office.counts() && !office.former();
        if (name == null || principal) {
            return name == null ? null : introduction.named(from, name, office);
        }
        return Counterparts.behind(s, from, name, cast, last);
    }

    /** 'The Lees welcomed X': a principal who has come up, with wife or husband. */
    private @Nullable Principal couple(int from, int at) {
        String word = at < s.size() ? s.sentence().get(at).folded() : "";
        boolean plural = word.length() > 3 && word.endsWith("s") && s.at(at) == null;
        return !plural || !s.sentence().get(at).capital()
                ? null
                : cast.roster()
                        .alias(word.substring(0, word.length() - 1))
                        .filter(Roster.Member::counts)
                        .map(one -> new Principal(
                                from, at + 1, Kind.NAMED, List.of(one.actor()), one.office(), true, Principal.COUPLE))
                        .orElse(null);
    }

    /** 'Ann and Jim Lee': a principal of that given name who has come up, with wife or husband. */
    private @Nullable Principal named(int from, int at) {
        boolean two = s.is(at + 1, "and")
                && at + 3 < s.size()
                && s.at(at) == null
                && s.sentence().get(at).capital();
        if (!two || !s.sentence().get(at + 2).capital()) {
            return null;
        }
        String given = s.sentence().get(at).folded() + " ";
        return cast.roster()
                .alias(s.sentence().get(at + 3).folded())
                .filter(one -> one.counts() && one.actor().name().startsWith(given))
                .map(one -> new Principal(
                        from, at + 4, Kind.NAMED, List.of(one.actor()), one.office(), true, "named before"))
                .orElse(null);
    }

    /** 'Will host X': a verb here, no title. */
    private boolean hosting(int i) {
        return s.is(i, "host")
                && (s.of(i - 1, "planned")
                        || s.of(i - 1, "proposed")
                        || s.of(i - 1, "auxiliary")
                        || s.is(i - 1, "to")
                        || s.is(i - 1, "be"));
    }

    /** 'a high-level German delegation led by Foreign Minister X', 'mediators led by X' is X, who takes part (codebook §1). */
    private @Nullable Principal led(int from, OfficePhrase office) {
        int j = office.to();
        boolean headed = s.is(j, "led") || s.is(j, "headed");
        boolean group = LED.contains(office.office().phrase());
        if (!headed || !s.is(j + 1, "by") || !group) {
            return null;
        }
        Principal head = phrase(j + 2);
        if (head == null || head.actors().size() != 1 || !head.counts()) {
            return null;
        }
        Party party = office.party();
        Actor actor = head.actors().get(0);
        if (party != null && head.rule().endsWith("name behind an office")) {
            actor = new Actor(actor.name(), party);
        }
        int start = from;
        for (int k = from; start == from && k > Math.max(0, from - 4); k--) {
            boolean plain = k == from || s.at(k) == null && !s.sentence().get(k).capital();
            start = plain && s.is(k - 1, "a") ? k - 1 : start;
        }
        return new Principal(start, head.to(), head.kind(), List.of(actor), head.office(), true, head.rule());
    }

    /** 'Russia's Putin', 'Russian Vladimir Putin', 'Saudi King Salman'. */
    private @Nullable Principal national(int from, int j) {
        PartyName party = s.as(j, PartyName.class);
        if (party == null) {
            return null;
        }
        int k = s.after(j);
        if (s.is(k, "'s") || s.is(k, "'")) {
            k++;
        }
        while (s.of(k, "modifier") || s.of(k, "honorific") && s.as(k, Entry.FamilyName.class) == null) {
            k = s.after(k);
        }
        NameReader.Name name = names.read(k, party.party(), NameReader.Trust.TITLED);
        return name == null || name.learned() || !stands(j, name.actor().party())
                ? null
                : introduction.named(from, name, trailing.of(name));
    }

    /** Whether a word for states can stand for one: 'Congo' for two. */
    private boolean stands(int i, Party state) {
        Thing thing = s.at(i);
        return thing != null
                && thing.entries().stream()
                        .anyMatch(e ->
                                e instanceof PartyName named && named.party().equals(state));
    }
}
