package dev.readout.ingest;

import dev.readout.ingest.Desk.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does work on a thread of its own. Where a document holds that thread for too long without giving anything, the thread is
 * left behind, what it still gives is thrown away, and another does the next work.
 */
final class Overseen {
    private final Duration patience;
    private ExecutorService hand = hand();

    Overseen(Duration patience) {
        this.patience = patience;
    }

    /** A thread that ends by itself when there is no work, and does not keep the program from ending. */
    private static ExecutorService hand() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "document");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The run was told to stop while a document was read. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Does the work and hands on what it gives, while the caller waits.
     *
     * @throws Refusal if the work refuses, or gives nothing for too long
     */
    void run(Work work, Consumer<Outcome> to) throws IOException, Refusal {
        Turn turn = new Turn(to);
        Future<?> done = hand.submit(() -> {
            work.handOn(turn);
            return null;
        });
        while (true) {
            try {
                done.get(turn.left(), TimeUnit.NANOSECONDS);
                return;
            } catch (TimeoutException late) {
                if (turn.abandoned(false)) {
                    done.cancel(true);
                    throw new Refusal(Reason.STUCK, "it gave nothing more for " + patience.toSeconds() + " seconds");
                }
            } catch (ExecutionException broken) {
                throw cause(broken.getCause());
            } catch (InterruptedException stop) {
                turn.abandoned(true);
                done.cancel(true);
                hand.shutdownNow();
                hand = hand();
                Thread.currentThread().interrupt();
                throw new Stopped();
            }
        }
    }

    private static RuntimeException cause(@Nullable Throwable thrown) throws IOException, Refusal {
        if (thrown instanceof IOException broken) {
            throw broken;
        }
        if (thrown instanceof Refusal refusal) {
            throw refusal;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
    }

    /** What one document gives. The time in which it is taken does not count. */
    private final class Turn implements Consumer<Outcome> {
        private final Consumer<Outcome> to;
        private long stirred = System.nanoTime();
        private boolean taken;
        private boolean abandoned;

        Turn(Consumer<Outcome> to) {
            this.to = to;
        }

        @Override
        public void accept(Outcome outcome) {
            begin();
            try {
                to.accept(outcome);
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            if (abandoned) {
                throw new Stopped();
            }
            taken = true;
        }

        private synchronized void end() {
            taken = false;
            stirred = System.nanoTime();
        }

        /** In how many nanoseconds to look again; at least 1. */
        synchronized long left() {
            return taken ? patience.toNanos() : Math.max(1, stirred + patience.toNanos() - System.nanoTime());
        }

        /**
         * Whether nothing more is taken from it.
         *
         * @param now whatever the time is
         */
        synchronized boolean abandoned(boolean now) {
            abandoned = now || (!taken && System.nanoTime() - stirred >= patience.toNanos());
            return abandoned;
        }
    }
}
