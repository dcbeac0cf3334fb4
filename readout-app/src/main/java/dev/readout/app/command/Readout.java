package dev.readout.app.command;

import dev.readout.app.Edition;
import dev.readout.app.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: shows what there is. */
@Command(
        name = "readout",
        version = "readout " + Edition.PROGRAM,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads reports on leaders' contacts and keeps one checked record for each.",
        footer = {
            "",
            "Exit codes: 0 done, 1 done but some reports failed (listed), 2 wrong usage, 3 nothing could be done.",
            "The environment variable READOUT_JAVA_OPTIONS passes options to Java, such as -Xmx4g.",
            "",
            "Example:",
            "  readout demo"
        })
public final class Readout implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
