package dev.readout.app.command;

import dev.readout.app.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Analysts' decisions; the subcommands make them. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "RULING",
        description = "Decides what the evidence leaves open or gets wrong.",
        footer = {
            "",
            "A decision is kept beside what the reports say, and stays when reports are read again and",
            "resolved anew. Nothing is ever changed or deleted: 'decide undo' takes a decision back. One that",
            "contradicts an earlier one is refused. Ids of contacts and mentions may be shortened to their",
            "first characters, at least 6; 'readout show CONTACT' lists the mentions of a contact.",
            "",
            "Example:",
            "  readout decide same cn-us-2023-11-15-in-person 3f9a0c --by 'Ada Example' --why 'one summit'"
        })
public final class Decide implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
