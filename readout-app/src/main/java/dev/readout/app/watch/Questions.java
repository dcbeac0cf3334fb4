package dev.readout.app.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What hosts are asked at the same time. Each host and each feed has one question at a time; the answers are taken in the
 * order of the questions, whichever came first, so that what is kept does not depend on who answers how fast.
 */
final class Questions implements AutoCloseable {
    private final int most;
    private final @Nullable ExecutorService askers;
    private final Deque<Asked> asked = new ArrayDeque<>();

    /** What is done with an answer, in the thread that takes it. */
    interface Taking {
        void take() throws InterruptedException;
    }

    private record Asked(String host, String feed, Future<Taking> answer) {}

    /** @param most how many at the same time; with 1 each is asked where it is put, without another thread */
    Questions(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one host must be asked, not " + most);
        }
        this.most = most;
        this.askers = most == 1 ? null : Executors.newFixedThreadPool(most);
    }

    boolean none() {
        return asked.isEmpty();
    }

    boolean full() {
        return asked.size() >= most;
    }

    /** Whether a host, or for a feed, is asked now. */
    boolean open(String host, String feed) {
        return asked.stream()
                .anyMatch(question ->
                        question.host().equals(host) || question.feed().equals(feed));
    }

    /**
     * Asks.
     *
     * @param feed for which it is
     * @param question run in another thread
     */
    void ask(String host, String feed, Supplier<Taking> question) {
        asked.add(new Asked(
                host,
                feed,
                askers == null ? CompletableFuture.completedFuture(question.get()) : askers.submit(question::get)));
    }

    /** Waits for the answer to the first question and takes it. */
    void take() throws InterruptedException {
        Taking answer;
        try {
            answer = asked.element().answer().get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a host could not be asked: " + broken.getCause(), broken.getCause());
        } finally {
            asked.remove();
        }
        answer.take();
    }

    /** Gives up what was asked; an answer that was not taken is asked for again by the next watch. */
    @Override
    public void close() {
        asked.clear();
        if (askers != null) {
            askers.shutdownNow();
        }
    }
}
