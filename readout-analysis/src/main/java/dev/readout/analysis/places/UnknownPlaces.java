package dev.readout.analysis.places;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import org.jspecify.annotations.Nullable;

/** Places that the lexicon does not know, by their grammar: 'X Palace', 'Hotel X', 'X, Germany', 'X in Bavaria'. */
final class UnknownPlaces {
    private static final int LONGEST = 7;
    private static final WordSet QUOTES = WordSet.of("\"", "“", "”", "«", "»");
    private static final WordSet ARTICLES = WordSet.of("al", "el", "as", "ad", "ar", "an");

    private final Spotted s;
    private final PlaceReader reader;

    UnknownPlaces(Spotted sentence, PlaceReader reader) {
        this.s = sentence;
        this.reader = reader;
    }

    @Nullable
    PlacePhrase at(int i, String nation) {
        int called = quoted(i);
        int kind = called < 0 ? -1 : reader.after(called, PlaceWord.SITE);
        if (kind > 0) {
            return new PlacePhrase(i, kind, nation, Kind.SITE);
        }
        int end = run(i);
        int head = reader.after(i, PlaceWord.SITE_HEAD);
        if (end < 0 && head < 0) {
            return null;
        }
        if (head > 0 && s.sentence().get(i).capital() && run(head) > 0) {
            return new PlacePhrase(i, run(head), nation, Kind.SITE);
        }
        if (end < 0) {
            return null;
        }
        int site = site(i, end);
        if (site > 0) {
            return new PlacePhrase(i, Math.max(site, quoted(site)), nation, Kind.SITE);
        }
        return person(i) ? null : lying(i, end, nation);
    }

    /** 'Konstantin Palace', 'JW Marriott hotel': where the words that say what it is end, or -1. */
    private int site(int from, int end) {
        int behind = reader.after(end, PlaceWord.SITE);
        if (behind > 0) {
            int second = s.is(behind, "and") ? reader.after(behind + 1, PlaceWord.SITE) : -1;
            return Math.max(behind, second);
        }
        for (int i = end - 1; i > from; i--) {
            if (reader.after(i, PlaceWord.SITE) == end) {
                return end;
            }
        }
        return -1;
    }

    /** The town that a name is which stands behind a site: 'his farm in X'. */
    @Nullable
    PlacePhrase town(int from) {
        int end = run(from);
        boolean other = end < 0 || person(from) || s.is(end, "'s") || s.is(end, "'") || reader.joined(end);
        return other || s.is(from - 1, "the") ? null : new PlacePhrase(from, end, "", Kind.CITY);
    }

    /** The town that begins at a token and lies in something known. */
    @Nullable
    PlacePhrase lying(int from) {
        int end = run(from);
        return end < 0 || person(from) ? null : lying(from, end, "");
    }

    /** 'Bürgenstock, Switzerland', 'Ahrenshoop in Germany': it lies in something known. */
    private @Nullable PlacePhrase lying(int from, int end, String nation) {
        boolean comma = s.is(end, ",");
        boolean in = s.is(end, "in") || s.is(end, "outside") || s.is(end, "near");
        if (!comma && !in) {
            return null;
        }
        int start = reader.skip(reader.skip(end + 1, PlaceWord.DETERMINER), PlaceWord.DIRECTION);
        PlacePhrase wider = reader.known(start);
        if (wider == null || s.is(wider.to(), "'s") || s.is(wider.to(), "-")) {
            return null;
        }
        boolean closed = wider.to() >= s.size() || !s.sentence().get(wider.to()).capital();
        boolean verb = comma && (s.of(wider.to(), "saying") || s.of(wider.to(), "auxiliary"));
        boolean wide = wider.kind() == Kind.COUNTRY || wider.kind() == Kind.REGION || !comma;
        return closed && !verb && wide ? new PlacePhrase(from, end, nation, Kind.CITY) : null;
    }

    /** The token after a name in quotation marks ('the "Ukraine" hotel', 'National Reserve "Old Town"'), or -1. */
    private int quoted(int i) {
        boolean opens = i >= 0 && i + 1 < s.size() && QUOTES.has(s.sentence().get(i));
        if (!opens || !s.sentence().get(i + 1).capital()) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(s.size(), i + LONGEST); k++) {
            if (QUOTES.has(s.sentence().get(k))) {
                return k + 1;
            }
            if (!s.sentence().get(k).word()) {
                return -1;
            }
        }
        return -1;
    }

    /** The token after the capitalised words that begin at a token and can name a place, or -1. */
    int run(int from) {
        // 'al-Yamama Palace'
        boolean article = from >= 0
                && from < s.size()
                && ARTICLES.has(s.sentence().get(from))
                && s.is(from + 1, "-")
                && name(from + 2);
        if (reader.after(from, PlaceWord.NO_PLACE) > 0 || !article && !name(from)) {
            return -1;
        }
        int end = article ? from + 3 : from + 1;
        int i = end;
        while (i < s.size() && i - from < LONGEST) {
            if (name(i) && reader.after(i, PlaceWord.NO_PLACE) < 0) {
                end = i + 1;
                i = end;
            } else if (reader.after(i, PlaceWord.PARTICLE) > 0 && !s.is(i, "and")) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean name(int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        Token token = s.sentence().get(i);
        Thing thing = s.at(i);
        boolean person = thing != null && (thing.is(Entry.PersonName.class) || thing.is(Entry.Office.class));
        boolean party = thing != null && thing.is(Entry.PartyName.class);
        return token.word() && token.capital() && !person && !party;
    }

    /** 'in Merkel, Germany has': who is known by that name is no town. */
    private boolean person(int i) {
        Thing thing = s.at(i);
        return thing != null
                && (thing.is(Entry.FamilyName.class)
                        || thing.of("no-name")
                        || thing.of("institution")
                        || thing.is(Entry.ContactNoun.class));
    }
}
