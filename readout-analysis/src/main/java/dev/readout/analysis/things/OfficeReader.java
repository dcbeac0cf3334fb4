package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry.FamilyName;
import dev.readout.analysis.lexicon.Entry.Format;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Entry.PersonName;
import dev.readout.analysis.lexicon.Entry.Rank;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an office with the parties before it: 'Russian President', 'the Russian, Turkish and Iranian presidents'. */
final class OfficeReader {
    private final Spotted s;
    private final int from;
    private final List<Party> parties = new ArrayList<>();
    private int at;
    private boolean former;
    private boolean possessive;
    private boolean grouped;
    private boolean single;
    private int last;

    private OfficeReader(Spotted sentence, int from) {
        this.s = sentence;
        this.from = from;
        this.at = from;
    }

    /** Reads the office whose phrase begins at a token, determiners excluded; null where none does. */
    static @Nullable OfficePhrase read(Spotted s, int from) {
        OfficePhrase head = head(s, from);
        return head != null || !opens(s, from) ? head : new OfficeReader(s, from).phrase();
    }

    private @Nullable OfficePhrase phrase() {
        PartyName seat = party(s, from);
        if (seat != null && seat.form() == PartyName.Form.METONYM && party(s, s.after(from)) != null) {
            // 'as he visits Moscow Chinese President X': a sentence begins without a sign
            return null;
        }
        while (at < s.size()) {
            Office office = s.as(at, Office.class);
            boolean apart = office != null && !office.plural() && placed();
            int behind = s.after(at);
            // 'China's leader-in-waiting'
            boolean waiting = s.is(behind, "-") && s.is(behind + 1, "in") && s.is(behind + 3, "waiting");
            if (office != null && (waiting || grouped && !office.plural() || single && office.plural() || apart)) {
                return null;
            }
            if (office != null && !(s.of(at, "modifier") && s.as(s.after(at), Office.class) != null)) {
                return atSeat() ? null : new BehindOffice(s, from, at, styled(office), parties, former).read();
            }
            if (!format() && !party() && !joint() && !trait()) {
                return null;
            }
        }
        return null;
    }

    /** 'Met Lee in Singapore and South Korean President X': a place, and behind 'and' one person's office. */
    private boolean placed() {
        PartyName opening = party(s, from);
        PartyName own = parties.size() > 1 ? party(s, last) : null;
        return opening != null
                && own != null
                && opening.form() != PartyName.Form.ADJECTIVE
                && own.form() == PartyName.Form.ADJECTIVE
                && !s.sentence().get(from).shouted();
    }

    /** 'Received at the Kremlin President of Egypt X': a seat that is no part of the office. */
    private boolean atSeat() {
        PartyName opening = party(s, from);
        boolean seat = opening != null && opening.form() == PartyName.Form.METONYM && s.after(from) == at;
        return seat && s.is(s.after(at), "of");
    }

    /** 'The top Russian diplomat', a headline's 'Top Russian diplomat' is the foreign minister. */
    private Office styled(Office office) {
        boolean one = s.is(from - 1, "the") || from == 0 && !office.plural();
        return office.phrase().equals("diplomat") && s.is(from, "top") && one
                ? new Office("top diplomat", "foreign-minister", Rank.PRINCIPAL, null, false)
                : office;
    }

    /** Passes a group of states: 'the Normandy format's leaders'. */
    private boolean format() {
        Format format = s.as(at, Format.class);
        if (format == null) {
            return false;
        }
        parties.addAll(format.members());
        grouped = true;
        at = s.after(at);
        at += s.is(at, "'s") || s.is(at, "'") ? 1 : 0;
        return true;
    }

    /** Passes a party: 'Turkey's own'. */
    private boolean party() {
        PartyName party = party(s, at);
        if (party == null) {
            return false;
        }
        parties.add(party.party());
        last = at;
        at = s.after(at);
        if (s.is(at, "(") && s.is(at + 2, ")")) {
            // 'the International Atomic Energy Agency (IAEA) Director General'
            at += 3;
            single = true;
        }
        if (s.is(at, "'s") || s.is(at, "'")) {
            at++;
            possessive = true;
            while (s.is(at, "the") || s.is(at, "own")) {
                at++;
            }
        }
        return true;
    }

    /** Passes what joins a party to the next: 'Russian and', 'Russian-'. */
    private boolean joint() {
        boolean joint = !parties.isEmpty()
                && !possessive
                && (s.is(at, "and") || (s.is(at, ",") && (listed(at - 1) || closed(at))) || hyphen(at));
        int next = s.is(at + 1, "and") ? at + 2 : at + 1;
        if (!joint || party(s, next) == null) {
            return false;
        }
        at = next;
        return true;
    }

    /** Passes 'former', 'acting', a minister's field. */
    private boolean trait() {
        if (s.of(at, "former") || s.is(at, "ex")) {
            former = true;
            at = s.after(at);
            at += s.is(at, "-") ? 1 : 0;
            return true;
        }
        boolean trait = s.of(at, "modifier") || (s.of(at, "domain") && !parties.isEmpty());
        at = trait ? s.after(at) : at;
        return trait;
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

    /** 'the Russian, Turkish and Iranian presidents', not 'On a visit to Paris, Turkish President': an adjective or 'UK'. */
    private boolean listed(int last) {
        PartyName name = party(s, last);
        return name == null
                || name.form() == PartyName.Form.ADJECTIVE
                || s.sentence().get(last).shouted();
    }

    /** 'Niger, Benin and Guinea-Bissau presidents': a list of states that 'and' closes before a plural office. */
    private boolean closed(int comma) {
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

    /** 'Russian-Turkish', but not 'Ukraine – U.S.'. */
    private boolean hyphen(int i) {
        return (s.is(i, "-") || s.is(i, "–"))
                && i > 0
                && s.sentence().get(i - 1).end() == s.sentence().get(i).start();
    }

    static @Nullable PartyName party(Spotted s, int i) {
        return s.as(i, PartyName.class);
    }
}
