package dev.readout.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gathers the steps that one transaction takes. For one thread. */
final class Gathering {
    /** How many at most: so many documents are to be read again after a kill. */
    private static final int TOGETHER = 64;
    /** Milliseconds to wait for one more. */
    private static final int SOON = 20;

    private final BlockingQueue<Future<Step>> line;
    private @Nullable Future<Step> next;

    /** @param line the steps in their order, the last of them a {@link Step.End} */
    Gathering(BlockingQueue<Future<Step>> line) {
        this.line = line;
    }

    /** The next step, however long it takes, and those behind it that come soon. */
    List<Step> steps() throws InterruptedException {
        List<Step> steps = new ArrayList<>();
        Step last = result(next == null ? line.take() : next);
        steps.add(last);
        next = null;
        while (steps.size() < TOGETHER && !(last instanceof Step.End)) {
            next = line.poll(SOON, TimeUnit.MILLISECONDS);
            if (next == null) {
                break;
            }
            try {
                last = next.get(SOON, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException later) {
                // what came before it is written first
                break;
            }
            steps.add(last);
            next = null;
        }
        return steps;
    }

    private static Step result(Future<Step> step) throws InterruptedException {
        try {
            return step.get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("reading stopped: " + broken.getCause(), broken.getCause());
        }
    }
}
