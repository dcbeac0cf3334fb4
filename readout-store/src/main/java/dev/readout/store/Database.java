package dev.readout.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;

/** The one connection to a store: each piece of work is a transaction, and only one runs at a time. */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KILOBYTES = 65_536;
    private static final int READER_CACHE_KILOBYTES = 16_384;
    /** Pages of 4 kB that the write-ahead log gathers before they go to the file: many commits change the same ones. */
    private static final int LOG_PAGES = 16_384;

    private static final String PIECE = "piece";

    private final String location;
    private final Handle handle;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(String location, Handle handle) {
        this.location = location;
        this.handle = handle;
    }

    /**
     * Opens the file, which is a store of this version already.
     *
     * @throws StoreException where SQLite refuses it
     */
    static Database open(String location) {
        return open(location, settings());
    }

    /**
     * The same, without any way to write to it.
     *
     * @throws StoreException where SQLite refuses it
     */
    static Database openToRead(String location) {
        SQLiteConfig settings = settings();
        settings.setReadOnly(true);
        // Several of these stand side by side, and the system keeps the file's pages besides.
        settings.setCacheSize(-READER_CACHE_KILOBYTES);
        return open(location, settings);
    }

    private static Database open(String location, SQLiteConfig settings) {
        try {
            Handle handle = Jdbi.create(() -> settings.createConnection("jdbc:sqlite:" + location))
                    .open();
            handle.setStatementBuilder(new PreparedStatements());
            handle.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            return new Database(location, handle);
        } catch (JdbiException refused) {
            throw explained(location, refused);
        }
    }

    /** How this program talks to SQLite: many readers beside one writer, no wait for the disk at each commit. */
    static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_MILLISECONDS);
        settings.setCacheSize(-CACHE_KILOBYTES);
        return settings;
    }

    /** Work that sees one state of the store from beginning to end. */
    <T> T read(Function<Handle, T> work) {
        try {
            return transaction(SQLiteConfig.TransactionMode.DEFERRED, work);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            throw new StoreException(
                    location,
                    "the stored record is damaged: " + damaged.getMessage(),
                    "Run 'readout check' for the whole list, then read the reports into a new store",
                    damaged);
        }
    }

    /** Several pieces of work that see one state of the store together; none of them may write. */
    <T> T whole(Supplier<T> work) {
        return transaction(SQLiteConfig.TransactionMode.DEFERRED, handle -> work.get());
    }

    /** Work that is kept as a whole or, where it throws, not at all. Inside other work it is kept with that. */
    <T> T write(Function<Handle, T> work) {
        return transaction(SQLiteConfig.TransactionMode.IMMEDIATE, work);
    }

    private <T> T transaction(SQLiteConfig.TransactionMode mode, Function<Handle, T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return piece(work);
            }
            // A deferred transaction that turns to writing fails at once beside another writer instead of waiting.
            handle.getConnection().unwrap(SQLiteConnection.class).setCurrentTransactionMode(mode);
            return handle.inTransaction(work::apply);
        } catch (JdbiException | SQLException failed) {
            throw explained(location, failed);
        } finally {
            lock.unlock();
        }
    }

    /** Work inside other work: where it throws, it alone is taken back. */
    private <T> T piece(Function<Handle, T> work) {
        handle.savepoint(PIECE);
        boolean done = false;
        try {
            T result = work.apply(handle);
            done = true;
            return result;
        } finally {
            if (!done) {
                handle.rollbackToSavepoint(PIECE);
            }
            handle.releaseSavepoint(PIECE);
        }
    }

    private static StoreException explained(String location, Exception failed) {
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
    public void close() {
        lock.lock();
        try {
            handle.close();
        } finally {
            lock.unlock();
        }
    }
}
