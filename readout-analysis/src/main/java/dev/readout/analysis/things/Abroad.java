package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.lexicon.Entry.PlaceName;
import dev.readout.model.Party;
import org.jspecify.annotations.Nullable;

/** In which state somebody is met whose own the text does not name: 'flew to Suva, where she met Defence Minister X'. */
final class Abroad {
    private static final WordSet GOING = WordSet.of("to", "in", "at", "for");
    private static final WordSet VISITING = WordSet.of("visited", "visits", "visiting");
    private static final int REACH = 16;

    private Abroad() {}

    /** The state of the place that the words before a person speak of, or null. */
    static @Nullable Party before(Spotted s, int person) {
        for (int i = person - 1; i >= Math.max(0, person - REACH); i--) {
            if (s.is(i, ";") || s.of(i, "saying")) {
                return null;
            }
            if (s.is(i, "where")) {
                return placed(s, s.is(i - 1, ",") ? i - 2 : i - 1);
            }
            PartyName state = VISITING.has(s.sentence().get(i)) ? s.as(i + 1, PartyName.class) : null;
            if (state != null && state.state() && state.form() == PartyName.Form.NAME) {
                return state.party();
            }
        }
        return null;
    }

    /** The state of the place behind 'to' or 'in', as far as a day may stand between it and a token. */
    private static @Nullable Party placed(Spotted s, int last) {
        for (int i = last; i > Math.max(0, last - 7); i--) {
            PartyName state = s.as(i, PartyName.class);
            PlaceName place = s.as(i, PlaceName.class);
            boolean there = GOING.has(s.sentence().get(i - 1));
            if (there && state != null && state.state() && state.form() != PartyName.Form.ADJECTIVE) {
                return state.party();
            }
            if (there && place != null && !place.country().isEmpty()) {
                return new Party(place.country());
            }
        }
        return null;
    }
}
