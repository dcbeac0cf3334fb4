package dev.readout.analysis.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One language's terms of time, with its feasts and the events that it names. Immutable. */
final class TimeLexicon {
    private final Lexicon terms = new Lexicon();
    private final List<Feast> feasts = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /**
     * All holdings of an event under one name.
     *
     * @param needsMore the bare name is used of other things too: only with a place or year is it the event
     */
    record Series(List<Event> events, boolean needsMore) {}

    private TimeLexicon() {}

    static TimeLexicon of(String language) {
        String folder = "/lexicon/" + language + "/";
        TimeLexicon lexicon = new TimeLexicon();
        for (Rows.Row row : Rows.read(folder + "dates.tsv").rows()) {
            lexicon.add(row, row.get("term"), category(row), row.number("value"));
        }
        for (Rows.Row row : Rows.read(folder + "feasts.tsv").rows()) {
            lexicon.feasts.add(feast(row));
            for (String name : row.get("names").split("\\|", -1)) {
                lexicon.add(row, name, Category.FEAST, lexicon.feasts.size() - 1);
            }
        }
        lexicon.events(Rows.read(folder + "events.tsv"), Rows.read(folder + "event-names.tsv"));
        return lexicon;
    }

    Lexicon terms() {
        return terms;
    }

    Feast feast(int index) {
        return feasts.get(index);
    }

    Series series(int index) {
        return series.get(index);
    }

    String place(int index) {
        return places.get(index);
    }

    private void events(Rows rows, Rows names) {
        Map<String, List<Event>> byEvent = new HashMap<>();
        Map<String, Rows.Row> placeRows = new HashMap<>();
        for (Rows.Row row : rows.rows()) {
            List<String> where = new ArrayList<>(List.of(row.get("city").split("\\|", -1)));
            where.addAll(List.of(row.get("country").split("\\|", -1)));
            where.removeIf(String::isEmpty);
            where.forEach(place -> placeRows.putIfAbsent(place, row));
            byEvent.computeIfAbsent(row.get("event"), e -> new ArrayList<>()).add(event(row, where));
        }
        placeRows.forEach((place, row) -> {
            places.add(place);
            if (!terms.add(place, Category.PLACE, places.size() - 1)) {
                throw row.error("'" + place + "' is a term of time already");
            }
        });
        for (Rows.Row row : names.rows()) {
            List<Event> events = byEvent.get(row.get("event"));
            if (events == null) {
                throw row.error("no such event: '" + row.get("event") + "'");
            }
            if (!row.get("year").isEmpty()) {
                int year = row.number("year");
                events = events.stream().filter(e -> e.year() == year).toList();
            }
            if (events.isEmpty()) {
                throw row.error("no such holding: '" + row.get("event") + "' " + row.get("year"));
            }
            series.add(new Series(List.copyOf(events), row.get("alone").equals("no")));
            for (String name : row.get("names").split("\\|", -1)) {
                add(row, name, Category.EVENT, series.size() - 1);
            }
        }
    }

    private void add(Rows.Row row, String term, Category category, int value) {
        if (!terms.add(term, category, value)) {
            throw row.error("empty or there already: '" + term + "'");
        }
    }

    private static Category category(Rows.Row row) {
        try {
            return Category.of(row.get("class"));
        } catch (IllegalArgumentException unknown) {
            throw row.error("no such class: '" + row.get("class") + "'");
        }
    }

    private static Feast feast(Rows.Row row) {
        try {
            return Feast.parse(row.get("rule"));
        } catch (RuntimeException unreadable) {
            throw row.error("no rule: '" + row.get("rule") + "'");
        }
    }

    private static Event event(Rows.Row row, List<String> where) {
        try {
            return new Event(
                    row.number("year"), LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")), where);
        } catch (java.time.DateTimeException | IllegalArgumentException unreadable) {
            throw row.error("no event: " + unreadable.getMessage());
        }
    }
}
