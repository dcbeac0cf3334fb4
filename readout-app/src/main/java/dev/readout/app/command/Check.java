package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.deciding.Ledger;
import dev.readout.model.Decision;
import dev.readout.store.Store;
import dev.readout.store.Store.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks that a store is sound. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every quote equals the stored text at its offsets, that nothing stored hangs loose, and that"
                        + " every decision applies.",
        footer = {
            "",
            "Exit code 1 and a list where something is unsound. Stores that keep the same have the same",
            "digest, be they files or databases.",
            "",
            "Example:",
            "  readout check"
        })
public final class Check extends StoreCommand {
    @Override
    int run(Store open) {
        List<Problem> problems = new ArrayList<>(open.check());
        if (problems.isEmpty()) {
            Ledger ledger = Ledger.of(open);
            for (Decision decision : ledger.decisions()) {
                ledger.concern(decision)
                        .ifPresent(concern -> problems.add(new Problem(
                                "decision " + decision.id(),
                                concern + " (" + decision.ruling().words() + "); look at it and undo it, or read the"
                                        + " report that it is about")));
            }
        }
        problems.forEach(problem -> out().println(problem.where() + ": " + problem.what()));
        out().println(
                        problems.isEmpty()
                                ? place() + " is sound. Digest: " + open.digest()
                                : problems.size() + " unsound in " + place());
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }
}
