package dev.readout.app.command;

import dev.readout.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that look into a store have in common. */
abstract class StoreCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() throws IOException, InterruptedException {
        try (Store open = store.existing()) {
            return run(open);
        }
    }

    /** Does the work on the open store and returns the exit code. */
    abstract int run(Store open) throws IOException, InterruptedException;

    /** Where results go. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where progress and warnings go. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The command line, for messages on wrong usage. */
    final CommandLine line() {
        return spec.commandLine();
    }

    final String place() {
        return store.place();
    }
}
