package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.store.Store;
import dev.readout.store.Store.Problem;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks that a store is sound. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every quote equals the stored text at its offsets and that nothing stored hangs loose.",
        footer = {"", "Exit code 1 and a list where something is unsound.", "", "Example:", "  readout check"})
public final class Check extends StoreCommand {
    @Override
    int run(Store open) {
        List<Problem> problems = open.check();
        problems.forEach(problem -> out().println(problem.where() + ": " + problem.what()));
        out().println(problems.isEmpty() ? place() + " is sound." : problems.size() + " unsound in " + place());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }
}
