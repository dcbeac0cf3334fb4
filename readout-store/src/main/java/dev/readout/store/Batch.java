package dev.readout.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A statement to be run for row after row. Jdbi's own takes more time for a row than the database does. */
final class Batch {
    private final Handle handle;
    private final String sql;
    private @Nullable PreparedStatement statement;

    /** @param sql with a question mark for each value of a row */
    Batch(Handle handle, String sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /**
     * Runs a statement for one row.
     *
     * @return how many rows of its table it changed
     */
    static int run(Handle handle, String sql, @Nullable Object... row) {
        Batch batch = new Batch(handle, sql);
        batch.add(row);
        return batch.execute();
    }

    void add(@Nullable Object... row) {
        try {
            PreparedStatement open = statement;
            if (open == null) {
                open = PreparedStatements.of(handle).take(handle.getConnection(), sql);
                statement = open;
            }
            for (int i = 0; i < row.length; i++) {
                open.setObject(i + 1, row[i]);
            }
            open.addBatch();
        } catch (SQLException refused) {
            throw new PreparedStatements.Refused(refused);
        }
    }

    /**
     * Runs the statement for the rows in their order.
     *
     * @return how many rows of its table it changed
     */
    int execute() {
        PreparedStatement full = statement;
        if (full == null) {
            return 0;
        }
        statement = null;
        try {
            return run(full);
        } catch (SQLException refused) {
            throw new PreparedStatements.Refused(refused);
        }
    }

    private int run(PreparedStatement full) throws SQLException {
        try {
            return Arrays.stream(full.executeBatch()).sum();
        } finally {
            PreparedStatements.of(handle).giveBack(sql, full);
        }
    }
}
