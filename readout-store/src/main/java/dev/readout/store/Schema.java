package dev.readout.store;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

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
        if (Steps.of(engine).taken()) {
            return;
        }
        try {
            Flyway flyway = engine.steps(Flyway.configure(Schema.class.getClassLoader()))
                    .load();
            MigrationInfoService steps = flyway.info();
            MigrationInfo current = steps.current();
            if (current != null && !current.getState().isResolved()) {
                throw new StoreException(
                        engine.shown(),
                        "it was written by a newer Readout (schema " + current.getVersion() + ")",
                        "Install that version, or read the reports into a new store");
            }
            if (!upToDate(steps)) {
                // this also says which of the steps taken already are not those of this program
                flyway.migrate();
            }
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

    private static boolean upToDate(MigrationInfoService steps) {
        return steps.pending().length == 0
                && steps.applied().length > 0
                && Arrays.stream(steps.applied())
                        .allMatch(step -> step.getState() == MigrationState.SUCCESS
                                && step.isChecksumMatching()
                                && step.isDescriptionMatching()
                                && step.isTypeMatching());
    }

    private static boolean causedByDatabase(FlywayException refused) {
        Throwable cause = refused;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
