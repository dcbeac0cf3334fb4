package dev.readout.analysis.dates;

import dev.readout.analysis.lexicon.Table;
import java.util.ArrayList;
import java.util.List;

/** One language's terms of time, with its feasts. Immutable. */
final class TimeLexicon {
    private final Terms terms = new Terms();
    private final List<Feast> feasts = new ArrayList<>();

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
        lexicon.terms.close();
        return lexicon;
    }

    Terms terms() {
        return terms;
    }

    Feast feast(int index) {
        return feasts.get(index);
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
}
