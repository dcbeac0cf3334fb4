package dev.readout.store;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of a store to this program's version. */
final class Schema {
    private Schema() {}

    /**
     * Creates the store, or migrates the one there.
     *
     * @throws StoreException where it is something else, cannot be written, or comes from a newer version
     */
    static void prepare(Engine engine) {
        engine.recognise();
        try {
            Flyway flyway = engine.steps(Flyway.configure(Schema.class.getClassLoader()))
                    .load();
            MigrationInfo current = flyway.info().current();
            if (current != null && !current.getState().isResolved()) {
                throw new StoreException(
                        engine.shown(),
                        "it was written by a newer Readout (schema " + current.getVersion() + ")",
                        "Install that version, or read the reports into a new store");
            }
            // this also holds the steps taken already against those of this program
            flyway.migrate();
        } catch (FlywayException refused) {
            if (causedByDatabase(refused)) {
                throw engine.explained(refused);
            }
            throw new StoreException(
                    engine.shown(),
                    "its tables cannot be brought to this version: " + refused.getMessage(),
                    "Restore a copy, or read the reports into a new store",
                    refused);
        }
    }

    private static boolean causedByDatabase(FlywayException refused) {
        Throwable cause = refused;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
