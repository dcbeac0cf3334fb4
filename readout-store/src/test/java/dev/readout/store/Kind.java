package dev.readout.store;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.readout.testkit.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** The databases that can keep a store; the same is promised of both. */
enum Kind {
    SQLITE {
        @Override
        String place(Path file, String name, Consumer<Store> filling) {
            String place = file.toString();
            try (Store store = Store.open(place)) {
                filling.accept(store);
            }
            return place;
        }

        @Override
        String place(Path file) {
            return file.toString();
        }

        @Override
        String url(String place) {
            return "jdbc:sqlite:" + place;
        }

        @Override
        String references(boolean checked) {
            return "PRAGMA foreign_keys = " + checked;
        }

        @Override
        String missing(String table) {
            return "no such table: " + table;
        }
    },
    POSTGRESQL {
        @Override
        String place(Path file, String name, Consumer<Store> filling) {
            return server().like(name, address -> {
                try (Store store = Store.open(address)) {
                    filling.accept(store);
                }
            });
        }

        @Override
        String place(Path file) {
            return place(file, "created", store -> {});
        }

        @Override
        String url(String place) {
            return place;
        }

        @Override
        String references(boolean checked) {
            return "SET session_replication_role = " + (checked ? "origin" : "replica");
        }

        @Override
        String missing(String table) {
            return "relation \"" + table + "\" does not exist";
        }
    };

    /** A place where nothing was kept yet; if it is in the file system, that file. */
    abstract String place(Path file);

    /**
     * A place with a store that is filled.
     *
     * @param name of what it is filled with; what has the same name is the same
     */
    abstract String place(Path file, String name, Consumer<Store> filling);

    /** Its address for JDBC. */
    abstract String url(String place);

    /** Whether the connection may write what refers to nothing. */
    abstract String references(boolean checked);

    /** What the database says where a table is missing. */
    abstract String missing(String table);

    /** Writes to a store past the program, whatever refers to what. */
    int tamper(String place, String... statements) throws SQLException {
        return write(place, false, statements);
    }

    /** Writes to a store past the program. */
    int write(String place, boolean checked, String... statements) throws SQLException {
        int changed = 0;
        try (Connection connection = DriverManager.getConnection(url(place));
                Statement statement = connection.createStatement()) {
            statement.execute(references(checked));
            for (String sql : statements) {
                changed += statement.executeUpdate(sql);
            }
        }
        return changed;
    }

    /** The server for tests; where there is none, the test is skipped and says so. */
    static PostgresServer server() {
        PostgresServer.Found found = PostgresServer.found();
        return found.server().orElseGet(() -> {
            System.out.println("Skipped: " + found.problem());
            return abort(found.problem());
        });
    }
}
