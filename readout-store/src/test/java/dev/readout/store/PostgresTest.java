package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.testkit.PostgresServer;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is so of a store on a server alone. */
class PostgresTest {
    private final PostgresServer server = Kind.server();

    private static StoreException refused(String location, String problem, String remedy) {
        StoreException refusal =
                assertThrows(StoreException.class, () -> Store.open(location).close());
        assertTrue(refusal.problem().contains(problem), refusal.getMessage());
        assertTrue(refusal.remedy().contains(remedy), refusal.getMessage());
        assertFalse(String.valueOf(refusal.getMessage()).contains("secret"), refusal.getMessage());
        return refusal;
    }

    @Test
    void anEmptyDatabaseBecomesAStoreAndStaysOne() {
        String address = server.empty();
        for (int i = 0; i < 2; i++) {
            try (Store store = Store.open(address)) {
                assertEquals(List.of(), store.check());
            }
        }
    }

    @Test
    void everyTextIsOrderedByItsBytes() throws SQLException {
        String address = server.empty();
        Store.open(address).close();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(*) FILTER (WHERE collation_name = 'C'), count(*),
                          (SELECT count(*) FROM contact_listing)
                        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                        WHERE table_schema = 'public' AND data_type = 'text' AND table_type = 'BASE TABLE'""")) {
            assertTrue(row.next());
            assertEquals(row.getInt(2), row.getInt(1));
            assertTrue(row.getInt(1) > 100, "columns: " + row.getInt(1));
        }
    }

    @Test
    void severalStoresHaveASchemaEach() {
        String address = server.empty();
        refused(address + "&currentSchema=desk", "no such schema", "CREATE SCHEMA");
        assertFalse(Store.present(address + "&currentSchema=desk"));
        server.run(address, List.of("CREATE SCHEMA desk"));
        try (Store one = Store.open(address);
                Store other = Store.open(address + "&currentSchema=desk")) {
            one.together(() -> other.add(Samples.news(), List.of(), List.of(), "1"));
            assertTrue(one.empty());
            assertFalse(other.empty());
        }
        server.run(address, List.of("CREATE SCHEMA guest"));
        assertTrue(Store.present(address + "&currentSchema=desk"));
        assertFalse(Store.present(address + "&currentSchema=guest,public"), "the store beside it is another one");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() {
        String address = server.empty();
        server.run(address, List.of("CREATE TABLE recipe (name TEXT)"));
        refused(address, "another program", "currentSchema=");
    }

    @Test
    void aStoreOfANewerVersionIsRefused() {
        String address = Kind.POSTGRESQL.place(Path.of(""));
        server.run(address, List.of("""
                INSERT INTO flyway_schema_history
                SELECT installed_rank + 1, '999', 'later', type, 'V999__later.sql', 1, installed_by, installed_on, 0, true
                FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1"""));
        refused(address, "newer Readout (schema 999)", "Install that version");
    }

    @Test
    void aDatabaseThatHasNotAllCharactersIsRefused() {
        String address = server.empty();
        server.run(
                address,
                List.of("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'"));
        refused(server.server() + "latin?user=readout", "LATIN1", "--encoding=UTF8");
    }

    @Test
    void whereNothingAnswersTheAddressIsNamedAndNoPassword() {
        String address = "jdbc:postgresql://127.0.0.1:1/record?user=readout&password=secret&sslpassword=secret";
        StoreException refusal = refused(address, "no PostgreSQL server answers", "Check host and port");
        assertEquals("jdbc:postgresql://127.0.0.1:1/record?user=readout", refusal.location());
    }

    @ParameterizedTest
    @CsvSource({
        "?user=me&password=secret, ?user=me",
        "?password=my&secret&user=me, ?user=me",
        "?user=me&password=my&secret=1, ?user=me",
        "?PASSWORD=secret, ''",
        "?user=me&currentSchema=desk&sslmode=verify-full, ?user=me&currentSchema=desk&sslmode=verify-full"
    })
    void noPartOfAPasswordIsShown(String settings, String shown) {
        String database = "jdbc:postgresql://host/record";
        assertEquals(database + shown, Store.shown(database + settings));
    }

    @Test
    void whoMayNotComeInIsToldHowToSayWhoHeIs() {
        String address = server.empty();
        String name = server.database(address);
        server.run(address, List.of("CREATE ROLE guest_" + name + " LOGIN PASSWORD 'right'"));
        String guest = server.server() + name + "?user=guest_" + name;
        refused(guest + "&password=secret", "does not let user guest_" + name, "PGPASSWORD");
        refused(server.server() + name + "?user=nobody&password=secret", "does not let user nobody", "PGPASSWORD");
        refused(guest + "&password=right", "lacks a right", "grant it");
        refused(server.server() + "nowhere?user=readout", "no database nowhere", "createdb");
    }

    @Test
    void whoMayOnlyReadIsToldSo() {
        String address = Kind.POSTGRESQL.place(Path.of(""));
        String name = server.database(address);
        server.run(
                address,
                List.of(
                        "CREATE ROLE reader_" + name + " LOGIN PASSWORD 'right'",
                        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader_" + name));
        try (Store store = Store.open(server.server() + name + "?user=reader_" + name + "&password=right")) {
            assertTrue(store.empty());
            StoreException refusal =
                    assertThrows(StoreException.class, () -> store.add(Samples.news(), List.of(), List.of(), "1"));
            assertTrue(refusal.problem().contains("lacks a right"), refusal.problem());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://me:secret@host/record",
        "jdbc:postgresql://me:secret@host:5432/record",
        "jdbc:postgresql://host:secret/record",
        "jdbc:postgresql//me:secret@host/record"
    })
    void whatIsNoAddressIsRefusedAndNotRepeated(String address) {
        StoreException refusal =
                assertThrows(StoreException.class, () -> Store.open(address).close());
        assertFalse(String.valueOf(refusal.getMessage()).contains("secret"), refusal.getMessage());
    }

    @Test
    void theEnvironmentSaysWhatTheAddressLeavesOut() {
        Map<String, String> environment = Map.of("PGUSER", "desk", "PGPASSWORD", "secret");
        PostgresAddress address = PostgresAddress.of("jdbc:postgresql://host/record", environment);
        assertEquals("desk", address.user());
        assertEquals("secret", address.password());
        assertFalse(address.toString().contains("secret"), address.toString());
        assertEquals(
                "me",
                PostgresAddress.of("jdbc:postgresql://host/record?user=me", environment)
                        .user());
    }

    @Test
    void aWriterWaitsForAnotherOneAndGivesUpInTheEnd() {
        String address = Kind.POSTGRESQL.place(Path.of(""));
        try (Store one = Store.open(address);
                Store two = Store.open(address + "&options=-c%20lock_timeout=50")) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> fill(one, "one"));
            fill(one, "two");
            first.join();
            assertEquals(40, two.failures().size());
            one.together(() -> {
                StoreException refusal = assertThrows(StoreException.class, () -> fill(two, "three"));
                assertTrue(refusal.problem().contains("another program is writing"), refusal.problem());
                assertEquals(40, two.failures().size(), "readers do not wait");
            });
        }
    }

    private static void fill(Store store, String name) {
        for (int i = 0; i < 20; i++) {
            store.failed(new Store.Failure(name + i, "empty", ""));
        }
    }

    @Test
    void aLostConnectionIsToldOnceAndMadeAnew() {
        String address = Kind.POSTGRESQL.place(Path.of(""));
        try (Store store = Store.open(address)) {
            server.run(
                    server.server() + "postgres?",
                    List.of("SELECT pg_terminate_backend(pid) FROM pg_stat_activity" + " WHERE datname = '"
                            + server.database(address) + "'"));
            StoreException lost = assertThrows(StoreException.class, store::empty);
            assertTrue(lost.problem().contains("connection was lost"), lost.problem());
            assertTrue(store.empty());
        }
    }
}
