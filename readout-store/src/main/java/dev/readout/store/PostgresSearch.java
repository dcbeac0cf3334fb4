package dev.readout.store;

import dev.readout.store.SearchWords.Cut;
import dev.readout.store.SearchWords.Text;
import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.store.terms.Line;
import dev.readout.store.terms.ReportTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Tables searched_report and searched_statement. What is found, and in which order, is as in SQLite: the terms are the same,
 * and so is the measure (BM25 as FTS5 computes it, operation by operation).
 */
final class PostgresSearch implements SearchIndex {
    /** Texts whose terms are written together. */
    private static final int GROUP = 200;

    private final SearchWords words = new SearchWords();

    /** How a search is put to the database: its wordings are numbered through. */
    private record Asked(Wanted wanted, List<Line> wordings) {
        static Asked of(Wanted wanted) {
            return new Asked(wanted, wanted.wordings());
        }

        /** Only one of its wordings, whatever else is looked for. */
        Asked only(int wording) {
            return of(new Wanted(List.of(List.of(wordings.get(wording)))));
        }

        /** What holds of a row that has all phrases, if this holds of it for one wording of each. */
        String condition(IntFunction<String> ofWording) {
            StringBuilder all = new StringBuilder("(");
            int number = 0;
            for (List<Line> phrase : wanted.phrases()) {
                int first = number;
                number += phrase.size();
                all.append(first == 0 ? "(" : ") AND (");
                all.append(IntStream.range(first, number).mapToObj(ofWording).collect(Collectors.joining(" OR ")));
            }
            return all.append("))").toString();
        }

        /** What holds of a row that has all terms of each phrase. */
        String candidates() {
            return condition(i -> "s.terms @> " + list(i));
        }

        /** What holds of a row in which they stand side by side. */
        String condition() {
            return condition(i -> "s.terms @> " + list(i)
                    + (wordings.get(i).size() > 1 ? " AND occurrences(s.terms, " + list(i) + ") > 0" : ""));
        }

        String each(IntFunction<String> part, String between) {
            return IntStream.range(0, wordings.size()).mapToObj(part).collect(Collectors.joining(between));
        }

        static String list(int wording) {
            return "string_to_array(:wording" + wording + ", ' ')";
        }

        <S extends SqlStatement<S>> S bound(S statement) {
            for (int i = 0; i < wordings.size(); i++) {
                statement.bind("wording" + i, wordings.get(i).terms());
            }
            return statement;
        }
    }

