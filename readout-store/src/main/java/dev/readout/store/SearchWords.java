package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.terms.Line;
import dev.readout.store.terms.ReportTerms;
import dev.readout.store.terms.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What both databases do alike with the words of texts and of searches. Nothing is loaded before the first of them. */
final class SearchWords {
    /** Instead of the ordinal of a statement: all that the report says. */
    static final int WHOLE = -1;

    /** Language and words of a report, by its id. */
    static final String OF_REPORT = "SELECT language, text FROM report WHERE id = ?";

    /** Language and words of a statement, by its report's id and its ordinal. */
    static final String OF_STATEMENT = """
            SELECT r.language, t.content_words FROM statement t JOIN report r ON r.id = t.report_id
            WHERE t.report_id = ? AND t.ordinal = ?""";

    /** By report, until the end of the transaction. */
    private final Map<String, ReportTerms> taken = new HashMap<>();

    private @Nullable Terms terms;

    private Terms terms() {
        Terms made = terms;
        if (made == null) {
            made = new Terms();
            terms = made;
        }
        return made;
    }

    /** What is looked for; empty where it stands in no text. */
    Optional<Wanted> wanted(Handle handle, Search search) {
        List<String> languages = handle.createQuery("SELECT language FROM searched_language ORDER BY language")
                .mapTo(String.class)
                .list();
        return Wanted.of(search, languages, terms());
    }

    /** Remembers that there are texts of these languages. */
    void note(Handle handle, Set<String> languages) {
        for (String language : languages) {
            Batch.run(
                    handle,
                    "INSERT INTO searched_language (language) VALUES (?) ON CONFLICT (language) DO NOTHING",
                    language);
        }
    }

    void take(String reportId, ReportTerms cut) {
        taken.put(reportId, cut);
    }

    void forget() {
        taken.clear();
    }

    Line line(String language, String text) {
        return terms().line(language, text);
    }

    /**
     * A text that is to be put into an index.
     *
     * @param ordinal which statement of the report; {@link #WHOLE} for its text
     */
    record Text(int number, String reportId, int ordinal) {}

    /** The terms of a text. */
    record Cut(int number, String language, Line line) {}

    /**
     * The terms of some texts, those taken as they are; the others are read. A text that the record has no more is left out:
     * a store that was tampered with must open, so that it can be checked.
     *
     * @param words gives language and text for a report's id and, where they are of statements, an ordinal
     */
    List<Cut> cut(Handle handle, List<Text> texts, String words) {
        return texts.stream().flatMap(text -> cut(handle, text, words).stream()).toList();
    }

    private Optional<Cut> cut(Handle handle, Text text, String words) {
        ReportTerms known = taken.get(text.reportId());
        if (known != null) {
            Line line =
                    text.ordinal() == WHOLE ? known.text() : known.statements().get(text.ordinal());
            return Optional.of(new Cut(text.number(), known.language(), line));
        }
        Query query = handle.createQuery(words).bind(0, text.reportId());
        return (text.ordinal() == WHOLE ? query : query.bind(1, text.ordinal()))
                .map((row, context) ->
                        new Cut(text.number(), row.getString(1), line(row.getString(1), row.getString(2))))
                .findOne();
    }

    /** What a row tells: the id of the report, the statement if it is one, language, where the text begins, and the text. */
    Hit hit(ResultSet row, Wanted wanted) throws SQLException {
        Cursor cursor = new Cursor(row);
        int ordinal = row.getInt("ordinal");
        Optional<Integer> statement = row.wasNull() ? Optional.empty() : Optional.of(ordinal);
        String text = cursor.text("text");
        Stretch stretch = Stretch.of(text, terms().places(cursor.text("language"), text, wanted.terms()), wanted);
        return new Hit(cursor.text("report_id"), statement, cursor.number("start") + stretch.start(), stretch.parts());
    }
}
