package dev.readout.store;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Writes an index of FTS5, which holds no text: what it is given are terms, and to take a text out it has to be given the
 * same again. Triggers number new texts, and keep those that are gone from the record until they are out of the index. New
 * texts go in together, because other statements between two of them make FTS5 write a part of its index for each.
 */
enum SqliteFilling {
    REPORTS("report", "r.text", ""),
    STATEMENTS(
            "statement", "t.content_words", " JOIN statement t ON t.report_id = s.report_id AND t.ordinal = s.ordinal");

    /** Texts that are read together. */
    private static final int GROUP = 200;

    private final String what;
    private final String texts;

    SqliteFilling(String what, String text, String statements) {
        this.what = what;
        this.texts = "SELECT s.number, r.language, " + text + " FROM searched_" + what
                + " s JOIN report r ON r.id = s.report_id" + statements;
    }

    private record Text(int number, String language, String text) {}

    /** How many texts are to be put in or taken out. */
    int behind(Handle handle) {
        return PreparedStatements.number(
                handle,
                "SELECT (SELECT count(*) FROM searched_" + what + "_gone) + (SELECT count(*) FROM searched_" + what
                        + " WHERE number > " + last() + ")");
    }

    /** The greatest number in the index. */
    private String last() {
        return "(SELECT coalesce(max(id), 0) FROM " + what + "_search_docsize)";
    }

    void run(Handle handle, SearchWords words, IntConsumer done) {
        if (behind(handle) == 0) {
            return;
        }
        takeOut(handle, words);
        // what only changed keeps its number; if that is greater than all others now, it counts as new
        putIn(
                handle,
                words,
                done,
                -1,
                "s.number IN (SELECT number FROM searched_" + what + "_gone) AND s.number < " + last());
        handle.execute("DELETE FROM searched_" + what + "_gone");
        putIn(handle, words, done, PreparedStatements.number(handle, "SELECT " + last()), "TRUE");
    }

    private void takeOut(Handle handle, SearchWords words) {
        String gone = "SELECT number, language, text FROM searched_" + what
                + "_gone WHERE number > ? ORDER BY number LIMIT ?";
        int after = -1;
        for (List<Text> group = texts(handle, gone, after); !group.isEmpty(); group = texts(handle, gone, after)) {
            Batch rows = new Batch(
                    handle,
                    "INSERT INTO %1$s_search (%1$s_search, rowid, terms) VALUES ('delete', ?, ?)".formatted(what));
            for (Text each : group) {
                rows.add(each.number(), words.line(each.language(), each.text()).terms());
                after = each.number();
            }
            rows.execute();
        }
    }

    private void putIn(Handle handle, SearchWords words, IntConsumer done, int last, String which) {
        String some = texts + " WHERE " + which + " AND s.number > ? ORDER BY s.number LIMIT ?";
        int after = last;
        for (List<Text> group = texts(handle, some, after); !group.isEmpty(); group = texts(handle, some, after)) {
            words.note(handle, group.stream().map(Text::language).collect(Collectors.toCollection(TreeSet::new)));
            Batch rows = new Batch(handle, "INSERT INTO " + what + "_search (rowid, terms) VALUES (?, ?)");
            for (Text each : group) {
                rows.add(each.number(), words.line(each.language(), each.text()).terms());
                after = each.number();
            }
            rows.execute();
            done.accept(group.size());
        }
    }

    private static List<Text> texts(Handle handle, String query, int after) {
        return handle.createQuery(query)
                .bind(0, after)
                .bind(1, GROUP)
                .map((row, context) -> new Text(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }
}
