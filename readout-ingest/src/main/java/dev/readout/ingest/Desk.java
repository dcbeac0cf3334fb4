package dev.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one run's documents are opened, counted and handed on. */
final class Desk {
    private final Defaults defaults;
    private final int maxFiles;
    private final Taker taker;
    private final Overseen overseen;

    private int opened;

    Desk(Defaults defaults, Limits limits, Consumer<Outcome> to) {
        this.defaults = defaults;
        this.maxFiles = limits.maxFiles();
        this.overseen = new Overseen(limits.patience());
        this.taker = new Taker(to);
    }

    /** What opens a document's bytes, or refuses to. */
    interface Opening {
        InputStream open() throws IOException, Refusal;
    }

    /** What finds a document's outcomes, or refuses to. */
    interface Work {
        void handOn(Consumer<Outcome> to) throws IOException, Refusal;
    }

    /** Reads what the opening gives and closes it. */
    void read(String source, Format format, Opening opening) {
        read(source, to -> {
            try (InputStream bytes = opening.open()) {
                format.read(source, bytes, defaults, to);
            }
        });
    }

    /** Does the work of reading one document. */
    void read(String source, Work work) {
        try {
            count();
            if (source.equals(Intake.STANDARD_INPUT)) {
                // it may rightly keep silent for as long as whoever writes to it likes
                work.handOn(taker);
            } else {
                overseen.run(work, taker);
            }
        } catch (Refusal refusal) {
            fail(source, refusal);
        } catch (IOException broken) {
            fail(source, Refusal.of(broken));
        } catch (Overseen.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            if (taker.thrown == fault) {
                throw fault;
            }
            // a parser met what its author did not foresee; the run goes on
            fail(source, new Refusal(Reason.FAULT, Names.printable(fault.toString())));
        }
    }

    /** Hands outcomes on and knows what that threw: it ends the run, unlike what a parser throws. */
    private static final class Taker implements Consumer<Outcome> {
        private final Consumer<Outcome> to;
        private volatile @Nullable Throwable thrown;

        Taker(Consumer<Outcome> to) {
            this.to = to;
        }

        @Override
        public void accept(Outcome outcome) {
            try {
                to.accept(outcome);
            } catch (RuntimeException | Error stop) {
                thrown = stop;
                throw stop;
            }
        }
    }

    /** No document can be read any more. */
    boolean full() {
        return opened >= maxFiles;
    }

    void fail(String source, Refusal refusal) {
        taker.accept(refusal.of(source));
    }

    void skip(String source, String why) {
        taker.accept(new Outcome.Skipped(source, why));
    }

    private void count() throws Refusal {
        if (full()) {
            throw Refusal.tooMany(maxFiles);
        }
        opened++;
    }
}
