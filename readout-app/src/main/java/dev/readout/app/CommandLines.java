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
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the command line together and turns what goes wrong into a sentence and an exit code. */
public final class CommandLines {
    /** Columns of help texts. */
    private static final int WIDTH = 100;

    /** A command as it is called and as it is made. */
    private record Named(String name, Function<Setting, Object> maker) {}

    /** In the order of the help text. */
    private static final List<Named> COMMANDS = List.of(
            new Named("demo", Demo::new),
            new Named("ingest", Ingest::new),
            new Named("watch", Watch::new),
            new Named("reread", Reread::new),
            new Named("contacts", Contacts::new),
            new Named("calendar", Calendar::new),
            new Named("show", setting -> new Show()),
            new Named("lineage", setting -> new ShowLineage()),
            new Named("unresolved", setting -> new Unresolved()),
            new Named("decide", CommandLines::decide),
            new Named("decisions", CommandLines::decisions),
            new Named("mentions", setting -> new Mentions()),
            new Named("explain", Explain::new),
            new Named("evaluate", setting -> new Evaluate()),
            new Named("export", Export::new),
            new Named("check", setting -> new Check()),
            new Named("copy", setting -> new Copy()),
            new Named("serve", Serve::new));

    private CommandLines() {}

    /** All commands. */
    public static CommandLine standard(Setting setting) {
        return of(setting, COMMANDS);
    }

    /**
     * The command that the arguments name, for running it: each takes longer to make than some take to run. All of them
     * where the arguments name none.
     */
    public static CommandLine standard(Setting setting, String[] arguments) {
        List<Named> wanted = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && command.name().equals(arguments[0]))
                .toList();
        return of(setting, wanted.isEmpty() ? COMMANDS : wanted);
    }

    private static CommandLine of(Setting setting, List<Named> commands) {
        CommandLine line = new CommandLine(new Readout());
        commands.forEach(
                command -> line.addSubcommand(command.name(), command.maker().apply(setting)));
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
