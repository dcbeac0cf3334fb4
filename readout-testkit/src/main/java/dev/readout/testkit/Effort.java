package dev.readout.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.function.Supplier;

/**
 * What a piece of work cost the thread that did it.
 *
 * @param result what came of it
 * @param seconds by the clock
 * @param worked seconds of one processor
 * @param heap the most memory in use meanwhile, in MB
 */
public record Effort<T>(T result, double seconds, double worked, long heap) {
    public static <T> Effort<T> of(Supplier<T> work) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Effort<>(result, (System.nanoTime() - start) / 1e9, worked / 1e9, heap >> 20);
    }

    /** Time and memory, to be printed. */
    public String cost() {
        return String.format("%.1f s (%.1f s of one processor), at most %d MB of heap", seconds, worked, heap);
    }
}
