package dev.readout.store;

import dev.readout.store.SearchWords.Cut;
import dev.readout.store.SearchWords.Text;
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
    REPORTS("report", SearchWords.WHOLE + "", SearchWords.OF_REPORT),
    STATEMENTS("statement", "s.ordinal", SearchWords.OF_STATEMENT);

    /** Texts that are read together. */
    private static final int GROUP = 200;

    private final String what;
    private final String texts;
    private final String words;

    /** @param words gives the language and the words of one text */
    SqliteFilling(String what, String ordinal, String words) {
        this.what = what;
        this.texts = "SELECT s.number, s.report_id, " + ordinal + " FROM searched_" + what + " s";
        this.words = words;
    }

    private record Gone(int number, String language, String text) {}

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
        for (List<Gone> group = gone(handle, gone, after); !group.isEmpty(); group = gone(handle, gone, after)) {
            Batch rows = new Batch(
                    handle,
                    "INSERT INTO %1$s_search (%1$s_search, rowid, terms) VALUES ('delete', ?, ?)".formatted(what));
            for (Gone each : group) {
                rows.add(each.number(), words.line(each.language(), each.text()).terms());
                after = each.number();
            }
            rows.execute();
        }
    }

    private static List<Gone> gone(Handle handle, String query, int after) {
        return handle.createQuery(query)
                .bind(0, after)
                .bind(1, GROUP)
                .map((row, context) -> new Gone(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    private void putIn(Handle handle, SearchWords search, IntConsumer done, int last, String which) {
        String some = texts + " WHERE " + which + " AND s.number > ? ORDER BY s.number LIMIT ?";
        int after = last;
        for (List<Text> group = texts(handle, some, after); !group.isEmpty(); group = texts(handle, some, after)) {
            List<Cut> cut = search.cut(handle, group, words);
            search.note(handle, cut.stream().map(Cut::language).collect(Collectors.toCollection(TreeSet::new)));
            Batch rows = new Batch(handle, "INSERT INTO " + what + "_search (rowid, terms) VALUES (?, ?)");
            cut.forEach(each -> rows.add(each.number(), each.line().terms()));
            rows.execute();
            after = group.get(group.size() - 1).number();
            done.accept(group.size());
        }
    }

    private static List<Text> texts(Handle handle, String query, int after) {
        return handle.createQuery(query)
                .bind(0, after)
                .bind(1, GROUP)
                .map((row, context) -> new Text(row.getInt(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
