package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.FamilyName;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Entry.PersonName;
import dev.readout.analysis.lexicon.Entry.Rank;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office with the party it belongs to: 'Russian President', 'Minister of Foreign Affairs of the Republic of Poland',
 * 'Turkey's president', 'the leaders of Egypt, Libya and Yemen'.
 *
 * @param from first token (determiners excluded)
 * @param to token after the last
 * @param parties in the order named
 * @param former whether the bearer has left it
 * @param explicit whether the text itself names the party
 */
record OfficePhrase(int from, int to, Office office, List<Party> parties, boolean former, boolean explicit) {
    /** Offices whose bearer, of a parliament, is its speaker. */
    private static final Set<String> HEADS = Set.of("head-of-state", "speaker", "chairperson", "leader");

    /** What belongs to a state and is led by somebody else than the state. */
    private static final WordSet BODIES =
            WordSet.of("delegation", "team", "opposition", "mission", "army", "military", "navy", "church");

    OfficePhrase {
        parties = List.copyOf(parties);
    }

    @Nullable
    Party party() {
        return parties.isEmpty() ? null : parties.get(0);
    }

    /** The same, reaching on to a second office of the same person. */
    OfficePhrase until(int end) {
        return new OfficePhrase(from, end, office, parties, former, explicit);
    }

    /** The token behind the rest of a body's name: 'chairman of Sudan's Transitional Council'. */
    int bodyEnd(Spotted s) {
        boolean body = s.is(to, "'s") || to < s.size() && s.of(to, "body-opening");
        if (!office.office().equals("private") || !body) {
            return to;
        }
        int j = s.is(to, "'s") ? to + 1 : to;
        while (j < Math.min(s.size(), to + 8)
                && s.as(j, PersonName.class) == null
                && (s.sentence().get(j).capital() || s.is(j, "of") || s.is(j, "and") || s.is(j, "for"))) {
            j = s.after(j);
        }
        return j;
    }

    boolean plural() {
        return office.plural();
    }

    boolean counts() {
        return office.principal();
    }

    String rule() {
        return "office '" + office.phrase() + "'";
    }

    static @Nullable OfficePhrase read(Spotted s, int from) {
        OfficePhrase head = head(s, from);
        if (head != null || !opens(s, from)) {
            return head;
        }
        List<Party> parties = new ArrayList<>();
        boolean former = false;
        int j = from;
        boolean possessive = false;
        boolean grouped = false;
        boolean single = false;
        while (j < s.size()) {
            Office office = s.as(j, Office.class);
            if (office != null && (grouped && !office.plural() || single && office.plural())) {
                return null;
            }
            if (office != null && !(s.of(j, "modifier") && s.as(s.after(j), Office.class) != null)) {
                PartyName opening = party(s, from);
                boolean seat = opening != null && opening.form() == PartyName.Form.METONYM && s.after(from) == j;
                if (seat && s.is(s.after(j), "of")) {
                    // 'received at the Kremlin President of Egypt X'
                    return null;
                }
                if (office.phrase().equals("diplomat") && s.is(from, "top") && s.is(from - 1, "the")) {
                    // 'the top Russian diplomat'
                    office = new Office("top diplomat", "foreign-minister", Rank.PRINCIPAL, null, false);
                }
                return behind(s, from, j, office, parties, former);
            }
            Format format = s.as(j, Format.class);
            if (format != null) {
                parties.addAll(format.members());
                grouped = true;
                j = s.after(j);
                j += s.is(j, "'s") || s.is(j, "'") ? 1 : 0;
                continue;
            }
            PartyName party = party(s, j);
            if (party != null) {
                parties.add(party.party());
                j = s.after(j);
                if (s.is(j, "(") && s.is(j + 2, ")")) {
                    // 'the International Atomic Energy Agency (IAEA) Director General'
                    j += 3;
                    single = true;
                }
                if (s.is(j, "'s") || s.is(j, "'")) {
                    j++;
                    possessive = true;
                    while (s.is(j, "the") || s.is(j, "own")) {
                        j++;
                    }
                }
                continue;
            }
            boolean joint = !parties.isEmpty()
                    && !possessive
                    && (s.is(j, "and") || (s.is(j, ",") && (listed(s, j - 1) || closed(s, j))) || hyphen(s, j));
            if (joint && party(s, s.is(j + 1, "and") ? j + 2 : j + 1) != null) {
                j += s.is(j + 1, "and") ? 2 : 1;
                continue;
            }
            if (s.of(j, "former") || s.is(j, "ex")) {
                former = true;
                j = s.after(j);
                if (s.is(j, "-")) {
                    j++;
                }
            } else if (s.of(j, "modifier") || (s.of(j, "domain") && !parties.isEmpty())) {
                j = s.after(j);
            } else {
                return null;
            }
        }
        return null;
    }

