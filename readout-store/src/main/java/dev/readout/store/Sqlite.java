package dev.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;

/**
 * A store in one SQLite file: many readers beside one writer, no wait for the disk at each commit.
 *
 * @param location path of the file
 */
record Sqlite(String location) implements Engine {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KILOBYTES = 65_536;
    /** Several readers stand side by side, and the system keeps the file's pages besides. */
    private static final int READER_CACHE_KILOBYTES = 16_384;
    /** Pages of 4 kB that the write-ahead log gathers before they go to the file: many commits change the same ones. */
    private static final int LOG_PAGES = 16_384;

    @Override
    public String shown() {
        return location;
    }

    @Override
    public boolean present() {
        return Files.isRegularFile(Path.of(location));
    }

    @Override
    public void recognise() {
        SqliteFile.recognise(this);
    }

    @Override
    public List<String> folders() {
        return List.of("both", "sqlite");
    }

    @Override
    public FluentConfiguration steps(FluentConfiguration flyway) {
        return flyway.dataSource(url(), null, null)
                .locations(folders().stream()
                        .map(folder -> "classpath:db/migration/" + folder)
                        .toArray(String[]::new))
                .placeholders(Map.of("clustered", "WITHOUT ROWID", "bytes", "BLOB"));
    }

    private String url() {
        return "jdbc:sqlite:" + location;
    }

    @Override
    public Connection connect(boolean writing) throws SQLException {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_MILLISECONDS);
        settings.setCacheSize(-(writing ? CACHE_KILOBYTES : READER_CACHE_KILOBYTES));
        settings.setReadOnly(!writing);
        Connection connection = settings.createConnection(url());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
        return connection;
    }

    @Override
    public <T> T transaction(Handle handle, boolean writing, Function<Handle, T> work) throws SQLException {
        // A deferred transaction that turns to writing fails at once beside another writer instead of waiting.
        handle.getConnection()
                .unwrap(SQLiteConnection.class)
                .setCurrentTransactionMode(
                        writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        return handle.inTransaction(work::apply);
    }

    @Override
    public StoreException explained(Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String problem = String.valueOf(cause.getMessage());
        int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 0;
        return switch (code) {
            case 5, 6 ->
                new StoreException(
                        location, "another program is writing to it", "Try again when that has finished", failed);
            case 8, 14 ->
                new StoreException(
                        location,
                        "it cannot be written",
                        "Check the permissions of the file and its directory",
                        failed);
            case 11, 26 ->
                new StoreException(
                        location,
                        "the file is damaged: " + problem,
                        "Restore a copy or read the reports again",
                        failed);
            case 13 -> new StoreException(location, "the disk is full", "Make room and repeat the command", failed);
            default -> new StoreException(location, problem, "Run 'readout check'", failed);
        };
    }

    @Override
    public String unsound() {
        return """
                SELECT integrity_check AS found FROM pragma_integrity_check WHERE integrity_check <> 'ok'
                UNION ALL
                SELECT 'report ' || id || ' cannot be searched' FROM report WHERE NOT EXISTS (
                  SELECT 1 FROM searched_report s JOIN report_search_docsize d ON d.id = s.number
                  WHERE s.report_id = report.id)
                UNION ALL
                SELECT 'statement ' || ordinal || ' of report ' || report_id || ' cannot be searched' FROM statement
                WHERE NOT EXISTS (SELECT 1 FROM searched_statement s JOIN statement_search_docsize d ON d.id = s.number
                  WHERE s.report_id = statement.report_id AND s.ordinal = statement.ordinal)""";
    }

    /** SQLite's own check does not say which row it means where rows have no number. */
    @Override
    public String foreignKeys() {
        return """
                SELECT t.name AS child, k.id, k."table" AS parent, k."from" AS here, k."to" AS there
                FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k
                WHERE t.type = 'table' ORDER BY t.name, k.id, k.seq""";
    }

    @Override
    public SearchIndex search() {
        return new SqliteSearch();
    }
}
