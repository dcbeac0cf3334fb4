package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.page.UndecidedLines;
import dev.readout.app.selection.Selections;
import dev.readout.export.Selection;
import dev.readout.model.Mention;
import dev.readout.store.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists what the evidence does not decide. */
@Command(
        name = "unresolved",
        mixinStandardHelpOptions = true,
        description = "Lists mentions that fit several contacts and that no evidence decides.",
        footer = {"", "Example:", "  readout unresolved --store readout.db"})
public final class Unresolved extends StoreCommand {
    @Override
    int run(Store open) {
        List<dev.readout.model.Unresolved> undecided = open.resolved().unresolved();
        Set<String> ids =
                undecided.stream().map(dev.readout.model.Unresolved::mentionId).collect(Collectors.toSet());
        Set<String> reports = open.mentions().stream()
                .filter(mention -> ids.contains(mention.id()))
                .map(Mention::reportId)
                .collect(Collectors.toSet());
        Selection selection = Selections.with(List.of(), reports, open);
        out().println(undecided.isEmpty() ? "Nothing is open." : undecided.size() + " open:");
        undecided.forEach(mention -> UndecidedLines.of(mention, selection).forEach(out()::println));
        return ExitCode.DONE;
    }
}
