package dev.readout.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/** A store in a schema of a PostgreSQL database: many readers beside one writer, who holds an advisory lock. */
record Postgres(PostgresAddress address) implements Engine {
    /** 'RDOT', so that the locks of other programs are others; with the schema's name, so that each store has its own. */
    private static final String ALONE = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;"
            + " SELECT pg_advisory_xact_lock(" + 0x52444F54 + ", hashtext(current_schema()))";

    @Override
    public String shown() {
        return address.shown();
    }

    @Override
    public boolean present() {
        try (Connection connection = connect(false);
                Statement statement = connection.createStatement()) {
            return word(statement, "SELECT to_regclass(quote_ident(current_schema()) || '.resolution')") != null;
        } catch (SQLException refused) {
            throw explained(refused);
        }
    }

    @Override
    public void recognise() {
        try (Connection connection = connect(true);
                Statement statement = connection.createStatement()) {
            String encoding = word(statement, "SHOW server_encoding");
            if (!"UTF8".equals(encoding)) {
                throw new StoreException(
                        shown(),
                        "the database keeps text as " + encoding + ", which has not all characters",
                        "Create another one: createdb --encoding=UTF8 --template=template0 NAME");
            }
            if (word(statement, "SELECT current_schema()") == null) {
                throw new StoreException(
                        shown(), "there is no such schema", "Create it first: CREATE SCHEMA NAME, in this database");
            }
            if (word(statement, """
                            SELECT 'other' FROM pg_class WHERE relkind IN ('r', 'p')
                              AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                              AND to_regclass(quote_ident(current_schema()) || '.flyway_schema_history') IS NULL
                            LIMIT 1""") != null) {
                throw new StoreException(
                        shown(),
                        "its schema holds the tables of another program",
                        "Name another database, or a schema of its own: ?currentSchema=NAME");
            }
        } catch (SQLException refused) {
            throw explained(refused);
        }
    }

    private static @Nullable String word(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    @Override
    public List<String> folders() {
        return List.of("both", "postgresql");
    }

    @Override
    public FluentConfiguration steps(FluentConfiguration flyway) {
        return flyway.dataSource(address.source())
                .locations(folders().stream()
                        .map(folder -> "classpath:db/migration/" + folder)
                        .toArray(String[]::new))
                .placeholders(Map.of("clustered", "", "bytes", "BYTEA"));
    }

    @Override
    public Connection connect(boolean writing) throws SQLException {
        Connection connection = address.source().getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        if (!writing) {
            connection.setReadOnly(true);
        }
        return connection;
    }

    @Override
    public <T> T transaction(Handle handle, boolean writing, Function<Handle, T> work) throws SQLException {
        HandleCallback<T, SQLException> whole = begun -> {
            if (writing) {
                // who has waited for another writer must see what that one wrote
                try (Statement statement = begun.getConnection().createStatement()) {
                    statement.execute(ALONE);
                }
            }
            return work.apply(begun);
        };
        return handle.inTransaction(whole);
    }

    @Override
    public StoreException explained(Exception failed) {
        return PostgresProblem.of(address, failed);
    }

    @Override
    public String unsound() {
        return """
                SELECT 'report ' || id || ' cannot be searched' AS found FROM report WHERE NOT EXISTS (
                  SELECT 1 FROM searched_report s WHERE s.report_id = report.id AND s.terms IS NOT NULL)
                UNION ALL
                SELECT 'statement ' || ordinal || ' of report ' || report_id || ' cannot be searched' FROM statement
                WHERE NOT EXISTS (SELECT 1 FROM searched_statement s
                  WHERE s.report_id = statement.report_id AND s.ordinal = statement.ordinal AND s.terms IS NOT NULL)""";
    }

    @Override
    public String foreignKeys() {
        return """
                SELECT child.relname AS child, k.conname AS id, parent.relname AS parent, here.attname AS here,
                  there.attname AS there
                FROM pg_constraint k
                JOIN pg_class child ON child.oid = k.conrelid
                JOIN pg_class parent ON parent.oid = k.confrelid
                CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS pair (here, there, place)
                JOIN pg_attribute here ON here.attrelid = k.conrelid AND here.attnum = pair.here
                JOIN pg_attribute there ON there.attrelid = k.confrelid AND there.attnum = pair.there
                WHERE k.contype = 'f'
                  AND k.connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                ORDER BY child.relname, k.conname, pair.place""";
    }

    @Override
    public SearchIndex search() {
        return new PostgresSearch();
    }
}
