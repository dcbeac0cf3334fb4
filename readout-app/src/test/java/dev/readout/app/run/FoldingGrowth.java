package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Folds stores of made-up reports, a third of them copies, and then ten reports more; prints time and the most memory in
 * use. Arguments: numbers of reports.
 */
final class FoldingGrowth {
    private static final int MORE = 10;

    private FoldingGrowth() {}

    public static void main(String[] args) throws IOException {
        for (String size : args) {
            Path directory = Files.createTempDirectory("folding");
            try (Store store = Store.open(directory.resolve("readout.db").toString())) {
                int reports = Integer.parseInt(size);
                Random random = new Random(11);
                List<String> latest = new ArrayList<>();
                fill(store, 0, reports, latest, random);
                fold(store, "all " + size);
                fill(store, reports, reports + MORE, latest, random);
                fold(store, MORE + " more");
            } finally {
                try (Stream<Path> files = Files.list(directory)) {
                    files.map(Path::toFile).forEach(file -> file.deleteOnExit());
                }
            }
        }
    }

    private static void fold(Store store, String what) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Families families = Folding.run(store, "1");
        System.out.printf(
                "%s reports: %d copies, %.1f s (%.1f s of one processor), at most %d MB of heap%n",
                what,
                families.copies().size(),
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9,
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20);
    }

    private static void fill(Store store, int from, int to, List<String> latest, Random random) {
        for (int i = from; i < to; i++) {
            String text = i > 10 && random.nextInt(3) == 0
                    ? "A different beginning. " + latest.get(random.nextInt(latest.size()))
                    : text(random);
            latest.add(text);
            if (latest.size() > 10) {
                latest.remove(0);
            }
            Published published = new Published(LocalDate.of(2015, 1, 1).plusDays(i / 30), null, null);
            String id = String.format("r%07d", i);
            Span all = new Span(0, text.length());
            store.add(
                    new Report(id, id, text, null, all, published, null, "o" + random.nextInt(500), "en"),
                    List.of(),
                    List.of(),
                    "1");
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 15; sentence++) {
            for (int word = 0; word < 18; word++) {
                text.append(word == 0 ? "W" : " w").append((int) (8000 * Math.pow(random.nextDouble(), 3)));
            }
            text.append(". ");
        }
        return text.toString();
    }
}
