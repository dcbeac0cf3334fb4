package dev.readout.store;

import dev.readout.store.Store.Problem;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Puts all that one store keeps into another one that is empty, in one transaction. */
final class Copying {
    /** Rows that are written together. */
    private static final int GROUP = 200;

    private final Database source;
    private final Database target;

    Copying(Database source, Database target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Copies every row and holds the copy against the source before it counts.
     *
     * @return the digest of both
     * @throws StoreException where the source is unsound, or something is kept in the target
     */
    String run() {
        return source.read(from -> {
            List<Problem> problems = Integrity.check(from, source.engine());
            if (!problems.isEmpty()) {
                throw new StoreException(
                        source.engine().shown(),
                        "it is not sound: " + problems.get(0).where() + ": "
                                + problems.get(0).what(),
                        "Run 'readout check' for the whole list, and copy a sound store");
            }
            return target.write(to -> copied(from, to));
        });
    }

    private String copied(Handle from, Handle to) {
        for (Table table : Table.ALL) {
            if (!table.single() && holdsRows(to, table)) {
                throw full(target.engine());
            }
        }
        for (Table table : Table.ALL) {
            if (table.single()) {
                to.execute("DELETE FROM " + table.name());
            }
            rows(from, to, table);
        }
        String before = Digest.of(from);
        if (!before.equals(Digest.of(to))) {
            throw new StoreException(
                    target.engine().shown(),
                    "it does not keep what it was given, so nothing was copied",
                    "Run 'readout check --store' on the source, and report it if that finds nothing");
        }
        return before;
    }

    /**
     * Refuses a place where something is kept, whatever version wrote it, and leaves it as it is.
     *
     * @throws StoreException where something is kept there, or it is no store
     */
    static void refuseFull(Engine engine) {
        if (!engine.present()) {
            return;
        }
        engine.recognise();
        try (Handle handle = Jdbi.create(() -> engine.connect(false)).open()) {
            Set<String> there = new HashSet<>(handle.queryMetadata(about ->
                            about.getTables(null, handle.getConnection().getSchema(), "%", new String[] {"TABLE"}))
                    .map((row, context) -> row.getString("TABLE_NAME"))
                    .list());
            for (Table table : Table.ALL) {
                if (!table.single() && there.contains(table.name()) && holdsRows(handle, table)) {
                    throw full(engine);
                }
            }
        } catch (JdbiException failed) {
            throw engine.explained(failed);
        }
    }

    private static StoreException full(Engine engine) {
        return new StoreException(
                engine.shown(), "something is kept there already", "Name another place; it is made where nothing is");
    }

    private static boolean holdsRows(Handle handle, Table table) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table.name() + ")")
                .mapTo(Boolean.class)
                .one();
    }

    private record Row(List<String> columns, List<@Nullable Object> values) {
        static Row of(ResultSet row) throws SQLException {
            ResultSetMetaData names = row.getMetaData();
            List<String> columns = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i <= names.getColumnCount(); i++) {
                columns.add(names.getColumnLabel(i));
                values.add(row.getObject(i));
            }
            return new Row(columns, values);
        }
    }

    private static void rows(Handle from, Handle to, Table table) {
        try (Stream<Row> rows = from
                .createQuery("SELECT * FROM " + table.name() + " ORDER BY " + table.arrival())
                .map((row, context) -> Row.of(row))
                .stream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row first = each.next();
                Batch batch = new Batch(
                        to,
                        "INSERT INTO " + table.name() + " ("
                                + String.join(", ", first.columns()) + ") VALUES ("
                                + first.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
                batch.add(first.values().toArray());
                for (int i = 1; i < GROUP && each.hasNext(); i++) {
                    batch.add(each.next().values().toArray());
                }
                batch.execute();
            }
        }
    }
}
