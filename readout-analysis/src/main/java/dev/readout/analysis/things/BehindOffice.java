package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Entry.PersonName;
import dev.readout.analysis.lexicon.Entry.Rank;
import dev.readout.model.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For whom an office is held, as the words behind it say: 'of the Republic of Poland', 'for Trade and Industry'. */
final class BehindOffice {
    /** Offices whose bearer, of a parliament, is its speaker. */
    private static final Set<String> HEADS = Set.of("head-of-state", "speaker", "chairperson", "leader");

    /** What belongs to a state and is led by somebody else than the state. */
    private static final WordSet BODIES =
            WordSet.of("delegation", "team", "opposition", "mission", "army", "military", "navy", "church");

    private final Spotted s;
    private final int from;
    private final List<Party> parties;
    private final boolean former;
    private final Office office;
    private boolean explicit;
    private int to;

    /**
     * @param from where the office's phrase begins
     * @param at the token of the office
     * @param parties those named before it
     */
    BehindOffice(Spotted sentence, int from, int at, Office named, List<Party> parties, boolean former) {
        this.s = sentence;
        this.from = from;
        this.parties = parties;
        this.former = former;
        this.to = sentence.after(at);
        this.office = secretary(sentence, to, named);
        this.explicit = !parties.isEmpty();
    }

    OfficePhrase read() {
        boolean more = true;
        while (more && to < s.size()) {
            withPeople();
            OfficePhrase whole = whole();
            if (whole != null) {
                return whole;
            }
            more = further();
        }
        List<Party> all = parties.isEmpty() && office.party() != null ? List.of(office.party()) : parties;
        Office next = s.as(to, Office.class);
        // 'the Chair of the European Parliament Delegation'
        boolean delegation = office.office().equals("speaker")
                && next != null
                && next.phrase().equals("delegation");
        return new OfficePhrase(from, to, delegation ? headOfBody() : office, all, former, explicit);
    }

    /** 'The leaders and peoples of'. */
    private void withPeople() {
        if (office.plural()
                && s.is(to, "and")
                && (s.is(to + 1, "people") || s.is(to + 1, "peoples") || s.is(to + 1, "citizens"))) {
            to += 2;
        }
    }

    /** A preposition that joins a party or a field to the office. */
    private boolean of() {
        return s.is(to, "of")
                || s.is(to, "for")
                || (s.is(to, "from") && office.plural())
                || s.is(to, "in") && office.office().equals("minister");
    }

    /** 'Ambassador to', 'envoy at'. */
    private boolean posted() {
        return (s.is(to, "to") || s.is(to, "at"))
                && (office.office().equals("ambassador") || office.office().equals("special-envoy"));
    }

    /** The token behind a preposition and articles; -1 where nothing is joined to the office. */
    private int joined() {
        if (!of() && !posted()) {
            return -1;
        }
        int j = to + 1;
        while (s.is(j, "the") || s.is(j, "all") || s.is(j, "both")) {
            j++;
        }
        return s.of(j, "former") ? -1 : j;
    }

    /** The phrase where what follows ends it: the person or the body that is served or led; else null. */
    private @Nullable OfficePhrase whole() {
        OfficePhrase served = s.is(to, "to") || s.is(to, "of") ? served(to + 1) : null;
        if (served != null) {
            return new OfficePhrase(
                    from,
                    served.to(),
                    serving(office, served.office()),
                    served.parties(),
                    former,
                    !served.parties().isEmpty());
        }
        OfficePhrase sent = sent();
        int j = joined();
        if (sent != null || j < 0) {
            return sent;
        }
        int group = memberStates(j);
        Format format = s.as(group, Format.class);
        if (format != null) {
            return new OfficePhrase(from, s.after(group), office, format.members(), former, true);
        }
        PartyName party = OfficeReader.party(s, j);
        return party == null || ownState(party) ? null : ofBody(party, end(j, party));
    }

    /** 'Secretary of State for the European Union' serves the own state. */
    private boolean ownState(PartyName party) {
        return !party.state() && s.is(to, "for") && office.office().endsWith("minister");
    }

