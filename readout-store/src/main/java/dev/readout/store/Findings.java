package dev.readout.store;

import dev.readout.store.Store.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Collects problems from raw rows: a query that fails is one more problem, never the end. */
final class Findings {
    private static final String LOOK = "look";

    private final Handle handle;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Handle handle) {
        this.handle = handle;
    }

    void add(String where, String what) {
        problems.add(new Problem(where, what));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Looks at every row of a query. */
    void each(String what, String sql, Consumer<RawRow> look) {
        each(what, handle.createQuery(sql), look);
    }

    /** Looks at every row of a query on the reports that it calls {@code <reports>}. */
    void each(String what, String sql, List<String> reports, Consumer<RawRow> look) {
        each(what, handle.createQuery(sql).bindList("reports", reports), look);
    }

    private void each(String what, Query query, Consumer<RawRow> look) {
        handle.savepoint(LOOK);
        try {
            query.map((row, context) -> RawRow.of(row)).forEach(look);
            handle.releaseSavepoint(LOOK);
        } catch (JdbiException failed) {
            @Nullable Throwable cause = failed.getCause();
            add(what, "cannot be read: " + (cause == null ? failed : cause).getMessage());
            // PostgreSQL answers nothing more in a transaction in which a query failed
            handle.rollbackToSavepoint(LOOK);
        }
    }
}
