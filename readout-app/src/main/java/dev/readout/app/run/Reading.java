package dev.readout.app.run;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.TextFormat;
import dev.readout.model.Appearance;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.store.LineageTables.Told;
import dev.readout.store.Store;
import dev.readout.store.Store.Added;
import dev.readout.store.Store.Failure;
import dev.readout.store.terms.ReportTerms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Reads documents into a store. One thread reads them, several analyse, and the calling thread writes in the order of
 * reading, so that the store does not depend on the number of threads; what comes soon after each other goes into one
 * transaction, because each writes the same pages of the store anew. The queue between them is bounded: memory does not grow with the number of documents.
 */
public final class Reading {
    /** The code of a report whose analysis throws. */
    public static final String ANALYSIS_FAILED = "analysis-failed";

    /** The code of a report whose analysis does not end. */
    public static final String ANALYSIS_STUCK = "analysis-stuck";

    /** So long the analysis of one report may take: the longest document there may be takes a tenth of it. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String ANALYSIS_REMEDY =
            "The report is left out. It shows a fault in the program: please report it with the text.";
    /** How many documents may wait between reader and writer for each job: enough while one transaction is written. */
    private static final int AHEAD = 32;

    private final Store store;
    private final Analyst analyst;
    private final String extraction;
    private final int jobs;
    private final boolean again;
    private final Duration patience;
    private final Keeper keeper = new Keeper(new Lineage());
    /** Nothing was stored before: nothing has to be looked up. */
    private boolean fresh;

    /**
     * @param extraction the analyst's version
     * @param jobs how many reports are analysed at the same time; at least 1
     */
    public Reading(Store store, Analyst analyst, String extraction, int jobs) {
        this(store, analyst, extraction, jobs, false, PATIENCE);
    }

    /** @param patience how long the analysis of one report may take */
    Reading(Store store, Analyst analyst, String extraction, int jobs, boolean again, Duration patience) {
        this.patience = patience;
        this.store = store;
        this.analyst = analyst;
        this.extraction = extraction;
        this.jobs = jobs;
        this.again = again;
    }

    /** Reads stored reports anew, whatever version read them before; each is replaced as a whole or stays as it was. */
    public static Tally again(
            Store store, Analyst analyst, String extraction, int jobs, List<String> reportIds, IntConsumer progress)
            throws InterruptedException {
        return new Reading(store, analyst, extraction, jobs, true, PATIENCE)
                .run(
                        sink -> reportIds.forEach(id -> store.report(id)
                                .ifPresent(report -> sink.accept(new Outcome.Read(TextFormat.renewed(report))))),
                        progress);
    }

    /**
     * Reads everything that the intake hands out.
     *
     * @param intake given a taker of outcomes, reads all documents
     * @param progress told the number of documents done after each
     */
    public Tally run(Consumer<Consumer<Outcome>> intake, IntConsumer progress) throws InterruptedException {
        fresh = store.empty();
        BlockingQueue<Future<Step>> line = new ArrayBlockingQueue<>(jobs * AHEAD);
        Crew workers = new Crew(jobs, patience);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            reader.execute(() -> read(intake, line, workers));
            return write(line, progress);
        } finally {
            reader.shutdownNow();
            workers.close();
        }
    }

    private void read(Consumer<Consumer<Outcome>> intake, BlockingQueue<Future<Step>> line, Crew workers) {
        try {
            intake.accept(outcome -> put(workers.submit(() -> step(outcome), () -> stuck(outcome)), line));
            put(CompletableFuture.completedFuture(new Step.End()), line);
        } catch (Abandoned writerGone) {
            // the writer has failed and tells why
        } catch (Throwable broken) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            put(CompletableFuture.failedFuture(broken), line);
        }
    }

    private static void put(Future<Step> step, BlockingQueue<Future<Step>> line) {
        try {
            line.put(step);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Abandoned();
        }
    }

    private Step step(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            Failure failure = new Failure(failed.source(), failed.reason().code(), failed.detail());
            return new Step.Failed(failure, failed.reason().remedy());
        }
        if (outcome instanceof Outcome.Skipped skipped) {
            return new Step.Skipped(skipped.source(), skipped.why());
        }
        Report report = ((Outcome.Read) outcome).report();
        Appearance appearance = ((Outcome.Read) outcome).appearance();
        if (!again && !fresh && store.holds(report, extraction)) {
            return new Step.Known(report, appearance);
        }
        try {
            Analysis analysis = analyst.read(report);
            Told told = new Told(report, analysis.mentions(), analysis.statements());
            return new Step.Analysed(report, appearance, analysis, keeper.kept(told), terms(told));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return analysisFailed(report, broken);
        }
    }

    private Optional<ReportTerms> terms(Told told) {
        return again ? Optional.empty() : Optional.of(keeper.terms(told));
    }

    private Step stuck(Outcome outcome) {
        Failure failure = new Failure(
                outcome.source(),
                ANALYSIS_STUCK,
                "its analysis did not end within " + patience.toSeconds() + " seconds");
        return new Step.Failed(failure, ANALYSIS_REMEDY);
    }

    private Tally write(BlockingQueue<Future<Step>> line, IntConsumer progress) throws InterruptedException {
        TallyBook book = new TallyBook();
        Gathering gathering = new Gathering(line);
        int done = 0;
        while (true) {
            List<Step> ready = gathering.steps();
            store.together(() -> ready.forEach(step -> write(step, book)));
            for (Step step : ready) {
                if (step instanceof Step.End) {
                    return book.tally();
                }
                progress.accept(++done);
            }
        }
    }

    private void write(Step step, TallyBook book) {
        if (step instanceof Step.Analysed read) {
            add(read, book);
        } else if (step instanceof Step.Known known) {
            store.seen(known.report(), known.appearance());
            book.read(Added.UNCHANGED);
            language(known.report(), book);
        } else if (step instanceof Step.Failed failed) {
            fail(failed, book);
        } else if (step instanceof Step.Skipped) {
            book.skipped();
        }
    }

    private void add(Step.Analysed read, TallyBook book) {
        try {
            Added added = added(read);
            if (again || added == Added.ADDED || added == Added.REREAD) {
                store.lineage().keep(extraction, List.of(read.kept()));
            }
            book.read(added);
            language(read.report(), book);
        } catch (IllegalArgumentException refused) {
            fail(analysisFailed(read.report(), refused), book);
        }
    }

    private Added added(Step.Analysed read) {
        List<Mention> mentions = read.analysis().mentions();
        List<Statement> statements = read.analysis().statements();
        return again
                ? store.reread(read.report(), mentions, statements, extraction)
                : store.add(read.report(), read.appearance(), mentions, statements, read.terms(), extraction);
    }

    private void language(Report report, TallyBook book) {
        if (!analyst.reads(report.language())) {
            book.unread(report.language());
        }
    }

    private void fail(Step.Failed failed, TallyBook book) {
        store.failed(failed.failure());
        book.failed(failed.failure(), failed.remedy());
    }

    private static Step.Failed analysisFailed(Report report, Throwable why) {
        return new Step.Failed(new Failure(report.source(), ANALYSIS_FAILED, why.toString()), ANALYSIS_REMEDY);
    }

    /** The writer no longer takes anything. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
