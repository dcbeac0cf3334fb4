package dev.readout.analysis.places;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** What a place lies in, as the words behind it say: 'in Kuwait City', ', Russia', 'outside Geneva', '(Blue House)'. */
final class WiderPlaces {
    /** Between a site and a town that only these words tell. */
    private static final WordSet TOWNS = WordSet.of("in", "near", "outside");

    private final Spotted s;
    private final PlaceReader reader;
    private final UnknownPlaces unknown;

    WiderPlaces(Spotted sentence, PlaceReader reader, UnknownPlaces unknown) {
        this.s = sentence;
        this.reader = reader;
        this.unknown = unknown;
    }

    /** Adds what the place lies in. */
    PlacePhrase tail(PlacePhrase place) {
        PlacePhrase whole = place;
        Kind widest = place.kind();
        for (int guard = 0; guard < 4; guard++) {
            PlacePhrase wider = wider(whole);
            boolean homonym = guard == 0 && place.kind() == Kind.SITE && s.is(place.to(), "in");
            boolean fits = wider != null
                    && (widest.within(wider.kind()) || (widest == Kind.SITE && wider.kind() == Kind.SITE))
                    && (whole.country().isEmpty()
                            || wider.country().isEmpty()
                            || homonym
                            || wider.country().equals(whole.country()));
            if (wider == null || !fits) {
                return whole;
            }
            widest = wider.kind();
            // 'the Peace Palace in Jeddah' is not the one that the lexicon knows
            String country = wider.country().isEmpty() ? whole.country() : wider.country();
            whole = new PlacePhrase(whole.from(), wider.to(), country, whole.kind());
        }
        return whole;
    }

    private @Nullable PlacePhrase wider(PlacePhrase place) {
        int i = place.to();
        int inner = reader.after(i, PlaceWord.INTO);
        if (inner > 0) {
            boolean may = place.kind() != Kind.CITY || s.is(i, "in") || s.is(i, "of");
            int start = reader.skip(inner, PlaceWord.DETERMINER);
            PlacePhrase wider = may ? bracket(start) : null;
            wider = wider == null && place.kind() == Kind.SITE ? unknown.lying(start) : wider;
            wider = wider == null
                            && place.kind() == Kind.SITE
                            && TOWNS.has(s.sentence().get(i))
                    ? unknown.town(start)
                    : wider;
            return wider == null || reader.possessive(wider.to()) || reader.joined(wider.to()) ? null : wider;
        }
        PlacePhrase country = reader.known(i);
        boolean open = place.country().isEmpty() && place.kind() == Kind.SITE && !s.is(i, "the");
        if (country != null
                && country.kind() == Kind.COUNTRY
                && (open || country.country().equals(place.country()))
                && !reader.possessive(country.to())) {
            return country;
        }
        boolean comma = s.is(i, ",");
        boolean bracket = s.is(i, "(");
        PlacePhrase wider =
                comma || bracket ? bracket(reader.skip(i + 1, comma ? PlaceWord.INTO : PlaceWord.DETERMINER)) : null;
        if (wider == null || reader.possessive(wider.to()) || reader.joined(wider.to())) {
            return null;
        }
        if (bracket) {
            return s.is(wider.to(), ")")
                    ? new PlacePhrase(wider.from(), wider.to() + 1, wider.country(), wider.kind())
                    : null;
        }
        boolean subject = s.of(wider.to(), "saying") || s.of(wider.to(), "auxiliary");
        return subject ? null : wider;
    }

    /** A known place behind 'in', with words that only describe it. */
    private @Nullable PlacePhrase bracket(int from) {
        int i = from;
        String nation = "";
        for (int guard = 0; guard < 5; guard++) {
            PlacePhrase settled = reader.settlement(i, nation);
            if (settled != null) {
                return settled;
            }
            PlacePhrase known = reader.known(i);
            if (known != null) {
                return reader.sited(known);
            }
            Entry.PartyName party = s.as(i, Entry.PartyName.class);
            boolean adjective = party != null && party.form() == Entry.PartyName.Form.ADJECTIVE;
            int next = adjective
                    ? s.after(i)
                    : Math.max(reader.after(i, PlaceWord.DIRECTION), reader.after(i, PlaceWord.ATTRIBUTE));
            if (next < 0) {
                return null;
            }
            nation = adjective && party != null ? party.party().code() : nation;
            i = next;
        }
        return null;
    }
}
