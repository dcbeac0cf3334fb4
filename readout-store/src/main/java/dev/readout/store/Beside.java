package dev.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table beside the contacts that they belong to, when both come in the order of the contacts' ids: each row is
 * looked at once, and none is kept.
 */
final class Beside<T> implements AutoCloseable {
    private final ResultIterator<Row<T>> rows;
    private @Nullable Row<T> next;

    private record Row<T>(String contact, T value) {}

    /** A row as a value. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private Beside(ResultIterator<Row<T>> rows) {
        this.rows = rows;
        advance();
    }

    /**
     * Begins with the first contact.
     *
     * @param query its first column is the contact's id, by which it is ordered
     */
    static <T> Beside<T> of(Handle handle, String query, Mapper<T> mapper) {
        return new Beside<>(handle.createQuery(query)
                .map((row, context) -> new Row<>(row.getString(1), mapper.map(row)))
                .iterator());
    }

    /**
     * The rows of a contact, in their order.
     *
     * @param contact no contact with a smaller id may be asked for after it
     */
    List<T> of(String contact) {
        List<T> own = new ArrayList<>(2);
        for (Row<T> row = next; row != null && row.contact().equals(contact); row = next) {
            own.add(row.value());
            advance();
        }
        return own;
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        rows.close();
    }
}
