package dev.readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Keeps the statements used last, because preparing one costs as much as running it. For a single connection. */
final class PreparedStatements extends DefaultStatementBuilder {
    private static final int KEPT = 256;

    /** Statements not in use now, the one unused longest first. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    /** Those in use with the texts that they were made of: Jdbi names them by these first and by its own texts in the end. */
    private final IdentityHashMap<Statement, String> busy = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement statement = take(connection, sql);
        busy.put(statement, sql);
        return statement;
    }

    @Override
    public void close(Connection connection, String named, @Nullable Statement statement) throws SQLException {
        @Nullable String sql = busy.remove(statement);
        if (sql != null && statement instanceof PreparedStatement prepared) {
            giveBack(sql, prepared);
        } else {
            super.close(connection, named, statement);
        }
    }

    /** Those of a connection. */
    static PreparedStatements of(Handle handle) {
        return (PreparedStatements) handle.getStatementBuilder();
    }

    /** The number that a query gives, for one that is asked with each report: Jdbi takes more time than the database. */
    static int number(Handle handle, String sql, @Nullable Object... values) {
        PreparedStatements kept = of(handle);
        try {
            PreparedStatement query = kept.take(handle.getConnection(), sql);
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            } finally {
                kept.giveBack(sql, query);
            }
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    /** A statement for one user, who gives it back. */
    PreparedStatement take(Connection connection, String sql) throws SQLException {
        @Nullable PreparedStatement known = idle.remove(sql);
        return known == null ? connection.prepareStatement(sql) : known;
    }

    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        if (idle.containsKey(sql)) {
            statement.close();
            return;
        }
        statement.clearParameters();
        statement.clearBatch();
        idle.put(sql, statement);
        if (idle.size() > KEPT) {
            idle.remove(idle.keySet().iterator().next()).close();
        }
    }

    @Override
    public void close(Connection connection) {
        idle.values().forEach(PreparedStatements::closeQuietly);
        idle.clear();
        super.close(connection);
    }

    private static void closeQuietly(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException alreadyGone) {
            // The connection closes next and takes it along.
        }
    }

    /** A statement that the database refuses, as Jdbi would throw it. */
    static final class Refused extends JdbiException {
        private static final long serialVersionUID = 1L;

        Refused(SQLException why) {
            super(why);
        }
    }
}
