package dev.readout.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The one connection to a store: each piece of work is a transaction, and only one runs at a time. */
final class Database implements AutoCloseable {
    private final Engine engine;
    private final boolean writing;
    private final SearchIndex search;
    private final ReentrantLock lock = new ReentrantLock();
    /** Whether nothing is written for now. Guarded by the lock, as is the handle. */
    private boolean looking;

    private Handle handle;

    private Database(Engine engine, boolean writing) {
        this.engine = engine;
        this.writing = writing;
        this.search = engine.search();
        this.handle = connected(engine, writing);
    }

    /**
     * Opens a store that is of this version already, and brings its search index up to date.
     *
     * @param indexing is told how far that is, if there is anything to do
     * @throws StoreException where it is refused
     */
    static Database open(Engine engine, Indexing indexing) {
        Database database = new Database(engine, true);
        boolean opened = false;
        try {
            int behind = database.read(database.search::behind);
            if (behind > 0) {
                database.index(behind, indexing);
            }
            opened = true;
            return database;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    /**
     * The same, without any way to write to it.
     *
     * @throws StoreException where it is refused
     */
    static Database openToRead(Engine engine) {
        return new Database(engine, false);
    }

    private static Handle connected(Engine engine, boolean writing) {
        try {
            Handle handle = Jdbi.create(() -> engine.connect(writing)).open();
            handle.setStatementBuilder(new PreparedStatements());
            return handle;
        } catch (JdbiException refused) {
            throw engine.explained(refused);
        }
    }

    Engine engine() {
        return engine;
    }

    SearchIndex search() {
        return search;
    }

    /** Work that sees one state of the store from beginning to end. */
    <T> T read(Function<Handle, T> work) {
        try {
            return transaction(false, work);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            throw new StoreException(
                    engine.shown(),
                    "the stored record is damaged: " + damaged.getMessage(),
                    "Run 'readout check' for the whole list, then read the reports into a new store",
                    damaged);
        }
    }

    /** Several pieces of work that see one state of the store together; none of them may write. */
    <T> T whole(Supplier<T> work) {
        return transaction(false, handle -> {
            boolean before = looking;
            looking = true;
            try {
                return work.get();
            } finally {
                looking = before;
            }
        });
    }

    /** Work that is kept as a whole or, where it throws, not at all. Inside other work it is kept with that. */
    <T> T write(Function<Handle, T> work) {
        return transaction(true, handle -> {
            if (lock.getHoldCount() > 1) {
                return work.apply(handle);
            }
            search.forget();
            T result = work.apply(handle);
            search.catchUp(handle, done -> {});
            return result;
        });
    }

    private <T> T transaction(boolean changing, Function<Handle, T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return piece(work);
            }
            if (handle.getConnection().isClosed()) {
                // a server was started anew, or a line went dead
                handle.close();
                handle = connected(engine, writing);
            }
            return engine.transaction(handle, changing, work);
        } catch (JdbiException | SQLException failed) {
            throw engine.explained(failed);
        } finally {
            lock.unlock();
        }
    }

    private void index(int texts, Indexing indexing) {
        int[] done = {0};
        transaction(true, handle -> {
            indexing.indexed(0, texts);
            search.catchUp(handle, more -> {
                done[0] += more;
                indexing.indexed(done[0], texts);
            });
            return handle;
        });
    }

    /** Work inside other work: where it throws, it alone is taken back, if there can be anything to take back. */
    private <T> T piece(Function<Handle, T> work) {
        if (looking) {
            return work.apply(handle);
        }
        // pieces within pieces need names of their own
        String piece = "piece" + lock.getHoldCount();
        handle.savepoint(piece);
        boolean done = false;
        try {
            T result = work.apply(handle);
            handle.releaseSavepoint(piece);
            done = true;
            return result;
        } finally {
            if (!done) {
                handle.rollbackToSavepoint(piece);
                search.forget();
            }
        }
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
