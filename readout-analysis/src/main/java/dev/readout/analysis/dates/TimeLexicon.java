package dev.readout.analysis.dates;

import dev.readout.analysis.lexicon.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One language's terms of time, with its feasts and the events that it names. Immutable. */
final class TimeLexicon {
    private final Terms terms = new Terms();
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
        String folder = language + "/";
        TimeLexicon lexicon = new TimeLexicon();
        for (Table.Row row :
                Table.read(folder + "dates.tsv", "term", "class", "value").rows()) {
            lexicon.add(row, row.get("term"), category(row), number(row, "value"));
        }
        for (Table.Row row : Table.read(folder + "feasts.tsv", "names", "rule").rows()) {
            lexicon.feasts.add(feast(row));
            for (String name : row.list("names")) {
                lexicon.add(row, name, Category.FEAST, lexicon.feasts.size() - 1);
            }
        }
        lexicon.events(
                Table.read(folder + "events.tsv", "event", "year", "from", "to", "city", "country"),
                Table.read(folder + "event-names.tsv", "event", "names", "year", "alone"));
        lexicon.terms.close();
        return lexicon;
    }

    Terms terms() {
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

    private void events(Table rows, Table names) {
        Map<String, List<Event>> byEvent = new HashMap<>();
        Map<String, Table.Row> placeRows = new HashMap<>();
        for (Table.Row row : rows.rows()) {
            List<String> where = new ArrayList<>(row.list("city"));
            where.addAll(row.list("country"));
            where.forEach(place -> placeRows.putIfAbsent(place, row));
            byEvent.computeIfAbsent(row.get("event"), e -> new ArrayList<>()).add(event(row, where));
        }
        placeRows.forEach((place, row) -> {
            places.add(place);
            if (!terms.add(place, Category.PLACE, places.size() - 1)) {
                throw row.wrong("'" + place + "' is a term of time already");
            }
        });
        for (Table.Row row : names.rows()) {
            List<Event> events = byEvent.get(row.get("event"));
            if (events == null) {
                throw row.wrong("no such event: '" + row.get("event") + "'");
            }
            if (!row.get("year").isEmpty()) {
                int year = number(row, "year");
                events = events.stream().filter(e -> e.year() == year).toList();
            }
            if (events.isEmpty()) {
                throw row.wrong("no such holding: '" + row.get("event") + "' " + row.get("year"));
            }
            series.add(new Series(List.copyOf(events), row.get("alone").equals("no")));
            for (String name : row.list("names")) {
                add(row, name, Category.EVENT, series.size() - 1);
            }
        }
    }

    private void add(Table.Row row, String term, Category category, int value) {
        if (!terms.add(term, category, value)) {
            throw row.wrong("empty or there already: '" + term + "'");
        }
    }

    private static int number(Table.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException notANumber) {
            throw row.wrong("no number in column " + column + ": '" + row.get(column) + "'");
        }
    }

    private static Category category(Table.Row row) {
        try {
            return Category.of(row.get("class"));
        } catch (IllegalArgumentException unknown) {
            throw row.wrong("no such class: '" + row.get("class") + "'");
        }
    }

    private static Feast feast(Table.Row row) {
        try {
            return Feast.parse(row.get("rule"));
        } catch (RuntimeException unreadable) {
            throw row.wrong("no rule: '" + row.get("rule") + "'");
        }
    }

    private static Event event(Table.Row row, List<String> where) {
        try {
            return new Event(
                    number(row, "year"), LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")), where);
        } catch (java.time.DateTimeException | IllegalArgumentException unreadable) {
            throw row.wrong("no event: " + unreadable.getMessage());
        }
    }
}
