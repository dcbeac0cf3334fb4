package dev.readout.store;

import dev.readout.model.Span;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as it stands: any column may hold anything, whatever the schema says. */
record RawRow(Map<String, Object> columns) {
    static RawRow of(ResultSet row) throws SQLException {
        ResultSetMetaData names = row.getMetaData();
        Map<String, Object> columns = new HashMap<>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            @Nullable Object value = row.getObject(i);
            if (value != null) {
                columns.put(names.getColumnLabel(i), value);
            }
        }
        return new RawRow(columns);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The column where it may be NULL. */
    @Nullable
    String maybe(String column) {
        return has(column) ? text(column) : null;
    }

    /**
     * @throws IllegalArgumentException where the column holds no text
     */
    String text(String column) {
        if (columns.get(column) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(column + " holds no text: " + shown(column));
    }

    /**
     * @throws IllegalArgumentException where the column holds no bytes
     */
    byte[] bytes(String column) {
        if (columns.get(column) instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalArgumentException(column + " holds no bytes: " + shown(column));
    }

    /**
     * @throws IllegalArgumentException where the columns hold no whole numbers from 0 on in order
     */
    Span span(String start, String end) {
        return new Span(number(start), number(end));
    }

    /**
     * @throws IllegalArgumentException where the column holds no whole number, or one too large
     */
    int number(String column) {
        if (columns.get(column) instanceof Number number
                && number.longValue() == number.intValue()
                && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException(column + " holds no offset: " + shown(column));
    }

    /** The column, in a message. */
    String shown(String column) {
        Object value = columns.get(column);
        return value == null ? "NULL" : value instanceof byte[] bytes ? bytes.length + " bytes" : value.toString();
    }
}
