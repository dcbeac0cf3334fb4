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

/** Recognises the file of a store. */
final class SqliteFile {
    /** SQLite's application_id of a Readout store: 'RDOT'. */
    private static final int APPLICATION = 0x52444F54;

    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private SqliteFile() {}

    /**
     * Creates the file, or makes sure that it is a store.
     *
     * @throws StoreException where it is something else or cannot be written
     */
    static void recognise(Sqlite engine) {
        String location = engine.location();
        Path file = Path.of(location).toAbsolutePath();
        refuseUnusable(location, file);
        try (Connection connection = engine.connect(true);
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
            byte[] head = in.readNBytes(HEAD.length);
            if (head.length > 0 && !Arrays.equals(head, HEAD)) {
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

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