    /** 'the head of Mongolia', 'the head of NATO': of nothing smaller. */
    private static @Nullable OfficePhrase head(Spotted s, int from) {
        if (!s.is(from, "head") || !s.is(from + 1, "of") || s.as(from, Office.class) != null) {
            return null;
        }
        int k = s.is(from + 2, "the") ? from + 3 : from + 2;
        PartyName party = party(s, k);
        if (party == null) {
            return null;
        }
        int to = s.after(k);
        boolean whole = to >= s.size()
                || !s.sentence().get(to).word() && !s.is(to, "'s") && !s.is(to, "-")
                || s.of(to, "auxiliary")
                || s.of(to, "saying")
                || s.as(to, PersonName.class) != null
                || s.as(to, FamilyName.class) != null;
        if (party.form() != PartyName.Form.NAME || !whole) {
            return null;
        }
        Office head = new Office("head", "leader", Rank.PRINCIPAL, null, false);
        return new OfficePhrase(from, to, head, List.of(party.party()), false, true);
    }

    /** 'the Russian, Turkish and Iranian presidents', not 'On a visit to Paris, Turkish President': an adjective or 'UK'. */
    private static boolean listed(Spotted s, int last) {
        PartyName name = party(s, last);
        return name == null
                || name.form() == PartyName.Form.ADJECTIVE
                || s.sentence().get(last).shouted();
    }

    /** 'Niger, Benin and Guinea-Bissau presidents': a list of states that 'and' closes before a plural office. */
    private static boolean closed(Spotted s, int comma) {
        int j = comma;
        boolean and = false;
        while (s.is(j, ",") || s.is(j, "and")) {
            and |= s.is(j, "and");
            while (s.is(j, ",") || s.is(j, "and")) {
                j++;
                and |= s.is(j, "and");
            }
            if (party(s, j) == null) {
                return false;
            }
            j = s.after(j);
        }
        while (s.of(j, "modifier")) {
            j = s.after(j);
        }
        Office office = s.as(j, Office.class);
        return and && office != null && office.plural();
    }

    /** Whether the phrase can begin with what stands there; most words cannot. */
    private static boolean opens(Spotted s, int from) {
        Thing thing = s.at(from);
        return thing == null
                ? s.is(from, "ex")
                : thing.is(Office.class)
                        || thing.is(PartyName.class)
                        || thing.is(Format.class)
                        || thing.of("former")
                        || thing.of("modifier");
    }

    /** 'Russian-Turkish', but not 'Ukraine – U.S.'. */
    private static boolean hyphen(Spotted s, int i) {
        return (s.is(i, "-") || s.is(i, "–"))
                && i > 0
                && s.sentence().get(i - 1).end() == s.sentence().get(i).start();
    }

    private static @Nullable PartyName party(Spotted s, int i) {
        return s.as(i, PartyName.class);
    }

