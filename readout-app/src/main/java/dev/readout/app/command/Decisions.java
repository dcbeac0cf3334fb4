package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.deciding.Ledger;
import dev.readout.app.page.DecisionTable;
import dev.readout.store.Store;
import picocli.CommandLine.Command;

/** Lists what analysts decided. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists analysts' decisions, with how each stands; also exports and imports them.",
        footer = {
            "",
            "A decision applies, is undone, does not apply, because its report is not stored or does not tell",
            "of it any more, or is not kept, because an earlier one stands against it. What is to be looked",
            "at stands below.",
            "",
            "Example:",
            "  readout decisions",
            "  readout decisions export --out decisions.jsonl"
        })
public final class Decisions extends StoreCommand {
    @Override
    int run(Store open) {
        Ledger ledger = Ledger.of(open);
        DecisionTable.lines(ledger).forEach(out()::println);
        return ExitCode.DONE;
    }
}
