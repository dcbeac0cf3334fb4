package dev.readout.app.command;

import dev.readout.analysis.Analyst;
import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.run.Reading;
import dev.readout.app.run.Resolving;
import dev.readout.app.run.Tally;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Outcome;
import dev.readout.store.Store;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports into a store and brings its contacts up to date. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads reports into the store and resolves what they mention to contacts.",
        footer = {
            "",
            "Read are text, saved pages, JSON Lines, feeds and news sitemaps, web archives, and all of these packed with",
            "gzip, zstd, zip or tar. What lies inside is named behind the file: archive.zip!entry.txt, set.jsonl:17,",
            "feed.xml#3. Nothing is unpacked to disk.",
            "",
            "An address gives the page, feed or archive that is there, up to 64 MiB; nothing that it names is fetched.",
            "Only public addresses are read, robots.txt is obeyed, and a host is asked at most once a second.",
            "",
            "A report that is stored already is not read again. One that cannot be read is listed with a code and",
            "what to do, the others are read, and the exit code is 1.",
            "",
            "Example:",
            "  readout ingest reports/ --store readout.db",
            "  readout ingest https://press.example.org/2025/02/24/call --contact desk@example.org",
            "  readout ingest archive.jsonl --fields text=content,title=headline,published=date,url=link",
            "  zcat news.jsonl.gz | readout ingest - --format jsonl"
        })
public final class Ingest implements Callable<Integer> {
    /** Progress is told after so many documents. */
    private static final int STRIDE = 500;

    private final Setting setting;

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Reports analysed, and pages of a web archive read, at the same time (default: one a core).")
    private @Nullable Integer jobs;

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "How the paths named are read: text, html, jsonl, feed, warc, gzip, zstd, zip or tar (default:"
                            + " by the ending of the name, else by the first bytes).")
    private @Nullable String format;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Ingest(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (format != null && !Intake.FORMATS.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format must be one of " + String.join(", ", Intake.FORMATS) + ", not '" + format + "'");
        }
        int parallel = jobs == null ? setting.jobs() : jobs;
        if (parallel < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + parallel);
        }
        Consumer<Consumer<Outcome>> intake = sources.intake(setting, format, parallel);
        // the lexicons load while the store opens
        CompletableFuture<Analyst> analyst = CompletableFuture.supplyAsync(setting.analyst());
        try (Store open = store.open()) {
            Reading reading = new Reading(open, loaded(analyst), setting.extraction(), parallel);
            Tally tally = reading.run(intake, this::progress);
            Resolving.run(open, setting.extraction());
            TallyLines.of(tally, open.counts(), store.place())
                    .forEach(spec.commandLine().getOut()::println);
            TallyLines.ofDecisions(open).forEach(spec.commandLine().getErr()::println);
            return exitCode(tally);
        }
    }

    private static Analyst loaded(CompletableFuture<Analyst> analyst) {
        try {
            return analyst.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw broken;
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
            throw new NothingDone("no reports in " + sources);
        }
        if (tally.failures().isEmpty()) {
            return ExitCode.DONE;
        }
        return tally.read() == 0 ? ExitCode.NOTHING_DONE : ExitCode.WITH_FAILURES;
    }
}
