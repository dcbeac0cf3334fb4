package dev.readout.app;

import dev.readout.app.command.Calendar;
import dev.readout.app.command.Check;
import dev.readout.app.command.Contacts;
import dev.readout.app.command.Copy;
import dev.readout.app.command.Decide;
import dev.readout.app.command.DecideDifferent;
import dev.readout.app.command.DecideReject;
import dev.readout.app.command.DecideSame;
import dev.readout.app.command.DecideSet;
import dev.readout.app.command.DecideUndo;
import dev.readout.app.command.Decisions;
import dev.readout.app.command.DecisionsExport;
import dev.readout.app.command.DecisionsImport;
import dev.readout.app.command.DecisionsList;
import dev.readout.app.command.Demo;
import dev.readout.app.command.Evaluate;
import dev.readout.app.command.Explain;
import dev.readout.app.command.Export;
import dev.readout.app.command.Ingest;
import dev.readout.app.command.Mentions;
import dev.readout.app.command.Readout;
import dev.readout.app.command.Reread;
import dev.readout.app.command.Serve;
import dev.readout.app.command.Show;
import dev.readout.app.command.ShowLineage;
import dev.readout.app.command.Unresolved;
import dev.readout.app.command.Watch;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the command line together and turns what goes wrong into a sentence and an exit code. */
public final class CommandLines {
    /** Columns of help texts. */
    private static final int WIDTH = 100;

    private CommandLines() {}

    public static CommandLine standard(Setting setting) {
        CommandLine line = new CommandLine(new Readout())
                .addSubcommand(new Demo(setting))
                .addSubcommand(new Ingest(setting))
                .addSubcommand(new Watch(setting))
                .addSubcommand(new Reread(setting))
                .addSubcommand(new Contacts(setting))
                .addSubcommand(new Calendar(setting))
                .addSubcommand(new Show())
                .addSubcommand(new ShowLineage())
                .addSubcommand(new Unresolved())
                .addSubcommand(decide(setting))
                .addSubcommand(decisions(setting))
                .addSubcommand(new Mentions())
                .addSubcommand(new Explain(setting))
                .addSubcommand(new Evaluate())
                .addSubcommand(new Export(setting))
                .addSubcommand(new Check())
                .addSubcommand(new Copy())
                .addSubcommand(new Serve(setting));
        return line.setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLines::misused)
                .setExecutionExceptionHandler(CommandLines::failed);
    }

    private static CommandLine decide(Setting setting) {
        return new CommandLine(new Decide())
                .addSubcommand(new DecideSame(setting))
                .addSubcommand(new DecideDifferent(setting))
                .addSubcommand(new DecideSet(setting))
                .addSubcommand(new DecideReject(setting))
                .addSubcommand(new DecideUndo(setting));
    }

    private static CommandLine decisions(Setting setting) {
        return new CommandLine(new Decisions())
                .addSubcommand(new DecisionsList())
                .addSubcommand(new DecisionsExport())
                .addSubcommand(new DecisionsImport(setting));
    }

    private static int misused(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("readout: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof NothingDone || problem instanceof StoreException) {
            err.println("readout: " + problem.getMessage());
        } else if (problem instanceof NoSuchFileException missing) {
            err.println("readout: no such file: " + missing.getFile());
        } else if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            err.println("readout: " + problem.getMessage());
        } else {
            err.println("readout: a fault in the program; nothing was changed beyond what is reported above");
            problem.printStackTrace(err);
        }
        err.flush();
        return ExitCode.NOTHING_DONE;
    }
}
