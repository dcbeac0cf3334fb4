package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Quote;
import dev.readout.model.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns of the current row as values of the model. */
record Cursor(ResultSet row) {
    /** A column that the schema fills. */
    String text(String column) throws SQLException {
        String value = row.getString(column);
        if (value == null) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return value;
    }

    @Nullable
    String maybe(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    Integer maybeNumber(String column) throws SQLException {
        return maybe(column) == null ? null : Integer.valueOf(number(column));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    Span span(String start, String end) throws SQLException {
        return new Span(row.getInt(start), row.getInt(end));
    }

    @Nullable
    Span maybeSpan(String start, String end) throws SQLException {
        return row.getObject(start) == null ? null : span(start, end);
    }

    /** The evidence in the columns of {@code start_offset}, {@code end_offset} and {@code words}. */
    Quote quote(String text) throws SQLException {
        return new Quote(text, span("start_offset", "end_offset"), text("words"));
    }

    Quote quote(String text, String prefix) throws SQLException {
        return new Quote(text, span(prefix + "_start", prefix + "_end"), text(prefix + "_words"));
    }

    Field.Cells cells() throws SQLException {
        return new Field.Cells(text("value"), maybe("detail"), maybe("basis"));
    }

    Actor actor() throws SQLException {
        return new Actor(text("name"), new Party(text("party")));
    }

    Optional<Actor> maybeActor(String prefix) throws SQLException {
        String party = maybe(prefix + "_party");
        return party == null ? Optional.empty() : Optional.of(new Actor(text(prefix + "_name"), new Party(party)));
    }
}
