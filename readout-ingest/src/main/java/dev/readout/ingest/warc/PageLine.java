package dev.readout.ingest.warc;

import dev.readout.ingest.Outcome;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages, several at a time, and hands on what becomes of them in the order in which they came: the outcome does not
 * depend on the number of threads. How many pages wait, and how many bytes they have, is bounded.
 */
final class PageLine implements AutoCloseable {
    /** So many pages for each reader may be taken before the first of them is handed on. */
    private static final int AHEAD = 8;

    private final int longest;
    private final long mostBytes;
    private final Consumer<Outcome> to;
    private final @Nullable ExecutorService readers;
    private final Deque<Waiting> line = new ArrayDeque<>();
    private long bytes;

    private record Waiting(Future<Outcome> outcome, int bytes) {}

    /**
     * @param readers how many pages are read at the same time; 1 reads each where it comes, without another thread
     * @param mostBytes how many bytes of pages wait at most, one page more not counted
     * @param to takes the outcomes, in the thread that gives the pages
     */
    PageLine(int readers, long mostBytes, Consumer<Outcome> to) {
        this.longest = readers * AHEAD;
        this.mostBytes = mostBytes;
        this.to = to;
        this.readers = readers == 1 ? null : Executors.newFixedThreadPool(readers);
    }

    /** Takes a page, once there is room for it. */
    void add(int length, Supplier<Outcome> page) throws InterruptedIOException {
        if (readers == null) {
            to.accept(page.get());
            return;
        }
        while (line.size() >= longest || (bytes + length > mostBytes && !line.isEmpty())) {
            handOn();
        }
        line.add(new Waiting(readers.submit(page::get), length));
        bytes += length;
    }

    /** Takes what needs no reading; it keeps its place. */
    void add(Outcome outcome) throws InterruptedIOException {
        add(0, () -> outcome);
    }

    /** Hands on everything that still waits. */
    void finish() throws InterruptedIOException {
        while (!line.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws InterruptedIOException {
        Waiting first = line.remove();
        bytes -= first.bytes();
        try {
            to.accept(first.outcome().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while pages were read");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (broken.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    /** Gives up what was not handed on. */
    @Override
    public void close() {
        if (readers != null) {
            readers.shutdownNow();
        }
    }
}
