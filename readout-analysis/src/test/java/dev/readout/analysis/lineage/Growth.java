package dev.readout.analysis.lineage;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Folds made-up reports, a third of them copies, and prints time and the most memory in use, the texts included. Arguments: numbers of reports. */
final class Growth {
    private Growth() {}

    public static void main(String[] args) {
        for (String size : args) {
            List<Report> reports = reports(Integer.parseInt(size), new Random(11));
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
            long start = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Families families = new Lineage().fold(reports);
            System.out.printf(
                    "%s reports: %d copies in %d families, %.1f s (%.1f s of one processor), at most %d MB of heap%n",
                    size,
                    families.copies().size(),
                    families.groups().size(),
                    (System.nanoTime() - start) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9,
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            >> 20);
        }
    }

    private static List<Report> reports(int size, Random random) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String text = i > 10 && random.nextInt(3) == 0
                    ? "A different beginning. "
                            + reports.get(i - 1 - random.nextInt(10)).text()
                    : text(random);
            Published published = new Published(LocalDate.of(2015, 1, 1).plusDays(i / 30), null, null);
            String id = String.format("r%07d", i);
            reports.add(new Report(
                    id, id, text, null, new Span(0, text.length()), published, null, "o" + random.nextInt(500), "en"));
        }
        return reports;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < 15; s++) {
            for (int w = 0; w < 18; w++) {
                text.append(w == 0 ? "W" : " w").append((int) (8000 * Math.pow(random.nextDouble(), 3)));
            }
            text.append(". ");
        }
        return text.toString();
    }
}
