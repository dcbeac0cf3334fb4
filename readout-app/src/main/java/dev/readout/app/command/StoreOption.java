package dev.readout.app.command;

import dev.readout.app.NothingDone;
import dev.readout.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "S",
            defaultValue = "readout.db",
            description = "File that keeps the record (default: ${DEFAULT-VALUE} in the working directory).")
    private String place = "readout.db";

    String place() {
        return place;
    }

    /** Opens the store and creates it where it is missing. */
    Store open() {
        return Store.open(place);
    }

    /**
     * Opens a store that is there already.
     *
     * @throws NothingDone if it is not, so that a mistyped name does not leave an empty store behind
     */
    Store existing() {
        if (!place.startsWith("jdbc:") && !Files.isRegularFile(Path.of(place))) {
            throw new NothingDone("no store at " + place + "; 'readout ingest PATH --store " + place + "' makes one");
        }
        return Store.open(place);
    }
}
