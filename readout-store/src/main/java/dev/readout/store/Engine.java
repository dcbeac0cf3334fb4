package dev.readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;

/** A database that keeps a store: all that one does otherwise than the other. */
sealed interface Engine permits Sqlite, Postgres {
    /**
     * The one that a location means.
     *
     * @param location an address that begins with 'jdbc:postgresql:', or the path of a file
     * @throws StoreException where it is the address of something else, or makes no sense
     */
    static Engine of(String location) {
        if (location.startsWith(PostgresAddress.SCHEME)) {
            return new Postgres(PostgresAddress.of(location, System.getenv()));
        }
        if (location.startsWith("jdbc:")) {
            // what follows may hold a password
            throw new StoreException(
                    location.substring(0, location.indexOf(':', "jdbc:".length()) + 1) + "…",
                    "a store is an SQLite file or a PostgreSQL database",
                    "Give the path of a file, or " + PostgresAddress.FORM);
        }
        return new Sqlite(location);
    }

    /** The location as messages show it: without any password. */
    String shown();

    /**
     * Whether something is there, be it a store or not.
     *
     * @throws StoreException where that cannot be found out
     */
    boolean present();

    /**
     * Makes sure that a store is there or can be made.
     *
     * @throws StoreException where it is something else, or cannot be reached or written
     */
    void recognise();

    /** Where its steps stand, below those of all. */
    List<String> folders();

    /** The settings for Flyway: which steps lead to the tables, and where they stand. */
    FluentConfiguration steps(FluentConfiguration flyway);

    /**
     * A connection of its own.
     *
     * @param writing whether it may write
     */
    Connection connect(boolean writing) throws SQLException;

    /** Work in one transaction; if it writes, as the only writer. */
    <T> T transaction(Handle handle, boolean writing, Function<Handle, T> work) throws SQLException;

    /** What went wrong, in words. */
    StoreException explained(Exception failed);

    /** A query whose column {@code found} says what is unsound about the database as such; no row where nothing is. */
    String unsound();

    /** A query for the foreign keys, a row for each column: child, id, parent, here, there. */
    String foreignKeys();

    /** What searches here. */
    SearchIndex search();
}
