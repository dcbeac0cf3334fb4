package dev.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Recognises a store's file and brings its tables to this program's version. */
final class Schema {
    /** SQLite's application_id of a Readout store: 'RDOT'. */
    private static final int APPLICATION = 0x52444F54;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Schema() {}

    /**
     * Creates the file, or migrates the one there.
     *
     * @throws StoreException where it is something else, cannot be written, or comes from a newer version
     */
    static void prepare(String location) {
        if (location.startsWith("jdbc:")) {
            throw new StoreException(location, "only SQLite files are supported", "Give the path of a file");
        }
        Path file = Path.of(location).toAbsolutePath();
        refuseUnusable(location, file);
        try (Connection connection = Database.settings().createConnection("jdbc:sqlite:" + location);
                Statement statement = connection.createStatement()) {
            int tables = number(statement, "SELECT count(*) FROM sqlite_master");
            if (tables > 0 && number(statement, "PRAGMA application_id") != APPLICATION) {
                throw new StoreException(
                        location,
                        "this SQLite database is no Readout store",
                        "Name another file; it is created where missing");
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
        } catch (SQLException refused) {
            refuseWithoutRoom(location);
            throw new StoreException(
                    location,
                    "SQLite refuses it: " + refused.getMessage(),
                    "Restore a copy, or name another file and read the reports again",
                    refused);
        }
        migrate(location);
    }

    /** The driver unpacks the code of SQLite into the directory for temporary files. */
    private static void refuseWithoutRoom(String location) {
        Path directory = Path.of(System.getProperty("java.io.tmpdir", ""));
        if (!Files.isWritable(directory)) {
            throw new StoreException(
                    location,
                    "SQLite cannot start, because the directory " + directory + " cannot be written",
                    "Name another one: READOUT_JAVA_OPTIONS=-Djava.io.tmpdir=DIRECTORY");
        }
    }

    private static void refuseUnusable(String location, Path file) {
        Path directory = file.getParent();
        if (Files.isDirectory(file)) {
            throw new StoreException(location, "this is a directory", "Name a file in it, such as readout.db");
        }
        if (directory == null || !Files.isDirectory(directory)) {
            throw new StoreException(location, "there is no directory " + directory, "Create it first");
        }
        // SQLite keeps its write-ahead log beside the file.
        if (!Files.isWritable(directory)) {
            throw new StoreException(
                    location,
                    "the directory " + directory + " cannot be written",
                    "Change its permissions or name a file elsewhere");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new StoreException(
                    location, "the file cannot be read and written", "Change its permissions or name another file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SQLITE.length);
            if (head.length > 0 && !Arrays.equals(head, SQLITE)) {
                throw new StoreException(
                        location,
                        "this file is no Readout store (no SQLite database)",
                        "Name another file; it is created where missing");
            }
        } catch (IOException unreadable) {
            throw new StoreException(
                    location, "the file cannot be read: " + unreadable.getMessage(), "Name another file", unreadable);
        }
    }

    private static void migrate(String location) {
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource("jdbc:sqlite:" + location, null, null)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("clustered", "WITHOUT ROWID", "bytes", "BLOB"))
                    .load();
            MigrationInfo current = flyway.info().current();
            if (current != null && !current.getState().isResolved()) {
                throw new StoreException(
                        location,
                        "it was written by a newer Readout (schema " + current.getVersion() + ")",
                        "Install that version, or read the reports into a new store");
            }
            // this also holds the steps taken already against those of this program
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new StoreException(
                    location,
                    "its tables cannot be brought to this version: " + refused.getMessage(),
                    "Restore a copy, or read the reports into a new store",
                    refused);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