    @Override
    public List<Hit> hits(Handle handle, Searched where, Search search, int skip, int most) {
        Optional<Wanted> wanted = words.wanted(handle, search);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Asked asked = Asked.of(wanted.get());
        return asked.bound(handle.createQuery(chosen(handle, where, asked)))
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> words.hit(row, wanted.get()))
                .list();
    }

    private static String chosen(Handle handle, Searched where, Asked asked) {
        return counted(handle, where, asked) <= Search.RANKED ? best(handle, where, asked) : latest(where, asked);
    }

    /** The places that came last, with their texts. */
    private static String latest(Searched where, Asked asked) {
        return """
                WITH best AS MATERIALIZED (
                  SELECT s.number, s.report_id, %s AS ordinal FROM %s s WHERE %s
                  ORDER BY s.number DESC LIMIT :most OFFSET :skip)
                SELECT b.report_id, b.ordinal, %s ORDER BY b.number DESC""".formatted(ordinal(where), table(where), asked.condition(), texts(where));
    }

    private static String ordinal(Searched where) {
        return where == Searched.REPORTS ? "NULL::integer" : "s.ordinal";
    }

    private static String texts(Searched where) {
        return where == Searched.REPORTS
                ? "r.language, 0 AS start, r.text FROM best b JOIN report r ON r.id = b.report_id"
                : "r.language, t.content_start AS start, t.content_words AS text FROM best b"
                        + " JOIN statement t ON t.report_id = b.report_id AND t.ordinal = b.ordinal"
                        + " JOIN report r ON r.id = b.report_id";
    }

    /** The best places with their texts; each text is counted through once, and read only where it is shown. */
    private static String best(Handle handle, Searched where, Asked asked) {
        return """
                WITH found AS MATERIALIZED (
                  SELECT s.number, s.report_id, %s AS ordinal, s.size, %s FROM %s s WHERE %s),
                best AS MATERIALIZED (
                  SELECT number, report_id, ordinal, %s AS fit FROM found WHERE %s
                  ORDER BY fit, number LIMIT :most OFFSET :skip)
                SELECT b.report_id, b.ordinal, %s ORDER BY b.fit, b.number""".formatted(
                        ordinal(where),
                        asked.each(i -> "occurrences(s.terms, " + Asked.list(i) + ")::float8 AS often" + i, ", "),
                        table(where),
                        asked.candidates(),
                        fit(handle, where, asked),
                        asked.condition(i -> "often" + i + " > 0"),
                        texts(where));
    }

    /** BM25 with k1 = 1.2 and b = 0.75, the better the smaller. */
    private static String fit(Handle handle, Searched where, Asked asked) {
        record Size(long texts, long terms) {}
        Size size = handle.createQuery(
                        "SELECT count(*), coalesce(sum(size), 0) FROM " + table(where) + " WHERE size IS NOT NULL")
                .map((row, context) -> new Size(row.getLong(1), row.getLong(2)))
                .one();
        double mean = (double) size.terms() / Math.max(1, size.texts());
        return "-1.0::float8 * ("
                + asked.each(
                        i -> {
                            long found = count(handle, where, asked.only(i));
                            double rarity = Math.log((size.texts() - found + 0.5) / (found + 0.5));
                            return (rarity <= 0 ? 1e-6 : rarity) + "::float8 * ((often" + i + " * 2.2::float8) / (often"
                                    + i + " + 1.2::float8 * (0.25::float8 + 0.75::float8 * size / " + mean
                                    + "::float8)))";
                        },
                        " + ")
                + ")";
    }

    private static int count(Handle handle, Searched where, Asked asked) {
        return asked.bound(handle.createQuery("SELECT count(*) FROM " + table(where) + " s WHERE " + asked.condition()))
                .mapTo(Integer.class)
                .one();
    }

    /** The same, up to one more than are ranked. */
    private static int counted(Handle handle, Searched where, Asked asked) {
        return asked.bound(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM " + table(where) + " s WHERE "
                        + asked.condition() + " LIMIT :counted) few"))
                .bind("counted", Search.RANKED + 1)
                .mapTo(Integer.class)
                .one();
    }

    private static String table(Searched where) {
        return where == Searched.REPORTS ? "searched_report" : "searched_statement";
    }

    @Override
    public int count(Handle handle, Searched where, Search search) {
        return words.wanted(handle, search)
                .map(wanted -> counted(handle, where, Asked.of(wanted)))
                .orElse(0);
    }

    @Override
    public Set<String> contacts(Handle handle, Search search) {
        return words.wanted(handle, search)
                .map(Asked::of)
                .map(asked -> new TreeSet<>(asked.bound(handle.createQuery("""
                                SELECT DISTINCT c.contact_id FROM searched_report s
                                JOIN contact_report c ON c.report_id = s.report_id WHERE\s""" + asked.condition()))
                        .mapTo(String.class)
                        .list()))
                .orElseGet(TreeSet::new);
    }

    @Override
    public void take(String reportId, ReportTerms terms) {
        words.take(reportId, terms);
    }

    @Override
    public void forget() {
        words.forget();
    }

    @Override
    public int behind(Handle handle) {
        return PreparedStatements.number(handle, """
                SELECT (SELECT count(*) FROM searched_report WHERE terms IS NULL)
                  + (SELECT count(*) FROM searched_statement WHERE terms IS NULL)""");
    }

    @Override
    public void catchUp(Handle handle, IntConsumer done) {
        fill(handle, done, "searched_report", SearchWords.WHOLE + "", SearchWords.OF_REPORT);
        fill(handle, done, "searched_statement", "ordinal", SearchWords.OF_STATEMENT);
        words.forget();
    }

    private void fill(Handle handle, IntConsumer done, String table, String ordinal, String text) {
        List<Text> group;
        List<Cut> cut;
        do {
            group = handle.createQuery("SELECT number, report_id, " + ordinal + " FROM " + table
                            + " WHERE terms IS NULL ORDER BY number LIMIT " + GROUP)
                    .map((row, context) -> new Text(row.getInt(1), row.getString(2), row.getInt(3)))
                    .list();
            cut = words.cut(handle, group, text);
            words.note(handle, cut.stream().map(Cut::language).collect(Collectors.toCollection(TreeSet::new)));
            Batch rows = new Batch(
                    handle, "UPDATE " + table + " SET terms = string_to_array(?, ' '), size = ? WHERE number = ?");
            cut.forEach(each -> rows.add(each.line().terms(), each.line().size(), each.number()));
            rows.execute();
            done.accept(group.size());
        } while (group.size() == GROUP && !cut.isEmpty());
    }
}
