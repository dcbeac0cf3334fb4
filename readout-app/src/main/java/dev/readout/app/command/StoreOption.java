package dev.readout.app.command;

import dev.readout.app.NothingDone;
import dev.readout.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the record is kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "S",
            defaultValue = "readout.db",
            description = "Where the record is kept: a file, or a database as jdbc:postgresql://HOST/DATABASE?user=NAME"
                    + " (default: ${DEFAULT-VALUE} in the working directory).")
    private String place = "readout.db";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** As messages show it: without any password. */
    String place() {
        return Store.shown(place);
    }

    /** By which the store is opened again; it may hold a password. */
    String address() {
        return place;
    }

    /** Opens the store and creates it where it is missing. */
    Store open() {
        return open(place, command);
    }

    /**
     * The same of any place.
     *
     * @param command whose errors' place is told where the search index has to be made first
     */
    static Store open(String place, CommandSpec command) {
        return Store.open(
                place, new IndexLines(Store.shown(place), command.commandLine().getErr()));
    }

    /**
     * Opens a store that is there already.
     *
     * @throws NothingDone if it is not, so that a mistyped name does not leave an empty store behind
     */
    Store existing() {
        return existing(place, command);
    }

    /** The same of any place. */
    static Store existing(String place, CommandSpec command) {
        require(place);
        return open(place, command);
    }

    /**
     * Makes sure that a store is at a place, and leaves it as it is.
     *
     * @throws NothingDone if there is none
     */
    static void require(String place) {
        if (!Store.present(place)) {
            String shown = Store.shown(place);
            throw new NothingDone("no store at " + shown + "; 'readout ingest PATH --store " + shown + "' makes one");
        }
    }
}
