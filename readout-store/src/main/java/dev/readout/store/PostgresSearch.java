package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Tables searched_report and searched_statement. What is found, and in which order, is as in SQLite: the terms are the same,
 * and so is the measure (BM25 as FTS5 computes it, operation by operation).
 */
final class PostgresSearch implements SearchIndex {
    /** Texts whose terms are written together. */
    private static final int GROUP = 200;

    private final String shown;
    private @Nullable Terms terms;

    PostgresSearch(String shown) {
        this.shown = shown;
    }

    /** How the parts of a search are found: its phrases as lists of terms. */
    private record Wanted(List<String> phrases) {
        /** What holds of a row that has all their terms. */
        String candidates() {
            return each(i -> "s.terms @> " + list(i), " AND ");
        }

        /** What holds of a row that has all of them. */
        String condition() {
            String places = IntStream.range(0, phrases.size())
                    .filter(i -> phrases.get(i).contains(" "))
                    .mapToObj(i -> " AND occurrences(s.terms, " + list(i) + ") > 0")
                    .collect(Collectors.joining());
            return candidates() + places;
        }

        String each(IntFunction<String> part, String between) {
            return IntStream.range(0, phrases.size()).mapToObj(part).collect(Collectors.joining(between));
        }

        static String list(int phrase) {
            return "string_to_array(:phrase" + phrase + ", ' ')";
        }

        <S extends SqlStatement<S>> S bound(S statement) {
            for (int i = 0; i < phrases.size(); i++) {
                statement.bind("phrase" + i, phrases.get(i));
            }
            return statement;
        }
    }

