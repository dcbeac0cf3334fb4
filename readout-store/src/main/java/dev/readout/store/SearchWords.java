package dev.readout.store;

import dev.readout.store.Store.Hit;
import dev.readout.store.terms.Line;
import dev.readout.store.terms.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What both databases do alike with the words of texts and of searches. Nothing is loaded before the first of them. */
final class SearchWords {
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

    Line line(String language, String text) {
        return terms().line(language, text);
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
