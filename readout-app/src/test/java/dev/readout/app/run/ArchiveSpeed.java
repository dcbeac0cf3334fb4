package dev.readout.app.run;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.analysis.Analysts;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.store.Store;
import dev.readout.testkit.OutletPages;
import dev.readout.testkit.WebArchive;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * Prints how fast a web archive of so many made-up pages is read, with one thread and with two: jsoup's bare parse of the
 * pages, the intake of the packed archive, and all that {@code ingest} does with it, analysis, store and resolution
 * included. Seconds by the clock and of one processor; ratios are to jsoup with as many threads.
 */
final class ArchiveSpeed {
    private static final int WARMING = 2000;
    private static final int ROUNDS = 3;

    private ArchiveSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[0]);
        measure(WARMING, 1, text -> {});
        measure(WARMING, 2, text -> {});
        for (int round = 0; round < ROUNDS; round++) {
            measure(number, 1, System.out::println);
            measure(number, 2, System.out::println);
        }
    }

    private static void measure(int number, int threads, Consumer<String> to) throws Exception {
        Path folder = Files.createTempDirectory("archive");
        Path file = folder.resolve("pages.warc.gz");
        try {
            List<byte[]> pages = written(file, number);
            double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
            Spent bare = Spent.on(() -> parsed(pages, threads));
            Spent intake = Spent.on(() -> taken(file, threads));
            Spent whole = Spent.on(() -> stored(file, folder.resolve("readout.db"), threads));
            to.accept(String.format("%d threads, %d pages, %.1f MB", threads, number, megabytes));
            to.accept("  jsoup alone    " + bare.line(number, megabytes));
            to.accept("  intake         " + intake.line(number, megabytes) + intake.ratio(bare));
            to.accept("  ingest         " + whole.line(number, megabytes) + whole.ratio(bare));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(folder);
        }
    }

    /**
     * What a piece of work took.
     *
     * @param seconds by the clock
     * @param worked seconds of one processor, of all threads
     */
    private record Spent(double seconds, double worked) {
        static Spent on(Callable<Integer> work) throws Exception {
            System.gc();
            OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long start = System.nanoTime();
            long before = machine.getProcessCpuTime();
            if (work.call() == 0) {
                throw new IllegalStateException("nothing was read");
            }
            return new Spent((System.nanoTime() - start) / 1e9, (machine.getProcessCpuTime() - before) / 1e9);
        }

        String line(int pages, double megabytes) {
            return String.format(
                    "%6.2f s, %6.2f s of one processor: %6.0f pages/s, %6.1f MB/s",
                    seconds, worked, pages / seconds, megabytes / seconds);
        }

        String ratio(Spent bare) {
            return String.format(
                    "; %.2f of jsoup by the clock, %.2f by the processor",
                    bare.seconds / seconds, bare.worked / worked);
        }
    }

    private static List<byte[]> written(Path file, int number) throws IOException {
        OutletPages outlet = new OutletPages();
        List<byte[]> pages = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WebArchive archive = new WebArchive(out).packed().info();
            for (int i = 0; i < number; i++) {
                byte[] page = outlet.next();
                pages.add(page);
                archive.page(outlet.address(), page);
            }
        }
        return pages;
    }

    private static int parsed(List<byte[]> pages, int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                List<byte[]> part = pages.subList(pages.size() * i / threads, pages.size() * (i + 1) / threads);
                parts.add(pool.submit(() -> parsed(part)));
            }
            int children = 0;
            for (Future<Integer> part : parts) {
                children += part.get();
            }
            return children;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int parsed(List<byte[]> pages) {
        int children = 0;
        for (byte[] page : pages) {
            children += Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
        }
        return children;
    }

    private static void intake(Path file, int threads, Consumer<Outcome> to) {
        new Intake(Limits.STANDARD, null, threads)
                .read(List.of(file.toString()), Defaults.NONE, InputStream.nullInputStream(), to);
    }

    private static int taken(Path file, int threads) {
        AtomicInteger read = new AtomicInteger();
        intake(file, threads, outcome -> read.addAndGet(outcome instanceof Outcome.Read ? 1 : 0));
        return read.get();
    }

    private static int stored(Path file, Path record, int threads) throws InterruptedException {
        try (Store store = Store.open(record.toString())) {
            Tally tally = new Reading(store, Analysts.standard(), "1", threads)
                    .run(sink -> intake(file, threads, sink), done -> {});
            Resolving.run(store, "1");
            return tally.read();
        }
    }
}
