package dev.readout.analysis.mentions;

import dev.readout.analysis.places.PlacePhrase;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes a place as the report gives it: not in capitals, and with the name of what 'the capital' or 'our country' means. */
final class PlaceWriter {
    private final Report report;
    private final Cast cast;

    PlaceWriter(Report report, Cast cast) {
        this.report = report;
        this.cast = cast;
    }

    NamedPlace named(Spotted s, PlacePhrase phrase, int sentence) {
        Span span = s.sentence().span(phrase.from(), phrase.to());
        Quote words = report.quote(span);
        boolean ours = phrase.kind() == PlacePhrase.Kind.COUNTRY && s.is(phrase.from(), "our");
        boolean capital = phrase.kind() == PlacePhrase.Kind.CITY
                && (s.is(phrase.to() - 1, "capital") || s.is(phrase.from(), "capital"));
        String meant = ours ? cast.home() : capital ? cast.capital(phrase.country()) : null;
        Place place = new Place(meant == null ? plain(s, phrase, words) : meant, phrase.country());
        return new NamedPlace(place, List.of(words), sentence, phrase.kind());
    }

    /** As written, but for a name in capitals ('MOSCOW, March 21'). */
    private static String plain(Spotted s, PlacePhrase phrase, Quote words) {
        List<String> titled = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (s.sentence().get(i).word() && !s.sentence().get(i).shouted()) {
                return words.words();
            }
            titled.add(s.sentence().get(i).titled());
        }
        return words.words().length() < 4 ? words.words() : String.join(" ", titled);
    }
}
