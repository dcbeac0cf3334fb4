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

    /** Of these nobody begins in the middle. */
    private static final List<Class<? extends Entry>> WHOLE =
            List.of(Entry.PlaceName.class, PartyName.class, Entry.PersonName.class);

    private final Spotted s;
    private final Cast cast;
    private final NameReader names;
    private final BehindName behind;
    private final TrailingOffice trailing;
    private final OfficeAlone alone;
    private final List<Principal> found = new ArrayList<>();
    private @Nullable Principal last;

    private PrincipalReader(Spotted sentence, Cast cast) {
        this.s = sentence;
        this.cast = cast;
        this.names = new NameReader(sentence, cast);
        this.behind = new BehindName(sentence);
        this.trailing = new TrailingOffice(sentence, names);
        this.alone = new OfficeAlone(sentence, cast, names);
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

    private int skip(int i) {
        Thing thing = s.at(i);
        return thing != null && WHOLE.stream().anyMatch(thing::is) ? thing.to() : i + 1;
    }

    /** 'Trump's adviser' speaks of the adviser: who stands before the office takes no part. */
    private Principal possessor(Principal principal) {
        int j = principal.to();
        if (!principal.counts() || principal.kind() == Kind.BODY || !(s.is(j, "'s") || s.is(j, "'"))) {
            return principal;
        }
        OfficePhrase office = OfficePhrase.read(s, j + 1);
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

    /** For whom somebody acts whose office follows 'X's'. */
    private @Nullable Party possessed(int from) {
        Principal owner = last;
        if (owner == null || owner.actors().size() != 1 || owner.to() != from - 1) {
            return null;
        }
        return s.is(from - 1, "'s") || s.is(from - 1, "'")
                ? owner.actors().get(0).party()
                : null;
    }

    /** For whom the one acts beside whom a minister without a state is named: 'Foreign Minister A, Trade Minister B'. */
    private @Nullable Party beside(int from) {
        Principal before = last;
        int and = from - 1;
        boolean listed =
                s.is(and, "and") || s.is(and, ",") && s.sentence().get(from).capital();
        if (before == null || !listed || before.kind() != Kind.NAMED || !before.counts()) {
            return null;
        }
        boolean joined = before.to() == and || before.to() == and - 1 && s.is(before.to(), ",") && s.is(and, "and");
        return joined && before.actors().size() == 1 ? before.actors().get(0).party() : null;
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
        Principal reference = ReferenceReader.read(s, i, cast, names, found, last);
        if (reference != null) {
            return named(reference);
        }
        OfficePhrase style = s.is(i, "his") ? OfficePhrase.read(s, i) : null;
        if (style != null) {
            return titled(i, style, true);
        }
        int j = i;
        boolean definite = false;
        while (j < s.size() && DETERMINERS.has(s.sentence().get(j))) {
            definite |= s.is(j, "the");
            j++;
        }
        OfficePhrase office = hosting(j) ? null : OfficePhrase.read(s, j);
        if (office != null) {
            Principal head = led(i, office);
            return head == null ? titled(i, office, definite) : head;
        }
        boolean whose = s.is(j - 1, "the") && s.is(j - 2, "of") && s.as(j - 3, Entry.ContactNoun.class) != null;
        Format format = whose ? s.as(j, Format.class) : null;
        if (format != null && !names.capitalised(s.after(j))) {
            List<Actor> members =
                    format.members().stream().map(party -> new Actor("", party)).toList();
            return new Principal(i, s.after(j), Kind.SEVERAL, members, null, true, "format '" + format.name() + "'");
        }
        Principal national = national(i, j);
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
        return name == null ? introduced(i, k) : named(i, name, trailing.of(name));
    }

    /** 'Ana Petrovic, Foreign Minister of Montenegro,': a name nobody knows, whose office follows it. */
    private @Nullable Principal introduced(int from, int at) {
        NameReader.Name name = names.read(at, null, NameReader.Trust.TITLED);
        OfficePhrase office = name == null ? null : trailing.of(name);
        boolean principal = office != null && office.explicit() && office.counts() && !office.former();
        return name != null && principal ? named(from, name, office) : null;
    }

    /** The state an office is held for: named, or shown by the office alone ('the Taoiseach'); Britain too has secretaries of state. */
    private static @Nullable Party stateOf(OfficePhrase office) {
        boolean shown = office.explicit() || office.office().office().startsWith("head-of");
        return shown ? office.party() : null;
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

    /** 'a high-level German delegation led by Foreign Minister X' is X, who takes part (codebook §1). */
    private @Nullable Principal led(int from, OfficePhrase office) {
        int j = office.to();
        boolean headed = s.is(j, "led") || s.is(j, "headed");
        if (!headed || !s.is(j + 1, "by") || !office.office().phrase().equals("delegation")) {
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
                : named(from, name, trailing.of(name));
    }

    /** Whether a word for states can stand for one: 'Congo' for two. */
    private boolean stands(int i, Party state) {
        Thing thing = s.at(i);
        return thing != null
                && thing.entries().stream()
                        .anyMatch(e ->
                                e instanceof PartyName named && named.party().equals(state));
    }

    private Principal named(int from, NameReader.Name name, @Nullable OfficePhrase trailing) {
        Actor actor = name.actor();
        boolean counts = name.counts();
        String office = name.office();
        int to = name.to();
        if (trailing != null) {
            // 'Secretary of State' alone is of whom it is said
            Party party = trailing.explicit() || name.learned() ? trailing.party() : null;
            if (name.learned() && party != null) {
                actor = new Actor(actor.name(), party);
            }
            counts = trailing.counts() && (party == null || actor.party().equals(party) || name.learned());
            office = trailing.office().office();
            to = trailing.to();
        } else {
            to = behind.end(to, actor.party());
        }
        cast.roster().introduce(actor, office, counts, name.families());
        if (trailing != null && trailing.counts() && !trailing.former() && trailing.explicit()) {
            cast.careers().vouch(actor);
        }
        return new Principal(from, nicknamed(to), Kind.NAMED, List.of(actor), office, counts, name.rule());
    }

    /** The end of a name with the nickname or mark behind it: 'Pushpa Kamal Dahal "Prachanda"', 'Joe Biden (R)'. */
    private int nicknamed(int to) {
        boolean quoted =
                quote(to) && to + 1 < s.size() && s.sentence().get(to + 1).capital() && quote(to + 2);
        return behind.mark(quoted ? to + 3 : to);
    }

    private boolean quote(int i) {
        return s.is(i, "'") || s.is(i, "\"");
    }

    private @Nullable Principal titled(int from, OfficePhrase first, boolean definite) {
        OfficePhrase office = first;
        List<OfficePhrase> chain = new ArrayList<>(List.of(first));
        NameReader.Name name = nameBehind(office, definite);
        while (name == null && chain.size() < 4) {
            OfficePhrase next = chained(office);
            if (next == null) {
                break;
            }
            chain.add(next);
            office = next;
            name = nameBehind(office, definite);
        }
        boolean another = name != null
                && chain.size() > 1
                && !name.learned()
                && (cast.careers().cannotHold(name.actor(), first.office().office(), stateOf(first))
                        || cast.roster()
                                .heldByAnother(name.actor(), first.office().office()));
        if (name == null || another) {
            return first.plural() || first.parties().size() > 1
                    ? alone.several(from, first, definite)
                    : alone.one(from, stated(chain), definite);
        }
        if (first.plural() && chain.size() == 1) {
            return new Listed(s, cast, names).read(from, first, name);
        }
        OfficePhrase held = chain.stream().anyMatch(OfficePhrase::explicit) ? null : better(first, name);
        if (held != null) {
            return named(from, name, held);
        }
        Party party = null;
        int to = name.to();
        PartyName state = chain.stream().anyMatch(OfficePhrase::explicit) ? null : behind.of(to);
        if (state != null
                && (name.learned() || state.party().equals(name.actor().party()))) {
            to = behind.end(to, state.party());
        }
        boolean acts = false;
        for (OfficePhrase each : chain) {
            boolean head = each.office().office().startsWith("head-of");
            boolean acting = each.party() != null && (head || each.counts() && !acts);
            party = party == null || acting ? each.party() : party;
            acts |= acting;
        }
        boolean counts = !(first.former() && !name.inOffice())
                && (chain.stream().anyMatch(OfficePhrase::counts) || principalAnyway(first, name));
        Actor actor = name.actor();
        if (to > name.to() && state != null) {
            party = state.party();
        } else if (name.learned() && party == null) {
            party = possessed(from);
            party = party == null && first.office().office().endsWith("minister") ? beside(from) : party;
        }
        if (party != null
                && (name.learned()
                        || (!party.equals(actor.party()) && chain.stream().anyMatch(OfficePhrase::explicit)))) {
            actor = new Actor(actor.name(), party);
        }
        if (name.learned() && party == null && !counts) {
            cast.roster().introduce(actor, null, false, name.families());
            return new Principal(from, name.to(), Kind.NAMED, List.of(actor), null, false, first.rule());
        }
        if (name.learned() && party == null) {
            Party home = cast.home(first.office().office());
            if (home == null) {
                return null;
            }
            actor = new Actor(actor.name(), home);
        }
        to = alsoHeading(to);
        cast.roster()
                .introduce(actor, first.office().office(), counts || !name.learned() && name.counts(), name.families());
        boolean elect = first.office().office().equals("president-elect");
        // whoever is called speaker or minister is one; a president of old keeps the title
        boolean title = first.office().office().endsWith("minister")
                || first.office().office().equals("speaker");
        if (counts && !first.former() && (first.explicit() || elect || title)) {
            cast.careers().vouch(actor);
        }
        return new Principal(
                from,
                nicknamed(to),
                Kind.NAMED,
                List.of(actor),
                first.office().office(),
                counts,
                first.rule() + ", " + name.rule());
    }

    /** 'Senator X, Jamaica's Minister of Foreign Affairs,', 'Cardinal X, Secretary of State,': the office that counts follows. */
    private @Nullable OfficePhrase better(OfficePhrase first, NameReader.Name name) {
        if (first.counts() && !(name.learned() && first.party() == null)) {
            return null;
        }
        OfficePhrase office = trailing.of(name);
        if (office == null || !office.counts() || office.former()) {
            return null;
        }
        boolean own = !name.learned() && office.office().office().equals(name.office());
        boolean state = office.explicit() && !office.office().office().equals("chairperson");
        return own || state ? office : null;
    }

    /** 'The Sultan and Head of State of Brunei': of the offices of one person, the one that names the state. */
    private OfficePhrase stated(List<OfficePhrase> chain) {
        OfficePhrase first = chain.get(0);
        for (OfficePhrase each : chain) {
            if (first.party() == null && each.party() != null && s.of(first.from(), "monarch")) {
                return each;
            }
        }
        return first;
    }

    /** The end of 'President X, the African Union chairperson,': X leads an organisation too. */
    private int alsoHeading(int to) {
        PartyName body = s.is(to, ",") && s.is(to + 1, "the") ? s.as(to + 2, PartyName.class) : null;
        OfficePhrase office = body == null || body.state() ? null : OfficePhrase.read(s, to + 2);
        return office != null && !office.plural() && s.is(office.to(), ",") ? office.to() : to;
    }

    /** 'host Alexander Lukashenko', 'army chief Abdel Fattah al-Burhan': a sitting principal by another title. */
    private static boolean principalAnyway(OfficePhrase office, NameReader.Name name) {
        String by = office.office().office();
        return !name.learned()
                && name.counts()
                && name.inOffice()
                && name.office() != null
                && (by.equals("private") || by.equals("military"));
    }

    private NameReader.@Nullable Name nameBehind(OfficePhrase office, boolean definite) {
        int j = office.bodyEnd(s);
        NameReader.Trust trust = NameReader.Trust.OFFICE;
        // 'President of the European Bank for Reconstruction and Development (EBRD) X', 'President (Barack) Obama'
        if (s.is(j, "(") && s.is(j + 2, ")")) {
            j += 3;
        }
        while (s.of(j, "honorific")
                && s.as(j, Entry.PersonName.class) == null
                && s.as(j, Entry.FamilyName.class) == null) {
            j = s.after(j);
        }
        PartyName group = office.plural() ? s.as(office.from(), PartyName.class) : null;
        Party party = group != null && !group.state() ? null : office.party();
        NameReader.Name direct = names.read(j, party, trust, office.office().office());
        if (direct != null) {
            return direct;
        }
        // 'the Russian president, Vladimir Putin,'
        if (s.is(j, ",") && (definite || office.party() != null)) {
            int at = j + 1;
            while (s.of(at, "honorific") && s.as(at, Entry.PersonName.class) == null) {
                at = s.after(at);
            }
            NameReader.Name apposed = names.read(at, party, NameReader.Trust.APPOSED);
            boolean fits = apposed != null
                    && (office.party() == null
                            || apposed.learned()
                            || apposed.actor().party().equals(office.party()))
                    && (s.is(apposed.to(), ",")
                            || office.explicit() && apposed.learned() && goesOn(apposed.to())
                            || apposed.to() >= s.size()
                            || s.is(apposed.to(), ".")
                            || s.is(apposed.to(), ";"));
            return fits ? apposed : null;
        }
        return null;
    }

    /** 'was', 'and': the sentence goes on behind a name that no comma closes. */
    private boolean goesOn(int i) {
        return s.of(i, "auxiliary") || s.is(i, "and");
    }

    private @Nullable OfficePhrase chained(OfficePhrase office) {
        int j = office.to();
        // 'As he told the Israeli leaders, President Biden' is no leader of Israel
        boolean joined = s.is(j, ",") || s.is(j, "and") || s.is(j, "-") || s.is(j, "–");
        if (!joined || office.plural()) {
            return null;
        }
        j++;
        if (s.is(j, "and")) {
            j++;
        }
        while (s.is(j, "the")) {
            j++;
        }
        OfficePhrase next = OfficePhrase.read(s, j);
        // 'the Prime Minister and Taoiseach X' are two
        boolean twice = next != null
                && s.is(office.to(), "and")
                && next.office().office().equals(office.office().office())
                && next.office().party() != null
                && office.party() == null;
        boolean sameParty = next != null
                && !twice
                && (next.party() == null
                        || office.party() == null
                        || next.party().equals(office.party())
                        || office.office().office().equals("chairperson")
                        || s.is(office.to(), ","));
        return next != null && sameParty && !next.plural() ? next : null;
    }
}
