package dev.readout.analysis.places;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place that a preposition leads to: from the lexicon ('the Kremlin'), with what it lies in ('Bayan Palace in
 * Kuwait City', 'Sochi, Russia', 'Beijing's Great Hall of the People'), or, unknown to the lexicon, by its grammar ('the
 * town of X', 'X Palace', 'X, Germany').
 */
public final class PlaceReader {
    private final Spotted s;
    private final UnknownPlaces unknown;
    private final WiderPlaces wider;
    private final String home;

    /** @param home party code of the country that the text calls 'our country', or empty */
    public PlaceReader(Spotted sentence, String home) {
        this.s = sentence;
        this.home = home;
        this.unknown = new UnknownPlaces(sentence, this);
        this.wider = new WiderPlaces(sentence, this, unknown);
    }

    /**
     * The place whose words begin at a token.
     *
     * @param i the token after the preposition; negative where there is none
     */
    public @Nullable PlacePhrase at(int i) {
        if (i < 0) {
            return null;
        }
        boolean ours = s.is(i, "our") && (s.is(i + 1, "country") || s.is(i + 1, "state"));
        if (ours && !home.isEmpty() && !possessive(i + 2)) {
            return new PlacePhrase(i, i + 2, home, Kind.COUNTRY);
        }
        int start = known(i) == null ? skip(i, PlaceWord.DETERMINER) : i;
        PlacePhrase owner = known(start);
        if (owner != null && possessive(owner.to())) {
            return owned(owner);
        }
        boolean number = Character.isDigit(first(start)) && known(start + 1) != null;
        PlacePhrase place = core(number ? start + 1 : start);
        PlacePhrase theirs = place == null || place.kind() == Kind.COUNTRY ? somebodys(start) : null;
        place = theirs == null ? place : theirs;
        place = number && place != null ? new PlacePhrase(start, place.to(), place.country(), place.kind()) : place;
        return place == null || joined(place.to()) || possessive(place.to()) || named(place) ? null : wider.tail(place);
    }

    /** 'Beijing's Great Hall of the People', 'Turkey's Antalya'. */
    private @Nullable PlacePhrase owned(PlacePhrase owner) {
        int name = unknown.run(owner.to() + 1);
        int quarter = name < 0 ? -1 : after(name, PlaceWord.QUARTER);
        if (quarter > 0) {
            return new PlacePhrase(owner.from(), quarter, owner.country(), owner.kind());
        }
        int capital = after(owner.to() + 1, PlaceWord.CAPITAL);
        if (capital > 0 && owner.kind() == Kind.COUNTRY && known(capital) == null && !s.is(capital, ",")) {
            return new PlacePhrase(owner.from(), capital, owner.country(), Kind.CITY);
        }
        PlacePhrase inner = core(owner.to() + 1);
        if (inner == null || !(inner.country().isEmpty() || inner.country().equals(owner.country()))) {
            return null;
        }
        return inner.kind().within(owner.kind())
                ? wider.tail(new PlacePhrase(owner.from(), inner.to(), owner.country(), inner.kind()))
                : null;
    }

    /** 'the pope's private library in Vatican City', 'the emir's palace in Doha'. */
    private @Nullable PlacePhrase somebodys(int start) {
        for (int i = start + 1; i < Math.min(s.size(), start + 5); i++) {
            if (possessive(i)) {
                PlacePhrase place = core(i + 1);
                boolean venue = known(i + 1) == null || s.as(i + 1, Entry.PlaceName.class) != null;
                return place != null && place.kind() == Kind.SITE && venue ? place : null;
            }
            if (!s.sentence().get(i).word() || after(i, PlaceWord.INTO) > 0) {
                return null;
            }
        }
        return null;
    }

    /** 'The conference venue, Hotel Adlon': the name behind what the site is. */
    private @Nullable PlacePhrase apposed(int start) {
        int i = start;
        while (i < start + 3 && after(i, PlaceWord.SITE) < 0 && !s.is(i, "venue") && plain(i)) {
            i++;
        }
        int end = s.is(i, "venue") ? i + 1 : plain(i) ? after(i, PlaceWord.SITE) : -1;
        int name = s.is(end + 1, "the") ? end + 2 : end + 1;
        PlacePhrase site = end > 0 && s.is(end, ",") ? core(name) : null;
        return site != null && site.kind() == Kind.SITE && site.from() == name ? site : null;
    }

    private boolean plain(int i) {
        return i < s.size()
                && s.sentence().get(i).word()
                && !s.sentence().get(i).capital();
    }

    private @Nullable PlacePhrase core(int start) {
        PlacePhrase apposed = apposed(start);
        if (apposed != null) {
            return apposed;
        }
        String nation = "";
        int i = start;
        int attributed = -1;
        for (int guard = 0; guard < 6; guard++) {
            PlacePhrase lone = lone(i, nation);
            if (lone != null) {
                return lone;
            }
            Entry.PartyName party = s.as(i, Entry.PartyName.class);
            boolean adjective = party != null
                    && party.state()
                    && party.form() == Entry.PartyName.Form.ADJECTIVE
                    && known(i) == null;
            int next = adjective ? s.after(i) : Math.max(after(i, PlaceWord.DIRECTION), after(i, PlaceWord.ATTRIBUTE));
            PlacePhrase settled = settlement(i, nation);
            if (settled != null) {
                return settled;
            }
            PlacePhrase known = known(i);
            if (known != null) {
                return sited(known);
            }
            boolean described = adjective || after(i, PlaceWord.ATTRIBUTE) > 0;
            PlacePhrase named = described ? null : unknown.at(i, nation);
            if (named != null) {
                return named;
            }
            next = next < 0 && praised(i) ? i + 1 : next;
            if (next < 0) {
                break;
            }
            attributed = attributed < 0 ? i : attributed;
            nation = adjective && party != null ? party.party().code() : nation;
            i = next;
        }
        return bare(attributed < 0 ? start : attributed, i, nation);
    }

    /** 'the wonderful port city of X', 'the picturesque Austrian village of Y': any word may praise a kind of place. */
    private boolean praised(int i) {
        if (i + 1 >= s.size()
                || !s.sentence().get(i).word()
                || s.sentence().get(i).capital()) {
            return false;
        }
        Entry.PartyName party = s.as(i + 1, Entry.PartyName.class);
        int kind = party != null && party.form() == Entry.PartyName.Form.ADJECTIVE ? s.after(i + 1) : i + 1;
        kind = after(kind, PlaceWord.ATTRIBUTE) > 0 ? after(kind, PlaceWord.ATTRIBUTE) : kind;
        int noun = after(kind, PlaceWord.SETTLEMENT);
        return noun > 0 && s.is(noun, "of");
    }

    /** 'the resort town of Sochi', 'the port city Odesa', 'the Ukrainian capital, Kyiv', 'the Ukrainian capital'. */
    @Nullable
    PlacePhrase settlement(int i, String nation) {
        int noun = after(i, PlaceWord.SETTLEMENT);
        if (noun < 0) {
            return null;
        }
        boolean capital = after(noun - 1, PlaceWord.CAPITAL) > 0 || after(i, PlaceWord.CAPITAL) > 0;
        int next = s.is(noun, "of") || (capital && s.is(noun, ",")) ? noun + 1 : noun;
        int further = after(next, PlaceWord.SETTLEMENT);
        PlacePhrase nested = further > 0 && s.is(further, "of") ? settlement(next, nation) : null;
        if (nested != null) {
            return nested;
        }
        PlacePhrase known = known(next);
        if (known != null && !(possessive(known.to()) || joined(known.to()))) {
            boolean country = known.kind() == Kind.COUNTRY;
            return country && capital && s.is(noun, "of")
                    ? new PlacePhrase(i, known.to(), known.country(), Kind.CITY)
                    : country ? null : sited(known);
        }
        int end = s.is(noun, "of") ? unknown.run(noun + 1) : -1;
        if (end > 0) {
            return new PlacePhrase(noun + 1, end, nation, Kind.CITY);
        }
        return capital && !nation.isEmpty() ? new PlacePhrase(i - 1, noun, nation, Kind.CITY) : null;
    }

    /** 'the presidential palace', 'the Ukrainian foreign ministry'. */
    private @Nullable PlacePhrase lone(int i, String nation) {
        int end = after(i, PlaceWord.LONE_SITE);
        return end < 0 || known(i) != null ? null : new PlacePhrase(i, end, nation, Kind.SITE);
    }

    /** 'a villa outside Geneva', 'a Russian space center': a site without a name, in a place or of a state that has one. */
    private @Nullable PlacePhrase bare(int from, int i, String nation) {
        int end = after(i, PlaceWord.SITE);
        if (end > 0 && lodges(end)) {
            return new PlacePhrase(from, end, nation, Kind.SITE);
        }
        boolean state = after(i, PlaceWord.FACILITY) > 0 && !nation.isEmpty();
        if (end < 0 || after(end, PlaceWord.INTO) < 0 && !state) {
            return null;
        }
        PlacePhrase site = new PlacePhrase(from, end, nation, Kind.SITE);
        PlacePhrase whole = wider.tail(site);
        return whole.to() > end || state ? whole : null;
    }

    /** 'The hotel where he is staying', 'the villa in which they were staying'. */
    private boolean lodges(int end) {
        boolean where = s.is(end, "where") || s.is(end, "in") && s.is(end + 1, "which");
        for (int i = end + 1; where && i < Math.min(s.size(), end + 7); i++) {
            if (s.is(i, "staying") || s.is(i, "stays") || s.is(i, "stayed")) {
                return true;
            }
        }
        return false;
    }

    /** 'Istanbul airport', 'Kremlin residence', 'Kharkiv region': what stands behind a name and belongs to it. */
    PlacePhrase sited(PlacePhrase known) {
        int quarter = after(known.to(), PlaceWord.QUARTER);
        if (quarter > 0 && known.kind() == Kind.CITY) {
            return new PlacePhrase(known.from(), quarter, known.country(), Kind.REGION);
        }
        int site = Math.max(after(known.to(), PlaceWord.SITE), after(known.to(), PlaceWord.LONE_SITE));
        site = site > 0 && s.is(site, "and") ? Math.max(site, after(site + 1, PlaceWord.SITE)) : site;
        boolean mission = known.kind() == Kind.COUNTRY
                && site > 0
                && s.sentence().get(site - 1).capital();
        if (mission && after(site, PlaceWord.INTO) > 0) {
            // 'the U.S. Embassy in Jerusalem' lies in no state of its own
            return new PlacePhrase(known.from(), site, "", Kind.SITE);
        }
        boolean belongs = site > 0 && !s.is(known.to(), "state") && !joined(known.to());
        return belongs && known.kind() != Kind.COUNTRY
                ? new PlacePhrase(known.from(), site, known.country(), Kind.SITE)
                : known;
    }

    /** The town that a name is which nothing tells of; null where it may be something else. */
    @Nullable
    PlacePhrase town(int from) {
        return unknown.town(from);
    }

    /** The place of the lexicon, the state or the seat of power that begins at a token. */
    @Nullable
    PlacePhrase known(int i) {
        Thing thing = s.at(i);
        if (thing == null || !(s.sentence().get(i).capital() || Character.isDigit(first(i)))) {
            return null;
        }
        for (Entry entry : thing.entries()) {
            if (entry instanceof Entry.PlaceName place) {
                Kind kind =
                        switch (place.kind()) {
                            case "city" -> Kind.CITY;
                            case "region" -> Kind.REGION;
                            default -> Kind.SITE;
                        };
                return new PlacePhrase(i, thing.to(), place.country(), kind);
            }
        }
        Entry.PartyName party = thing.as(Entry.PartyName.class);
        if (party == null || party.form() == Entry.PartyName.Form.ADJECTIVE) {
            return null;
        }
        boolean seat = party.form() == Entry.PartyName.Form.METONYM;
        return party.state() || seat
                ? new PlacePhrase(
                        i, thing.to(), party.state() ? party.party().code() : "", seat ? Kind.SITE : Kind.COUNTRY)
                : null;
    }

    /** 'the U.S. Chamber of Commerce building': a country that only begins a name. */
    private boolean named(PlacePhrase place) {
        int next = place.to();
        boolean name = next < s.size() && s.sentence().get(next).capital() && s.at(next) == null;
        return place.kind() == Kind.COUNTRY && name && unknown.run(next) > 0;
    }

    private char first(int i) {
        return i >= 0 && i < s.size() ? s.sentence().get(i).text().charAt(0) : ' ';
    }

    /** 'Moscow-based', 'US-China': part of another word. */
    boolean joined(int next) {
        return next > 0
                && next < s.size()
                && (s.is(next, "-") || s.is(next, "–") || s.is(next, "/"))
                && s.sentence().get(next - 1).end() == s.sentence().get(next).start();
    }

    boolean possessive(int i) {
        return s.is(i, "'s") || s.is(i, "'");
    }

    int after(int i, PlaceWord wordClass) {
        // 'on Capitol Hill'
        boolean on = wordClass == PlaceWord.AT && s.is(i, "on") && PlaceWords.after(s, i + 1, PlaceWord.UPON) > 0;
        return on ? i + 1 : PlaceWords.after(s, i, wordClass);
    }

    int skip(int i, PlaceWord wordClass) {
        int k = i;
        while (after(k, wordClass) > 0) {
            k = after(k, wordClass);
        }
        return k;
    }
}