    private Optional<Wanted> wanted(Search search) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : search.phrases()) {
            phrases.add(Terms.joined(terms(phrase)));
        }
        return phrases.contains("") ? Optional.empty() : Optional.of(new Wanted(phrases));
    }

    private List<String> terms(String text) {
        try {
            return terms().of(text.replace('\0', ' '));
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private Terms terms() throws SQLException {
        Terms open = terms;
        if (open == null) {
            open = new Terms();
            terms = open;
        }
        return open;
    }

    private StoreException refused(SQLException refused) {
        return new StoreException(
                shown, "words cannot be taken apart: " + refused.getMessage(), "Run 'readout check'", refused);
    }

    private record Row(String reportId, Optional<Integer> ordinal, String text) {}

    @Override
    public List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most) {
        Optional<Wanted> wanted = wanted(search);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Row> rows = wanted.get()
                .bound(handle.createQuery(chosen(handle, where, wanted.get())))
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> {
                    int ordinal = row.getInt(2);
                    return new Row(
                            row.getString(1),
                            row.wasNull() ? Optional.empty() : Optional.of(ordinal),
                            row.getString(3));
                })
                .list();
        try {
            List<Hit> hits = new ArrayList<>();
            for (Row row : rows) {
                hits.add(new Hit(
                        row.reportId(),
                        row.ordinal(),
                        terms().snippet(row.text(), search, Hit.OPEN, Hit.CLOSE, WORDS)));
            }
            return hits;
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private static String chosen(Handle handle, Searched where, Wanted wanted) {
        return counted(handle, where, wanted) <= Search.RANKED ? best(handle, where, wanted) : latest(where, wanted);
    }

    /** The places that came last, with their texts. */
    private static String latest(Searched where, Wanted wanted) {
        return """
                WITH best AS MATERIALIZED (
                  SELECT s.number, s.report_id, %s AS ordinal FROM %s s WHERE %s
                  ORDER BY s.number DESC LIMIT :most OFFSET :skip)
                SELECT b.report_id, b.ordinal, %s ORDER BY b.number DESC""".formatted(ordinal(where), table(where), wanted.condition(), texts(where));
    }

    private static String ordinal(Searched where) {
        return where == Searched.REPORTS ? "NULL::integer" : "s.ordinal";
    }

    private static String texts(Searched where) {
        return where == Searched.REPORTS
                ? "r.text FROM best b JOIN report r ON r.id = b.report_id"
                : "t.content_words FROM best b JOIN statement t"
                        + " ON t.report_id = b.report_id AND t.ordinal = b.ordinal";
    }

    /** The best places with their texts; each text is counted through once, and read only where it is shown. */
    private static String best(Handle handle, Searched where, Wanted wanted) {
        return """
                WITH found AS MATERIALIZED (
                  SELECT s.number, s.report_id, %s AS ordinal, s.size, %s FROM %s s WHERE %s),
                best AS MATERIALIZED (
                  SELECT number, report_id, ordinal, %s AS fit FROM found WHERE %s
                  ORDER BY fit, number LIMIT :most OFFSET :skip)
                SELECT b.report_id, b.ordinal, %s ORDER BY b.fit, b.number""".formatted(
                        ordinal(where),
                        wanted.each(i -> "occurrences(s.terms, " + Wanted.list(i) + ")::float8 AS often" + i, ", "),
                        table(where),
                        wanted.candidates(),
                        fit(handle, where, wanted),
                        wanted.each(i -> "often" + i + " > 0", " AND "),
                        texts(where));
    }

    /** BM25 with k1 = 1.2 and b = 0.75, the better the smaller. */
    private static String fit(Handle handle, Searched where, Wanted wanted) {
        record Size(long texts, long terms) {}
        Size size = handle.createQuery(
                        "SELECT count(*), coalesce(sum(size), 0) FROM " + table(where) + " WHERE size IS NOT NULL")
                .map((row, context) -> new Size(row.getLong(1), row.getLong(2)))
                .one();
        double mean = (double) size.terms() / Math.max(1, size.texts());
        return "-1.0::float8 * ("
                + wanted.each(
                        i -> {
                            long found = count(
                                    handle,
                                    where,
                                    new Wanted(List.of(wanted.phrases().get(i))));
                            double rarity = Math.log((size.texts() - found + 0.5) / (found + 0.5));
                            return (rarity <= 0 ? 1e-6 : rarity) + "::float8 * ((often" + i + " * 2.2::float8) / (often"
                                    + i + " + 1.2::float8 * (0.25::float8 + 0.75::float8 * size / " + mean
                                    + "::float8)))";
                        },
                        " + ")
                + ")";
    }

    private static int count(Handle handle, Searched where, Wanted wanted) {
        return wanted.bound(
                        handle.createQuery("SELECT count(*) FROM " + table(where) + " s WHERE " + wanted.condition()))
                .mapTo(Integer.class)
                .one();
    }

    /** The same, up to one more than are ranked. */
    private static int counted(Handle handle, Searched where, Wanted wanted) {
        return wanted.bound(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM " + table(where) + " s WHERE "
                        + wanted.condition() + " LIMIT :counted) few"))
                .bind("counted", Search.RANKED + 1)
                .mapTo(Integer.class)
                .one();
    }

    private static String table(Searched where) {
        return where == Searched.REPORTS ? "searched_report" : "searched_statement";
    }

    @Override
    public int count(Handle handle, Searched where, Search search) {
        return wanted(search).map(wanted -> counted(handle, where, wanted)).orElse(0);
    }

    @Override
    public Set<String> contacts(Handle handle, Search search) {
        return wanted(search)
                .map(wanted -> new TreeSet<>(wanted.bound(handle.createQuery("""
                                SELECT DISTINCT c.contact_id FROM searched_report s
                                JOIN contact_report c ON c.report_id = s.report_id WHERE\s""" + wanted.condition()))
                        .mapTo(String.class)
                        .list()))
                .orElseGet(TreeSet::new);
    }

    @Override
    public boolean behind(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM searched_report WHERE terms IS NULL)"
                        + " OR EXISTS (SELECT 1 FROM searched_statement WHERE terms IS NULL)")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void catchUp(Handle handle) {
        fill(handle, "searched_report", "r.text", "report r ON r.id = s.report_id");
        fill(
                handle,
                "searched_statement",
                "t.content_words",
                "statement t ON t.report_id = s.report_id AND t.ordinal = s.ordinal");
    }

    private void fill(Handle handle, String table, String text, String from) {
        record New(int number, String text) {}
        List<New> group;
        do {
            group = handle.createQuery("SELECT s.number, " + text + " FROM " + table + " s JOIN " + from
                            + " WHERE s.terms IS NULL ORDER BY s.number LIMIT " + GROUP)
                    .map((row, context) -> new New(row.getInt(1), row.getString(2)))
                    .list();
            Batch rows = new Batch(
                    handle, "UPDATE " + table + " SET terms = string_to_array(?, ' '), size = ? WHERE number = ?");
            for (New each : group) {
                List<String> made = terms(each.text());
                rows.add(Terms.joined(made), made.size(), each.number());
            }
            rows.execute();
        } while (group.size() == GROUP);
    }

    @Override
    public void close() {
        if (terms != null) {
            terms.close();
        }
    }
}
