package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.deciding.Ledger;
import dev.readout.app.page.DecisionTable;
import dev.readout.store.Store;
import picocli.CommandLine.Command;

/** The same as the command without a subcommand. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the decisions with how each stands.",
        footer = {"", "Example:", "  readout decisions list"})
public final class DecisionsList extends StoreCommand {
    @Override
    int run(Store open) {
        DecisionTable.lines(Ledger.of(open)).forEach(out()::println);
        return ExitCode.DONE;
    }
}
