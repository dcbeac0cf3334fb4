package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person named behind one or more offices: 'President Putin', 'the Prime Minister and Minister of Defence, X,'. */
final class TitledName {
    /** Offices besides those of ministers that nobody keeps as a courtesy title. */
    private static final Set<String> VOUCHED =
            Set.of("speaker", "president-elect", "deputy", "special-envoy", "ambassador");

    private final Spotted s;
    private final Cast cast;
    private final NameReader names;
    private final BehindName behind;
    private final TrailingOffice trailing;
    private final OfficeAlone alone;
    private final Introduction introduction;

    TitledName(Spotted sentence, Cast cast, NameReader names, TrailingOffice trailing, Introduction introduction) {
        this.s = sentence;
        this.cast = cast;
        this.names = names;
        this.behind = new BehindName(sentence);
        this.trailing = trailing;
        this.alone = new OfficeAlone(sentence, cast, names);
        this.introduction = introduction;
    }

    /**
     * Reads whom an office means: who is named behind it, else who holds it.
     *
     * @param from the first token, with determiners
     * @param last who was named last in the sentence, or null
     */
    @Nullable
    Principal read(int from, OfficePhrase first, boolean definite, @Nullable Principal last) {
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
        if (name == null || chain.size() > 1 && another(first, name) || elsewhere(chain, name)) {
            return first.plural() || first.parties().size() > 1
                    ? alone.several(from, first, definite)
                    : alone.one(from, stated(chain), definite);
        }
        if (first.plural() && chain.size() == 1) {
            return new Listed(s, cast, names).read(from, first, name);
        }
        OfficePhrase held = explicit(chain) ? null : better(first, name);
        return held != null ? introduction.named(from, name, held) : bearer(from, chain, name, last);
    }

    /** 'At the visit of the Israeli prime minister Rishi Sunak said': a sentence begins with a name, whose bearer leads another state. */
    private static boolean elsewhere(List<OfficePhrase> chain, NameReader.Name name) {
        OfficePhrase office = chain.get(0);
        boolean head = office.explicit() && office.office().office().startsWith("head-of");
        boolean leads = !name.learned()
                && name.inOffice()
                && name.office() != null
                && name.office().startsWith("head-of");
        return head && leads && chain.size() == 1 && !name.actor().party().equals(office.party());
    }

    /** 'The President of X, Prime Minister of Y A': who is named never held the first office. */
    private boolean another(OfficePhrase first, NameReader.Name name) {
        String office = first.office().office();
        return !name.learned()
                && (cast.careers().cannotHold(name.actor(), office, stateOf(first))
                        || cast.roster().heldByAnother(name.actor(), office));
    }

    /** The state an office is held for: named, or shown by the office alone ('the Taoiseach'); Britain too has secretaries of state. */
    private static @Nullable Party stateOf(OfficePhrase office) {
        boolean shown = office.explicit() || office.office().office().startsWith("head-of");
        return shown ? office.party() : null;
    }

    private static boolean explicit(List<OfficePhrase> chain) {
        return chain.stream().anyMatch(OfficePhrase::explicit);
    }

