package dev.readout.app.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads that do one step each at a time. A thread that a step holds for too long is left behind: another takes its place,
 * and the step counts as what it says it is then.
 */
final class Crew implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Duration patience;
    private final ThreadPoolExecutor threads;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
    private final Thread watchman;

    /** @param size how many steps are done at the same time; at least 1 */
    Crew(int size, Duration patience) {
        this.patience = patience;
        // nobody waits for these when the program ends
        ThreadFactory daemons = work -> {
            Thread thread = new Thread(work, "analysis");
            thread.setDaemon(true);
            return thread;
        };
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
        this.watchman = daemons.newThread(this::watch);
        watchman.start();
    }

    /**
     * Has a step done as soon as a thread is free.
     *
     * @param late what it is where it takes too long
     */
    Future<Step> submit(Supplier<Step> work, Supplier<Step> late) {
        Attempt attempt = new Attempt(work, late);
        threads.execute(attempt);
        return attempt.step;
    }

    private void watch() {
        long pause = Math.max(1, Math.min(LOOK.toMillis(), patience.toMillis() / 4));
        try {
            while (!threads.isShutdown()) {
                Thread.sleep(pause);
                running.forEach(Attempt::giveUp);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        watchman.interrupt();
    }

    private final class Attempt implements Runnable {
        private final Supplier<Step> work;
        private final Supplier<Step> late;
        private final CompletableFuture<Step> step = new CompletableFuture<>();
        private volatile long began;
        private volatile Thread thread = Thread.currentThread();

        Attempt(Supplier<Step> work, Supplier<Step> late) {
            this.work = work;
            this.late = late;
        }

        @Override
        public void run() {
            began = System.nanoTime();
            thread = Thread.currentThread();
            running.add(this);
            try {
                step.complete(work.get());
            } catch (Throwable broken) {
                step.completeExceptionally(broken);
            } finally {
                running.remove(this);
            }
        }

        void giveUp() {
            if (System.nanoTime() - began > patience.toNanos() && running.remove(this) && step.complete(late.get())) {
                threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
                threads.setCorePoolSize(threads.getCorePoolSize() + 1);
                thread.interrupt();
            }
        }
    }
}
