package dev.readout.app.command;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.readout.store.Store;
import dev.readout.testkit.PostgresServer;
import java.nio.file.Path;

/** Where a record can be kept; the commands do the same in both. */
enum StorePlace {
    FILE {
        @Override
        String in(Path folder) {
            return folder.resolve("record.db").toString();
        }

        @Override
        String url(String place) {
            return "jdbc:sqlite:" + place;
        }
    },
    SERVER {
        @Override
        String in(Path folder) {
            PostgresServer.Found found = PostgresServer.found();
            PostgresServer server = found.server().orElseGet(() -> {
                System.out.println("Skipped: " + found.problem());
                return abort(found.problem());
            });
            return server.like("commands", address -> Store.open(address).close());
        }

        @Override
        String url(String place) {
            return place;
        }
    };

    /** A place where no report is kept yet. */
    abstract String in(Path folder);

    /** Its address for JDBC. */
    abstract String url(String place);
}