    /** Who is named, in the first of the offices; null for an unknown person of an unknown state. */
    private @Nullable Principal bearer(
            int from, List<OfficePhrase> chain, NameReader.Name name, @Nullable Principal last) {
        OfficePhrase first = chain.get(0);
        String office = first.office().office();
        boolean explicit = explicit(chain);
        PartyName state = explicit ? null : behind.of(name.to());
        boolean own = state != null
                && (name.learned() || state.party().equals(name.actor().party()));
        int to = own && state != null ? behind.end(name.to(), state.party()) : name.to();
        boolean counts = !(first.former() && !name.inOffice())
                && (chain.stream().anyMatch(OfficePhrase::counts) || principalAnyway(first, name));
        Party party = served(chain);
        if (to > name.to() && state != null) {
            party = state.party();
        } else if (name.learned() && party == null) {
            party = possessed(from, last);
            party = party == null && office.endsWith("minister") ? beside(from, last) : party;
        }
        if (name.learned() && party == null && !counts) {
            cast.roster().introduce(name.actor(), null, false, name.families());
            return new Principal(from, name.to(), Kind.NAMED, List.of(name.actor()), null, false, first.rule());
        }
        if (name.learned() && party == null) {
            party = cast.home(office);
            party = party == null && counts ? Abroad.before(s, from) : party;
            party = party == null ? cast.homeOf(name.actor().name(), office) : party;
            party = party == null && counts && alsoMet(from) ? cast.otherSide() : party;
            if (party == null) {
                return null;
            }
        }
        Actor actor = party != null && (name.learned() || explicit)
                ? new Actor(name.actor().name(), party)
                : name.actor();
        to = alsoHeading(to);
        String held = first.former() ? null : office;
        cast.roster().introduce(actor, held, counts || !name.learned() && name.counts(), name.families());
        if (!explicit && !first.former() && to == name.to() && !name.learned() && name.inOffice() && first.counts()) {
            cast.atHome(actor.party());
        }
        // whoever is called speaker or minister is one; a president of old keeps the title
        boolean title = office.endsWith("minister") || VOUCHED.contains(office);
        if (counts && !first.former() && (first.explicit() || title)) {
            cast.careers().vouch(actor);
        }
        return new Principal(
                from,
                introduction.nicknamed(to),
                Kind.NAMED,
                List.of(actor),
                office,
                counts,
                first.rule() + ", " + name.rule());
    }

    /** For whom the bearer of several offices acts: as head of a state, else in the first office that counts. */
    private static @Nullable Party served(List<OfficePhrase> chain) {
        Party party = null;
        boolean acts = false;
        for (OfficePhrase each : chain) {
            boolean head = each.office().office().startsWith("head-of");
            boolean acting = each.party() != null && (head || each.counts() && !acts);
            party = party == null || acting ? each.party() : party;
            acts |= acting;
        }
        return party;
    }

    /** 'He also met Foreign Minister X', 'later held talks with Speaker Y': one more of those whom somebody visits. */
    private boolean alsoMet(int office) {
        boolean also = s.is(0, "he") || s.is(0, "she");
        boolean met = false;
        for (int i = Math.max(0, office - 7); i < office && !s.of(i, "boundary"); i++) {
            also |= s.is(i, "also") || s.is(i, "later") || s.is(i, "separately");
            met |= s.as(i, Entry.ContactVerb.class) != null || s.as(i, Entry.ContactNoun.class) != null;
        }
        return also && met && s.as(office - 1, PartyName.class) == null;
    }

    /** For whom somebody acts whose office follows 'X's'. */
    private @Nullable Party possessed(int from, @Nullable Principal last) {
        if (last == null || last.actors().size() != 1 || last.to() != from - 1) {
            return null;
        }
        return s.is(from - 1, "'s") || s.is(from - 1, "'")
                ? last.actors().get(0).party()
                : null;
    }

    /** For whom the one acts beside whom a minister without a state is named: 'Foreign Minister A, Trade Minister B'. */
    private @Nullable Party beside(int from, @Nullable Principal last) {
        int and = from - 1;
        boolean listed =
                s.is(and, "and") || s.is(and, ",") && s.sentence().get(from).capital();
        if (last == null || !listed || last.kind() != Kind.NAMED || !last.counts()) {
            return null;
        }
        boolean joined = last.to() == and || last.to() == and - 1 && s.is(last.to(), ",") && s.is(and, "and");
        return joined && last.actors().size() == 1 ? last.actors().get(0).party() : null;
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
        OfficePhrase office = body == null || body.state() ? null : OfficeReader.read(s, to + 2);
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
        // 'the Russian president, Vladimir Putin,', 'and its Prime Minister, X,'
        boolean own = s.is(office.from() - 1, "its");
        if (s.is(j, ",") && (definite || own || office.party() != null)) {
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
        OfficePhrase next = OfficeReader.read(s, j);
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
        // 'the leader and wife Ann' are two
        boolean kin = next != null
                && s.is(office.to(), "and")
                && next.office().phrase().equals("wife");
        return next != null && sameParty && !kin && !next.plural() ? next : null;
    }
}
