package dev.readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
        @Nullable PreparedStatement known = idle.remove(sql);
        PreparedStatement statement = known == null ? super.create(connection, sql, context) : known;
        busy.put(statement, sql);
        return statement;
    }

    @Override
    public void close(Connection connection, String named, @Nullable Statement statement) throws SQLException {
        @Nullable String sql = busy.remove(statement);
        if (sql == null || !(statement instanceof PreparedStatement prepared) || idle.containsKey(sql)) {
            super.close(connection, named, statement);
            return;
        }
        prepared.clearParameters();
        prepared.clearBatch();
        idle.put(sql, prepared);
        if (idle.size() > KEPT) {
            String oldest = idle.keySet().iterator().next();
            super.close(connection, oldest, idle.remove(oldest));
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
}