    /** The end of a party's name: 'the Algerian Republic'. */
    private int end(int j, PartyName party) {
        int end = s.after(j);
        boolean state = party.form() == PartyName.Form.ADJECTIVE && party.state();
        return end + (state && (s.is(end, "republic") || s.is(end, "kingdom")) ? 1 : 0);
    }

    /** 'President of the German Bundestag', 'secretary of Iran's Supreme National Security Council': heads a body, not the state. */
    private @Nullable OfficePhrase ofBody(PartyName party, int end) {
        List<Party> state = List.of(party.party());
        int chamber = s.is(end, "'s") ? end + 1 : end;
        if (s.of(chamber, "parliament") && HEADS.contains(office.office())) {
            Office speaker = new Office(office.phrase(), "speaker", Rank.PRINCIPAL, null, office.plural());
            return new OfficePhrase(from, s.after(chamber), speaker, state, former, true);
        }
        if (office.plural()) {
            return null;
        }
        // 'the leader of the Chinese delegation'
        boolean team = of()
                && !office.office().equals("ambassador")
                && end < s.size()
                && BODIES.has(s.sentence().get(end));
        return team || s.is(end, "'s") || of() && bodyBehind(end, party)
                ? new OfficePhrase(from, team ? end + 1 : end, headOfBody(), state, former, true)
                : null;
    }

    /** Who leads a body is nobody's principal. */
    private Office headOfBody() {
        return new Office(office.phrase(), "private", Rank.OTHER, null, false);
    }

    /** Passes one more party or field behind the office; false where there is none. */
    private boolean further() {
        int j = joined();
        if (j < 0) {
            return false;
        }
        PartyName party = OfficeReader.party(s, j);
        if (party == null) {
            int end = field(j);
            to = end > j ? end : to;
            return end > j;
        }
        if (ownState(party)) {
            to = s.after(j);
            return true;
        }
        int end = end(j, party);
        if (posted() || (s.is(to, "for") && (!parties.isEmpty() || office.party() != null))) {
            to = office.office().equals("special-envoy") ? matter(end) : end;
            return true;
        }
        if (!explicit || office.plural()) {
            parties.add(party.party());
        }
        explicit = true;
        to = s.size() > end && s.sentence().get(end).capital() ? field(end) : end;
        if (office.plural()) {
            others(party);
        }
        return true;
    }

    /** Passes the other parties of 'the leaders of Egypt, Libya and Yemen'. */
    private void others(PartyName first) {
        while (true) {
            int k = to;
            while (s.is(k, ",")
                    || s.is(k, "and")
                    || s.is(k, "the")
                    || s.is(k, "as")
                    || s.is(k, "well")
                    || s.is(k, "of")) {
                k++;
            }
            PartyName next = k == to ? null : OfficeReader.party(s, k);
            if (next == null
                    || s.as(s.after(k), Office.class) != null
                    // 'the ministers of Britain and France and the EU's X'
                    || s.is(s.after(k), "'s")
                            && s.sentence()
                                    .get(Math.min(s.size() - 1, s.after(k) + 1))
                                    .capital()
                    || next.form() == PartyName.Form.ADJECTIVE && next.form() != first.form()) {
                return;
            }
            parties.add(next.party());
            to = s.after(k);
        }
    }

    /** 'Secretary of State for Defence' is no foreign minister. */
    private static Office secretary(Spotted s, int to, Office office) {
        int k = s.is(to + 1, "the") ? to + 2 : to + 1;
        if (!office.phrase().equals("secretary of state") || !s.is(to, "for") || s.is(k, "foreign")) {
            return office;
        }
        boolean defence = s.is(k, "defence") || s.is(k, "defense");
        return new Office(
                office.phrase(), defence ? "defence-minister" : "minister", Rank.PRINCIPAL, null, office.plural());
    }

