package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Coded;
import dev.readout.model.Quote;
import dev.readout.model.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tables statement, statement_speaker and statement_chain. */
final class StatementRows {
    private StatementRows() {}

    static void insert(Handle handle, List<Statement> statements) {
        Batch rows = new Batch(handle, """
                INSERT INTO statement (report_id, ordinal, form, speaker_name, speaker_party, speaker_start,
                  speaker_end, speaker_words, cue_start, cue_end, cue_words, content_start, content_end,
                  content_words, addressee_name, addressee_party)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        Batch links = new Batch(handle, """
                INSERT INTO statement_chain (report_id, statement_ordinal, ordinal, link) VALUES (?, ?, ?, ?)""");
        Batch speakers = new Batch(handle, """
                INSERT INTO statement_speaker (report_id, statement_ordinal, ordinal, name, party)
                VALUES (?, ?, ?, ?, ?)""");
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Optional<Actor> first = statement.speakers().stream().findFirst();
            @Nullable Quote named = statement.speakerWords().orElse(null);
            rows.add(
                    statement.reportId(),
                    i,
                    statement.form().code(),
                    name(first),
                    party(first),
                    named == null ? null : named.span().start(),
                    named == null ? null : named.span().end(),
                    named == null ? null : named.words(),
                    statement.cue().span().start(),
                    statement.cue().span().end(),
                    statement.cue().words(),
                    statement.content().span().start(),
                    statement.content().span().end(),
                    statement.content().words(),
                    name(statement.addressee()),
                    party(statement.addressee()));
            for (int k = 1; k < statement.speakers().size(); k++) {
                Actor other = statement.speakers().get(k);
                speakers.add(
                        statement.reportId(), i, k, other.name(), other.party().code());
            }
            for (int link = 0; link < statement.chain().size(); link++) {
                links.add(statement.reportId(), i, link, statement.chain().get(link));
            }
        }
        rows.execute();
        links.execute();
        speakers.execute();
    }

    private static @Nullable String name(Optional<Actor> actor) {
        return actor.isPresent() ? actor.get().name() : null;
    }

    private static @Nullable String party(Optional<Actor> actor) {
        return actor.isPresent() ? actor.get().party().code() : null;
    }

    static void delete(Handle handle, String reportId) {
        handle.execute("DELETE FROM statement WHERE report_id = ?", reportId);
    }

    /** The statements of a report, in the order in which they were added. */
    static List<Statement> of(Handle handle, String reportId) {
        List<String> ids = List.of(reportId);
        return of(handle, ids, ReportRows.texts(handle, ids)).getOrDefault(reportId, List.of());
    }

    /** Which statement of which report. */
    private record Key(String reportId, int ordinal) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getString("report_id"), row.getInt("statement_ordinal"));
        }
    }

    /** The statements of some reports that an actor says. */
    static Map<String, List<Statement>> of(Handle handle, Collection<String> reportIds, Actor speaker) {
        Map<String, List<Statement>> found = new HashMap<>();
        MentionRows.chunks(List.copyOf(reportIds), chunk -> {
            List<String> speaking = handle.createQuery("""
                            SELECT report_id FROM statement
                            WHERE report_id IN (<reports>) AND speaker_name = :name AND speaker_party = :party
                            UNION SELECT report_id FROM statement_speaker
                            WHERE report_id IN (<reports>) AND name = :name AND party = :party""")
                    .bindList("reports", chunk)
                    .bind("name", speaker.name())
                    .bind("party", speaker.party().code())
                    .mapTo(String.class)
                    .list();
            if (!speaking.isEmpty()) {
                List<String> ids = MentionRows.rounded(speaking);
                of(handle, ids, ReportRows.texts(handle, ids)).forEach((report, statements) -> {
                    List<Statement> own = statements.stream()
                            .filter(statement -> statement.speakers().contains(speaker))
                            .toList();
                    found.put(report, own);
                });
            }
        });
        return found;
    }

    /**
     * The statements of some reports, each report's in the order in which they were added; reports without any are missing.
     *
     * @param texts of the reports that there are
     */
    static Map<String, List<Statement>> of(Handle handle, List<String> reportIds, Map<String, String> texts) {
        if (reportIds.isEmpty() || texts.isEmpty()) {
            return Map.of();
        }
        Map<Key, List<String>> chains = new HashMap<>();
        handle.createQuery("""
                        SELECT report_id, statement_ordinal, link FROM statement_chain WHERE report_id IN (<reports>)
                        ORDER BY report_id, statement_ordinal, ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> chains.computeIfAbsent(Key.of(row), s -> new ArrayList<>())
                        .add(row.getString("link")))
                .forEach(added -> {});
        Map<Key, List<Actor>> others = new HashMap<>();
        handle.createQuery("""
                        SELECT report_id, statement_ordinal, name, party FROM statement_speaker
                        WHERE report_id IN (<reports>) ORDER BY report_id, statement_ordinal, ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> others.computeIfAbsent(Key.of(row), s -> new ArrayList<>())
                        .add(new Cursor(row).actor()))
                .forEach(added -> {});
        return handle
                .createQuery("SELECT * FROM statement WHERE report_id IN (<reports>) ORDER BY report_id, ordinal")
                .bindList("reports", reportIds)
                .map((row, context) ->
                        statement(row, MentionRows.text(texts, row.getString("report_id")), others, chains))
                .stream()
                .collect(Collectors.groupingBy(Statement::reportId));
    }

    private static Statement statement(
            ResultSet row, String text, Map<Key, List<Actor>> others, Map<Key, List<String>> chains)
            throws SQLException {
        Cursor cursor = new Cursor(row);
        Key key = new Key(cursor.text("report_id"), cursor.number("ordinal"));
        List<Actor> speakers =
                new ArrayList<>(cursor.maybeActor("speaker").stream().toList());
        speakers.addAll(others.getOrDefault(key, List.of()));
        return new Statement(
                cursor.text("report_id"),
                Coded.of(Statement.Form.class, cursor.text("form")),
                speakers,
                cursor.maybe("speaker_words") == null ? Optional.empty() : Optional.of(cursor.quote(text, "speaker")),
                cursor.quote(text, "cue"),
                cursor.quote(text, "content"),
                cursor.maybeActor("addressee"),
                chains.getOrDefault(key, List.of()));
    }
}
