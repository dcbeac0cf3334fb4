package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Aligned;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import dev.readout.model.Unresolved;
import dev.readout.store.Store.Failure;
import dev.readout.store.Store.Searched;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleDecision;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import dev.readout.testkit.Seed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store is moved to another database and stays the same. */
@ParameterizedClass
@EnumSource(Kind.class)
class CopyingTest {
    private final Kind kind;
    private final Path directory;
    private final String place;

    CopyingTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.directory = directory;
        this.place = kind.place(directory.resolve("source.db"), "copied", CopyingTest::fill);
    }

    /** Something in every table. */
    private static void fill(Store store) {
        store.add(
                Samples.release(),
                List.of(Samples.releaseMention(), Samples.planned()),
                Samples.releaseStatements(),
                "1");
        store.add(Samples.news(), List.of(Samples.newsMention(), Samples.recalled()), List.of(), "1");
        store.replace(new Resolved(
                List.of(
                        Samples.call(),
                        SampleContact.of("beef0000", Samples.planned()).build()),
                List.of(new Unresolved(Samples.recalled().id(), List.of("beef0000", "c0ffee01"), "Both would fit."))));
        store.lineage().keep("1", List.of(LineageTablesTest.release(), LineageTablesTest.news()));
        store.lineage()
                .replace(
                        List.of(),
                        List.of(new Aligned(
                                Samples.news().id(), Samples.release().id(), 1, 1.0 / 3)));
        store.decide(SampleDecision.of(
                1, new Ruling.Reject(SampleDecision.mention(Samples.planned()), Optional.empty(), Optional.empty())));
        store.failed(new Failure("a.txt", "empty", "nothing in it"));
        Instant time = Instant.parse("2025-03-10T12:00:00Z");
        WatchTables.Source feed = new WatchTables.Source(
                "https://example.org/feed", null, null, time, time, time, null, time, 0, null, false);
        store.watching().looked(feed, List.of());
        store.watching()
                .announce(
                        List.of(new WatchTables.Change("c-1", "a line", "{}")),
                        List.of("print"),
                        time,
                        List.of(new WatchTables.Announced("c0ffee01", 1, "{}")),
                        7);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void allThatIsKeptArrivesAndIsSound(Kind other) {
        String arrival = other.place(directory.resolve("target.db"));
        try (Store source = Store.open(place);
                Store target = Store.open(arrival)) {
            assertNotEquals(source.digest(), target.digest());
            String digest = source.copyTo(target);
            assertEquals(digest, source.digest());
            assertEquals(digest, target.digest());
            assertEquals(List.of(), target.check());
            assertEquals(source.resolved(), target.resolved());
            assertEquals(source.decisions(), target.decisions());
            assertEquals(source.state(), target.state());
            Search search = Search.of("moved apart").orElseThrow();
            assertEquals(1, target.found(Searched.STATEMENTS, search));
            assertEquals(
                    source.search(Searched.STATEMENTS, search, 0, 9), target.search(Searched.STATEMENTS, search, 0, 9));
            target.failed(new Failure("b.txt", "empty", "nothing in it"));
            assertNotEquals(source.digest(), target.digest());
        }
    }

    /** A store of an earlier version, empty but for the two rows that every store has. */
    private static String earlier(String place) {
        Engine engine = Engine.of(place);
        engine.recognise();
        engine.steps(Flyway.configure()).target("4").load().migrate();
        return place;
    }

    private static List<String> versions(String place) {
        return Stream.of(
                        Engine.of(place).steps(Flyway.configure()).load().info().applied())
                .map(step -> step.getVersion() == null ? "" : step.getVersion().getVersion())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEarlierStoreInWhichSomethingIsKeptIsRefusedAndStaysAsItIs(Kind other) throws SQLException {
        Path file = directory.resolve("earlier.db");
        String old = earlier(other == Kind.POSTGRESQL ? Kind.server().empty() : file.toString());
        Store.refuseFull(old);
        other.write(old, true, "INSERT INTO failure (source, code, detail) VALUES ('a.txt', 'empty', '')");
        List<String> before = versions(old);
        StoreException refused = assertThrows(StoreException.class, () -> Store.refuseFull(old));
        assertTrue(refused.problem().contains("kept there already"), refused.problem());
        assertEquals(before, versions(old));
        assertFalse(before.contains("7"), before.toString());
    }

    @Test
    void aPlaceWhereNothingIsIsNotMadeByLookingAtIt() {
        Path file = directory.resolve("nothing.db");
        Store.refuseFull(file.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void whereSomethingIsKeptNothingIsCopied() {
        try (Store source = Store.open(place);
                Store target = Store.open(kind.place(directory.resolve("target.db")))) {
            target.failed(new Failure("mine.txt", "empty", "nothing in it"));
            String before = target.digest();
            StoreException refused = assertThrows(StoreException.class, () -> source.copyTo(target));
            assertTrue(refused.problem().contains("kept there already"), refused.getMessage());
            assertEquals(before, target.digest());
        }
    }

    @Test
    void whatIsUnsoundIsNotCopied() throws SQLException {
        kind.tamper(place, "UPDATE contact SET origins = 0");
        try (Store source = Store.open(place);
                Store target = Store.open(kind.place(directory.resolve("target.db")))) {
            StoreException refused = assertThrows(StoreException.class, () -> source.copyTo(target));
            assertTrue(refused.problem().contains("no origin"), refused.getMessage());
            assertTrue(target.empty());
        }
    }

    @Test
    void noTableOfTheRecordIsForgotten() throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(kind.url(place));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        kind == Kind.SQLITE
                                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                : "SELECT table_name FROM information_schema.tables"
                                        + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        found.removeIf(name -> name.contains("search") || name.startsWith("flyway") || name.startsWith("sqlite_"));
        assertEquals(new TreeSet<>(Table.ALL.stream().map(Table::name).toList()), found);
    }

    @Test
    void bothDatabasesAnswerEverySearchAlike() {
        Random random = Seed.random(CopyingTest.class);
        List<String> words = List.of(
                "call",
                "called",
                "calls",
                "Äpfel",
                "apfel",
                "summit",
                "the",
                "Erdoğan",
                "erdogan",
                "2025",
                "U.S.",
                "co-operation",
                "習近平",
                "x".repeat(700),
                "the call",
                "a",
                "it’s",
                "naïve",
                "relations",
                "relate",
                "Путиным",
                "путин",
                "习近平",
                "近平同",
                "会談",
                "présidents",
                "l’Élysée",
                "Gespräche",
                "Türkiye'nin",
                "الرئيس");
        List<String> languages = List.of("en", "en", "en", "ru", "zh", "ja", "fr", "de", "tr", "ar", "pl");
        String other = (kind == Kind.SQLITE ? Kind.POSTGRESQL : Kind.SQLITE).place(directory.resolve("other.db"));
        try (Store one = Store.open(kind.place(directory.resolve("one.db")));
                Store two = Store.open(other)) {
            one.together(() -> {
                for (int i = 0; i < 60; i++) {
                    one.add(
                            SampleReport.of(said(random, words, 40) + ".")
                                    .source(i + ".txt")
                                    .language(languages.get(random.nextInt(languages.size())))
                                    .build(),
                            List.of(),
                            List.of(),
                            "1");
                }
            });
            one.copyTo(two);
            for (Report report : one.reports().subList(0, 9)) {
                // another language is found for a text: what is measured must not remember the first
                Report read = inEnglish(report);
                one.reread(read, List.of(), List.of(), "2");
                two.reread(read, List.of(), List.of(), "2");
            }
            List<String> typed = new ArrayList<>(words);
            for (int i = 0; i < 60; i++) {
                typed.add(said(random, words, 3));
                typed.add('"' + said(random, words, 3) + '"');
            }
            for (String each : typed) {
                Search search = Search.of(each).orElseThrow();
                assertEquals(one.found(Searched.REPORTS, search), two.found(Searched.REPORTS, search), each);
                assertEquals(
                        one.search(Searched.REPORTS, search, 2, 20), two.search(Searched.REPORTS, search, 2, 20), each);
            }
        }
    }

    private static Report inEnglish(Report report) {
        return SampleReport.of(report.text()).source(report.source()).build();
    }

    private static String said(Random random, List<String> words, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString().strip();
    }
}