    /** 'the leaders of the countries of the Normandy format': the token at which the format's name begins. */
    private int memberStates(int i) {
        boolean states = s.is(i, "countries") || s.is(i, "states") || s.is(i, "members");
        return states && s.is(i + 1, "of") ? s.is(i + 2, "the") ? i + 3 : i + 2 : i;
    }

    /** 'President of the Austrian Association', 'Chair of the European Parliament Delegation': a body of that name. */
    private boolean bodyBehind(int i, PartyName party) {
        boolean agency = !party.state() && institution(i);
        if (i >= s.size() || !s.sentence().get(i).capital() || s.of(i, "domain") && !agency) {
            return false;
        }
        Office next = s.as(i, Office.class);
        boolean body = agency
                || s.of(i, "institution")
                || next != null && next.phrase().equals("delegation");
        return body || party.form() == PartyName.Form.ADJECTIVE && s.at(i) == null;
    }

    /** 'The African Union Development Agency': a body of that body. */
    private boolean institution(int from) {
        int i = from;
        while (i < s.size() - 1
                && i < from + 2
                && !s.of(i, "institution")
                && s.as(i, Office.class) == null
                && s.sentence().get(i).capital()) {
            i++;
        }
        return s.of(i, "institution") && s.sentence().get(i).capital();
    }

    /** Whom an adviser or envoy serves: 'adviser to the President of Turkey', 'envoy of the US President'. */
    private @Nullable OfficePhrase served(int at) {
        boolean serves = office.office().equals("national-security-adviser")
                || office.office().equals("special-envoy")
                || office.office().equals("aide");
        boolean definite = s.is(at, "the");
        OfficePhrase served = serves ? OfficeReader.read(s, definite ? at + 1 : at) : null;
        boolean several = served != null && (served.plural() || served.parties().size() > 1);
        boolean nobody = served == null || served.parties().isEmpty() && !definite;
        return nobody || several && !office.plural() ? null : served;
    }

    /** 'Special envoy of President Lee': for his state; or null. */
    private @Nullable OfficePhrase sent() {
        boolean envoy = office.office().equals("special-envoy") && parties.isEmpty() && s.is(to, "of");
        int k = s.of(to + 1, "honorific") ? s.after(to + 1) : to + 1;
        Office title = s.as(k, Office.class);
        k = title != null && !title.plural() ? s.after(k) : k;
        PersonName sender = envoy ? s.as(k, PersonName.class) : null;
        return sender == null
                ? null
                : new OfficePhrase(
                        from, s.after(k), office, List.of(sender.person().party()), former, true);
    }

    /** An adviser to a head of state or government acts for the state; other aides do not. */
    private static Office serving(Office office, Office served) {
        boolean head = served.office().startsWith("head-of") || served.office().equals("leader");
        return head && office.office().equals("aide") && !office.phrase().startsWith("chief")
                ? new Office(office.phrase(), "special-envoy", Rank.PRINCIPAL, null, office.plural())
                : office;
    }

    /** The end of 'for the Belgrade-Pristina dialogue', an envoy's matter, given the end of its first name. */
    private int matter(int first) {
        int j = first;
        while ((s.is(j, "-") || s.is(j, "–") || s.is(j, "and")) && OfficeReader.party(s, j + 1) != null) {
            j = s.after(j + 1);
        }
        for (int k = j; k < Math.min(s.size() - 1, j + 4) && s.sentence().get(k).word(); k++) {
            if (s.sentence().get(k).capital()) {
                return k > j ? k : first;
            }
        }
        return first;
    }

    /** The end of a minister's field ('Trade and Industry'), or the start where there is none. */
    private int field(int from) {
        int j = from;
        int end = from;
        while (j < s.size()) {
            if (s.of(j, "domain") && s.as(j, PartyName.class) == null) {
                j = s.after(j);
                end = j;
            } else if (j > from
                    && (s.is(j, "and")
                            || s.is(j, ",")
                            || s.is(j, "of")
                            || s.is(j, "for")
                            || s.is(j, "&")
                            || s.is(j, "-"))) {
                j++;
            } else {
                break;
            }
        }
        return end;
    }
}
