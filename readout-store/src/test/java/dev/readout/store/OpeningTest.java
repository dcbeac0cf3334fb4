package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.readout.testkit.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private final Path directory;
    private final Path file;

    OpeningTest(@TempDir Path directory) {
        this.directory = directory;
        this.file = directory.resolve("readout.db");
    }

    private static void refused(Path location, String problem, String remedy) {
        StoreException refusal = assertThrows(
                StoreException.class, () -> Store.open(location.toString()).close());
        assertEquals(location.toString(), refusal.location());
        assertTrue(refusal.problem().contains(problem), refusal.problem());
        assertTrue(refusal.remedy().contains(remedy), refusal.remedy());
        assertEquals(
                refusal.location() + ": " + refusal.problem() + ". " + refusal.remedy() + ".", refusal.getMessage());
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    @Test
    void aMissingFileIsCreatedAndNothingElseIsLeftBeside() throws IOException {
        Store.open(file.toString()).close();
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
        Store.open(file.toString()).close();
    }

    @Test
    void anEmptyFileBecomesAStore() throws IOException {
        Files.createFile(file);
        try (Store store = Store.open(file.toString())) {
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void anotherFileIsRefusedAndStaysAsItIs() throws IOException {
        byte[] letter = "Dear reader, this is no database.".getBytes(StandardCharsets.UTF_8);
        Files.write(file, letter);
        refused(file, "no Readout store", "Name another file");
        assertArrayEquals(letter, Files.readAllBytes(file));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        sql(file, "CREATE TABLE recipe (name TEXT)");
        refused(file, "no Readout store", "Name another file");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        Store.open(file.toString()).close();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 3000));
        refused(file, "", "Restore a copy");
    }

    @Test
    void aStoreOfAnEarlierVersionIsBroughtToThisOne() throws SQLException {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:db/migration/both", "classpath:db/migration/sqlite")
                .placeholders(Map.of("clustered", "WITHOUT ROWID", "bytes", "BLOB"))
                .target("4")
                .load()
                .migrate();
        sql(file, "PRAGMA application_id = " + 0x52444F54);
        for (int i = 0; i < 2; i++) {
            try (Store store = Store.open(file.toString())) {
                assertEquals(List.of(), store.decisions());
                assertEquals(List.of(), store.check());
            }
        }
    }

    @Test
    void aStoreOfThisVersionIsKnownWithoutMigratingAndNoOtherIs() throws SQLException {
        Steps steps = Steps.of(Engine.of(file.toString()));
        assertFalse(steps.taken(), "nothing is there");
        Store.open(file.toString()).close();
        assertTrue(steps.taken());
        sql(file, "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '6.1'");
        assertFalse(steps.taken(), "a step was another one");
        sql(file, "UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '6.1'");
        assertTrue(steps.taken());
        sql(file, "DELETE FROM flyway_schema_history WHERE version = '6.1'");
        assertFalse(steps.taken(), "a step is missing");
    }

    @Test
    void aStoreWhoseTablesWereMadeByOtherStepsIsRefused() throws SQLException {
        Store.open(file.toString()).close();
        sql(file, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '4'");
        refused(file, "cannot be brought to this version", "read the reports into a new store");
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws SQLException {
        Store.open(file.toString()).close();
        sql(file, """
                INSERT INTO flyway_schema_history
                SELECT installed_rank + 1, '999', 'later', type, 'V999__later.sql', 1, installed_by, installed_on, 0, 1
                FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1""");
        refused(file, "newer Readout (schema 999)", "Install that version");
    }

    @Test
    void aDirectoryIsNoStore() {
        refused(directory, "this is a directory", "Name a file in it");
    }

    @Test
    void aMissingDirectoryIsNotCreatedByMistake() {
        refused(directory.resolve("typo").resolve("readout.db"), "there is no directory", "Create it first");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        StoreException refusal =
                assertThrows(StoreException.class, () -> Store.open("jdbc:mysql://me:secret@host/readout")
                        .close());
        assertTrue(refusal.problem().contains("SQLite file or a PostgreSQL database"), refusal.problem());
        assertFalse(String.valueOf(refusal.getMessage()).contains("secret"), refusal.getMessage());
    }

    @Test
    void aDirectoryWithoutPermissionIsRefused() throws IOException {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(closed)) {
            System.out.println("Skipped: this user may write everywhere, so permissions cannot be tested.");
            abort("this user may write everywhere");
        }
        refused(closed.resolve("readout.db"), "cannot be written", "Change its permissions");
    }

    @Test
    void aWriterWaitsForAnotherOne() {
        try (Store one = Store.open(file.toString());
                Store two = Store.open(file.toString())) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> fill(one, "one"));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> fill(two, "two"));
            first.join();
            second.join();
            assertEquals(200, one.failures().size());
            assertEquals(one.failures(), two.failures());
        }
    }

    private static void fill(Store store, String name) {
        for (int i = 0; i < 100; i++) {
            store.failed(new Store.Failure(name + i, "empty", ""));
        }
    }

    @Test
    void otherThreadsReadWhatWasWritten() {
        try (Store store = Store.open(file.toString())) {
            store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1");
            List<CompletableFuture<Integer>> readers = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> store.mentions().size()))
                    .limit(8)
                    .toList();
            readers.forEach(reader -> assertEquals(1, reader.join()));
        }
    }
}