    private static OfficePhrase behind(Spotted s, int from, int at, Office named, List<Party> parties, boolean former) {
        int to = s.after(at);
        Office office = secretary(s, to, named);
        boolean explicit = !parties.isEmpty();
        boolean more = true;
        while (more && to < s.size()) {
            more = false;
            if (office.plural()
                    && s.is(to, "and")
                    && (s.is(to + 1, "people") || s.is(to + 1, "peoples") || s.is(to + 1, "citizens"))) {
                to += 2;
            }
            boolean of = s.is(to, "of")
                    || s.is(to, "for")
                    || (s.is(to, "from") && office.plural())
                    || s.is(to, "in") && office.office().equals("minister");
            OfficePhrase served = s.is(to, "to") || s.is(to, "of") ? served(s, to + 1, office) : null;
            if (served != null) {
                return new OfficePhrase(
                        from,
                        served.to,
                        serving(office, served.office),
                        served.parties,
                        former,
                        !served.parties.isEmpty());
            }
            boolean posted = (s.is(to, "to") || s.is(to, "at"))
                    && (office.office().equals("ambassador") || office.office().equals("special-envoy"));
            if (!of && !posted) {
                break;
            }
            int j = to + 1;
            while (s.is(j, "the") || s.is(j, "all") || s.is(j, "both")) {
                j++;
            }
            if (s.of(j, "former")) {
                break;
            }
            Format format = s.as(memberStates(s, j), Format.class);
            if (format != null) {
                return new OfficePhrase(from, s.after(memberStates(s, j)), office, format.members(), former, true);
            }
            PartyName party = party(s, j);
            if (party != null
                    && !party.state()
                    && s.is(to, "for")
                    && office.office().endsWith("minister")) {
                // 'Secretary of State for the European Union' serves the own state
                to = s.after(j);
                more = true;
                continue;
            }
            if (party != null) {
                int end = s.after(j);
                // 'President of the Algerian Republic'
                boolean state = party.form() == PartyName.Form.ADJECTIVE && party.state();
                end += state && (s.is(end, "republic") || s.is(end, "kingdom")) ? 1 : 0;
                boolean heads = HEADS.contains(office.office());
                int chamber = s.is(end, "'s") ? end + 1 : end;
                if (s.of(chamber, "parliament") && heads) {
                    // 'President of the German Bundestag'
                    Office speaker = new Office(office.phrase(), "speaker", Rank.PRINCIPAL, null, office.plural());
                    return new OfficePhrase(from, s.after(chamber), speaker, List.of(party.party()), former, true);
                }
                if (of
                        && !office.plural()
                        && !office.office().equals("ambassador")
                        && end < s.size()
                        && BODIES.has(s.sentence().get(end))) {
                    // 'the leader of the Chinese delegation'
                    Office head = new Office(office.phrase(), "private", Rank.OTHER, null, false);
                    return new OfficePhrase(from, end + 1, head, List.of(party.party()), former, true);
                }
                if ((s.is(end, "'s") || of && bodyBehind(s, end, party)) && !office.plural()) {
                    // 'secretary of Iran's Supreme National Security Council' heads a body, not the state
                    Office head = new Office(office.phrase(), "private", Rank.OTHER, null, false);
                    return new OfficePhrase(from, end, head, List.of(party.party()), former, true);
                }
                if (posted || (s.is(to, "for") && (!parties.isEmpty() || office.party() != null))) {
                    to = office.office().equals("special-envoy") ? matter(s, end) : end;
                    more = true;
                    continue;
                }
                if (!explicit || office.plural()) {
                    parties.add(party.party());
                }
                explicit = true;
                to = s.sentence().size() > end && s.sentence().get(end).capital() ? field(s, end) : end;
                more = true;
                while (office.plural()) {
                    int k = to;
                    while (s.is(k, ",")
                            || s.is(k, "and")
                            || s.is(k, "the")
                            || s.is(k, "as")
                            || s.is(k, "well")
                            || s.is(k, "of")) {
                        k++;
                    }
                    PartyName next = k == to ? null : party(s, k);
                    if (next == null
                            || s.as(s.after(k), Office.class) != null
                            || next.form() == PartyName.Form.ADJECTIVE
                                    && !next.form().equals(party.form())) {
                        break;
                    }
                    parties.add(next.party());
                    to = s.after(k);
                }
                continue;
            }
            int end = field(s, j);
            if (end > j) {
                to = end;
                more = true;
            }
        }
        List<Party> all = parties;
        if (all.isEmpty() && office.party() != null) {
            all = List.of(office.party());
        }
        Office next = s.as(to, Office.class);
        if (office.office().equals("speaker") && next != null && next.phrase().equals("delegation")) {
            // 'the Chair of the European Parliament Delegation'
            office = new Office(office.phrase(), "private", Rank.OTHER, null, false);
        }
        return new OfficePhrase(from, to, office, all, former, explicit);
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
    private static int memberStates(Spotted s, int i) {
        boolean states = s.is(i, "countries") || s.is(i, "states") || s.is(i, "members");
        return states && s.is(i + 1, "of") ? s.is(i + 2, "the") ? i + 3 : i + 2 : i;
    }

    /** 'President of the Austrian Association', 'Chair of the European Parliament Delegation': a body of that name. */
    private static boolean bodyBehind(Spotted s, int i, PartyName party) {
        if (i >= s.size() || !s.sentence().get(i).capital() || s.of(i, "domain")) {
            return false;
        }
        Office next = s.as(i, Office.class);
        boolean body = s.of(i, "institution") || next != null && next.phrase().equals("delegation");
        return body || party.form() == PartyName.Form.ADJECTIVE && s.at(i) == null;
    }

    /** Whom an adviser or envoy serves: 'adviser to the President of Turkey', 'envoy of the US President'. */
    private static @Nullable OfficePhrase served(Spotted s, int at, Office office) {
        boolean serves = office.office().equals("national-security-adviser")
                || office.office().equals("special-envoy")
                || office.office().equals("aide");
        boolean definite = s.is(at, "the");
        OfficePhrase served = serves ? read(s, definite ? at + 1 : at) : null;
        boolean several = served != null && (served.plural() || served.parties.size() > 1);
        boolean nobody = served == null || served.parties.isEmpty() && !definite;
        return nobody || several && !office.plural() ? null : served;
    }

    /** An adviser to a head of state or government acts for the state; other aides do not. */
    private static Office serving(Office office, Office served) {
        boolean head = served.office().startsWith("head-of") || served.office().equals("leader");
        return head && office.office().equals("aide") && !office.phrase().startsWith("chief")
                ? new Office(office.phrase(), "special-envoy", Rank.PRINCIPAL, null, office.plural())
                : office;
    }

    /** The end of 'for the Belgrade-Pristina dialogue', an envoy's matter, given the end of its first name. */
    private static int matter(Spotted s, int first) {
        int j = first;
        while ((s.is(j, "-") || s.is(j, "–") || s.is(j, "and")) && party(s, j + 1) != null) {
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
    private static int field(Spotted s, int from) {
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
