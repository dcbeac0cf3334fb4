package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.model.Party;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The office behind a person's name: 'Emmanuel Macron, President of France,' and 'Putin, the Russian president'. */
final class TrailingOffice {
    private final Spotted s;
    private final NameReader names;

    TrailingOffice(Spotted sentence, NameReader names) {
        this.s = sentence;
        this.names = names;
    }

    /** The office that closes behind a name, or null. */
    @Nullable
    OfficePhrase of(NameReader.Name name) {
        int j = name.to();
        while (s.of(j, "post-nominal")) {
            j = s.after(j);
        }
        if (!s.is(j, ",")) {
            return null;
        }
        j++;
        while (letters(j) && s.is(s.after(j), ",")) {
            j = s.after(j) + 1;
        }
        while (s.is(j, "the") || s.is(j, "a")) {
            j++;
        }
        OfficePhrase owned = owned(j);
        OfficePhrase office = owned == null ? OfficeReader.read(s, j) : owned;
        if (office == null || office.plural() || office.parties().size() > 1) {
            return null;
        }
        if (another(name, office)) {
            return null;
        }
        OfficePhrase whole = withSecond(office);
        boolean closed = whole.to() >= s.size()
                || s.is(whole.to(), ",")
                || s.is(whole.to(), ".")
                || s.is(whole.to(), ";")
                || s.is(whole.to(), "and");
        if (s.is(whole.to(), ",") && opposed(name, whole)) {
            return null;
        }
        return closed && names.read(whole.to(), null, NameReader.Trust.TITLED) == null ? whole : null;
    }

    /** 'President Lee's special envoy', 'Lee's defence minister': for whose state its bearer acts; or null. */
    private @Nullable OfficePhrase owned(int from) {
        int k = s.of(from, "honorific") ? s.after(from) : from;
        Entry.Office title = s.as(k, Entry.Office.class);
        k = title != null && !title.plural() ? s.after(k) : k;
        NameReader.Name owner = names.read(k, null, NameReader.Trust.BARE);
        if (owner == null || !owner.counts() || !s.is(owner.to(), "'s")) {
            return null;
        }
        OfficePhrase office = OfficeReader.read(s, owner.to() + 1);
        if (office == null
                || !office.counts()
                || office.plural()
                || !office.parties().isEmpty()) {
            return null;
        }
        List<Party> party = List.of(owner.actor().party());
        return new OfficePhrase(from, office.to(), office.office(), party, office.former(), true);
    }

    /** 'Pope Francis, Italy's prime minister and others': who leads one state heads no other. */
    private static boolean another(NameReader.Name name, OfficePhrase office) {
        boolean leads = office.explicit() && office.office().office().startsWith("head-of");
        return leads
                && !name.learned()
                && name.inOffice()
                && !name.actor().party().equals(office.party());
    }

    /** 'In talks with Kerry, the Chinese foreign minister, Wang Yi, said': the office of who is named behind it, of another state. */
    private boolean opposed(NameReader.Name name, OfficePhrase office) {
        NameReader.Name next = names.read(office.to() + 1, null, NameReader.Trust.TITLED);
        boolean foreign = office.explicit()
                && !name.learned()
                && name.inOffice()
                && !name.actor().party().equals(office.party());
        return foreign && next != null;
    }

    /** 'MP', 'C.G.H.': what is written behind a name for honour. */
    private boolean letters(int i) {
        if (i >= s.size() || s.of(i, "post-nominal")) {
            return i < s.size();
        }
        String text = s.sentence().get(i).text();
        return s.at(i) == null && s.sentence().get(i).word() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** 'Prime Minister and Minister of Defence of X': both offices, where nobody else bears the second. */
    private OfficePhrase withSecond(OfficePhrase office) {
        OfficePhrase second = s.is(office.to(), "and") ? OfficeReader.read(s, office.to() + 1) : null;
        if (second == null || second.plural()) {
            return office;
        }
        boolean same = second.party() == null || second.party().equals(office.party()) || chairs(office, second);
        boolean own = same && names.read(second.to(), null, NameReader.Trust.OFFICE) == null;
        return own ? office.until(second.to()) : office;
    }

    /** 'President of the Republic of X and Chair of the African Union': who leads a member state chairs the organisation for a year. */
    private boolean chairs(OfficePhrase office, OfficePhrase second) {
        boolean leader = office.office().office().startsWith("head-of");
        boolean chair = second.office().office().equals("chairperson");
        for (int i = second.from(); i < Math.min(s.size(), second.to() + 1); i++) {
            chair &= !s.is(i, "commission");
        }
        return leader && chair;
    }
}
