package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.store.Store.Searched;
import dev.readout.testkit.SampleReport;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an earlier version kept is found in all its forms as soon as the store is opened. */
@ParameterizedClass
@EnumSource(Kind.class)
class OlderSearchTest {
    private static final int REPORTS = 450;
    private static final String SOURCES =
            "INSERT INTO report_source (report_id, source, extraction) SELECT id, source, extraction FROM report";

    private final Kind kind;
    private final Path file;

    OlderSearchTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.file = directory.resolve("readout.db");
    }

    /** An empty store of a version. */
    private String at(String step) {
        String place = kind == Kind.SQLITE ? file.toString() : Kind.server().empty();
        Engine engine = Engine.of(place);
        engine.recognise();
        engine.steps(Flyway.configure()).target(step).load().migrate();
        return place;
    }

    /** A store before the step that had words cut by language, with some reports and a statement. */
    private String earlier() throws SQLException {
        String place = at(kind == Kind.SQLITE ? "11" : "10");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            boolean russian = i % 3 == 0;
            String text = (russian ? "Разговор с Путиным " : "Calls with Putin ") + i;
            rows.add(row(text, i, russian ? "ru" : "en"));
        }
        rows.add(SOURCES);
        rows.add("""
                INSERT INTO statement (report_id, ordinal, form, cue_start, cue_end, cue_words, content_start, content_end,
                  content_words) SELECT id, 0, 'direct', 0, 8, 'Разговор', 0, 8, 'Разговор' FROM report
                WHERE text = 'Разговор с Путиным 0'""");
        if (kind == Kind.SQLITE) {
            rows.add("INSERT INTO report_search (rowid, text) SELECT number, text FROM report_words");
            rows.add("INSERT INTO statement_search (rowid, words) SELECT number, words FROM statement_words");
        } else {
            rows.add("UPDATE searched_report SET terms = '{old}', size = 1");
            rows.add("UPDATE searched_statement SET terms = '{old}', size = 1");
        }
        kind.write(place, true, rows.toArray(String[]::new));
        return place;
    }

    private static String row(String text, int number, String language) {
        String id = SampleReport.of(text).build().id();
        return "INSERT INTO report (id, source, body_start, body_end, language, extraction, text_sha256, text) VALUES ('"
                + id + "', '" + number + ".txt', 0, " + text.length() + ", '" + language + "', '1', '"
                + ReportRows.sha256(text) + "', '" + text + "')";
    }

    @Test
    void itsIndexIsMadeOfAllItsTextsAndSaysSo() throws SQLException {
        String place = earlier();
        List<Integer> told = new ArrayList<>();
        try (Store store = Store.open(place, (done, texts) -> {
            assertEquals(REPORTS + 1, texts);
            told.add(done);
        })) {
            assertEquals(List.of(0, 200, 400, REPORTS, REPORTS + 1), told);
            assertEquals(
                    REPORTS / 3,
                    store.found(Searched.REPORTS, Search.of("Путин").orElseThrow()));
            assertEquals(
                    REPORTS / 3 * 2,
                    store.found(Searched.REPORTS, Search.of("calling").orElseThrow()));
            assertEquals(
                    1, store.found(Searched.STATEMENTS, Search.of("разговоры").orElseThrow()));
            assertEquals(List.of(), store.check());
        }
        try (Store again = Store.open(place, (done, texts) -> told.add(-1))) {
            assertEquals(5, told.size());
            assertEquals(
                    REPORTS / 3,
                    again.found(Searched.REPORTS, Search.of("Путин").orElseThrow()));
        }
    }

    @Test
    void signsThatWereKeptByPairsAreFoundOneByOne() throws SQLException {
        String place = at("12");
        kind.write(
                place,
                true,
                row("习近平", 0, "zh"),
                SOURCES,
                "INSERT INTO searched_language (language) VALUES ('zh')",
                kind == Kind.SQLITE
                        ? "INSERT INTO report_search (rowid, terms) SELECT number, '习近 近平' FROM searched_report"
                        : "UPDATE searched_report SET terms = '{习近,近平}', size = 2");
        try (Store store = Store.open(place)) {
            for (String sign : List.of("习", "近", "平", "习近平")) {
                assertEquals(1, store.found(Searched.REPORTS, Search.of(sign).orElseThrow()), sign);
            }
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void whoBreaksOffFindsItAllTheNextTime() throws SQLException {
        String place = earlier();
        try {
            Store.open(place, (done, texts) -> {
                        if (done > 0) {
                            throw new IllegalStateException("broken off");
                        }
                    })
                    .close();
        } catch (IllegalStateException expected) {
            assertEquals("broken off", expected.getMessage());
        }
        try (Store store = Store.open(place)) {
            assertEquals(
                    REPORTS / 3,
                    store.found(Searched.REPORTS, Search.of("Путин").orElseThrow()));
            assertEquals(List.of(), store.check());
        }
    }
}
