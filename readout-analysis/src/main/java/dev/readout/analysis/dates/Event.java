package dev.readout.analysis.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * One holding of a summit or other event.
 *
 * @param year by which it is called
 * @param first day
 * @param last day
 * @param places city and country, in all spellings of the lexicon
 */
record Event(int year, LocalDate first, LocalDate last, List<String> places) {
    Event {
        if (last.isBefore(first) || first.plusDays(30).isBefore(last)) {
            throw new IllegalArgumentException("not the days of an event: " + first + " to " + last);
        }
        places = List.copyOf(places);
    }
}
