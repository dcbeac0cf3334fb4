package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.run.Reading;
import dev.readout.app.run.Resolving;
import dev.readout.app.run.Tally;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.model.Published;
import dev.readout.model.Resolved;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports into a store and brings its contacts up to date. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the store and resolves what they mention to contacts.",
        footer = {
            "",
            "A report that is stored already is not read again. One that cannot be read is listed with a code and",
            "what to do, the others are read, and the exit code is 1.",
            "",
            "Example:",
            "  readout ingest reports/ --store readout.db"
        })
public final class Ingest implements Callable<Integer> {
    /** Progress is told after so many documents. */
    private static final int STRIDE = 500;

    private final Setting setting;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read; - reads standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Reports analysed at the same time (default: one a core).")
    private @Nullable Integer jobs;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.OfPublished.class,
            description = "Day of publication of reports that do not say it, as 2025-02-24.")
    private @Nullable Published published;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Language of reports that do not say it, as en (default: by script).")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Ingest(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        Defaults defaults = defaults();
        int parallel = jobs == null ? setting.jobs() : jobs;
        if (parallel < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + parallel);
        }
        try (Store open = store.open()) {
            Reading reading = new Reading(open, setting.analyst().get(), setting.extraction(), parallel);
            Tally tally = reading.run(
                    sink -> new Intake(Limits.STANDARD).read(paths, defaults, setting.standardInput(), sink),
                    this::progress);
            Resolved record = Resolving.run(open);
            TallyLines.of(tally, record, open.counts().mentions(), store.place())
                    .forEach(spec.commandLine().getOut()::println);
            return exitCode(tally);
        }
    }

    private Defaults defaults() {
        try {
            return new Defaults(published, language);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--language': " + nonsense.getMessage(), nonsense);
        }
    }

    private void progress(int done) {
        if (done % STRIDE == 0) {
            spec.commandLine().getErr().println(done + " documents read");
            spec.commandLine().getErr().flush();
        }
    }

    private int exitCode(Tally tally) {
        if (tally.read() == 0 && tally.failures().isEmpty()) {
            throw new NothingDone("no reports in " + String.join(", ", paths));
        }
        if (tally.failures().isEmpty()) {
            return ExitCode.DONE;
        }
        return tally.read() == 0 ? ExitCode.NOTHING_DONE : ExitCode.WITH_FAILURES;
    }
}
