package dev.readout.analysis.lineage;

import dev.readout.model.Published;
import dev.readout.model.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which reports carry which sketch value, earlier ones first. Knows the commonplace values, which say nothing of a report's
 * descent: those that a publisher prints under everything or uses again and again ('had a telephone conversation with the
 * President of…'), and those that turn up in several weeks, where copies of a report come within days of it. Flat arrays,
 * because a store has millions of values; time and memory grow with their number.
 */
final class Postings {
    /** Weeks in which a commonplace value turns up at least. */
    private static final int WEEKS = 4;
    /** Reports of one publisher in which a value turns up at least that is commonplace to this publisher. */
    private static final int REPORTS = 3;
    /** A report's smallest values, and how many of them versions of one text have in common at least. */
    private static final int LEAST = 8;

    private static final int ALIKE = 6;
    /** A value that more reports carry tells of the earliest of them only: growth stays linear. */
    private static final int BUCKET = 12;

    private static final long UNDATED = Long.MIN_VALUE;

    private final List<Sketch> ordered;
    private final Slots slots;
    private final int[] starts;
    private final int[] carriers;
    private final int[] lengths;
    private final boolean[] everywhere;
    private final int[] publishers;
    /** In which week each report was published, or {@link #UNDATED}. */
    private final long[] weeks;

    private final long[][] least;
    private final Slots worn = new Slots(64);

    /** @param ordered earlier reports first */
    Postings(List<Sketch> ordered) {
        this.ordered = ordered;
        this.slots = new Slots(ordered.stream().mapToInt(Sketch::length).sum());
        this.publishers = publishers(ordered);
        this.weeks = ordered.stream().mapToLong(Postings::week).toArray();
        this.least = ordered.stream().map(Postings::least).toArray(long[][]::new);
        int[] counts = new int[ordered.stream().mapToInt(Sketch::length).sum()];
        int[] last = new int[counts.length];
        for (int report = 0; report < ordered.size(); report++) {
            int number = report + 1;
            each(
                    report,
                    slot -> {
                        counts[slot] += last[slot] == number ? 0 : 1;
                        last[slot] = number;
                    },
                    true);
        }
        this.starts = new int[slots.size() + 1];
        for (int slot = 0; slot < slots.size(); slot++) {
            starts[slot + 1] = starts[slot] + counts[slot];
        }
        this.carriers = new int[starts[slots.size()]];
        this.lengths = new int[slots.size()];
        for (int report = 0; report < ordered.size(); report++) {
            int carrier = report;
            each(
                    report,
                    slot -> {
                        int end = starts[slot] + lengths[slot];
                        if (lengths[slot] == 0 || carriers[end - 1] != carrier) {
                            carriers[end] = carrier;
                            lengths[slot]++;
                        }
                    },
                    false);
        }
        this.everywhere = new boolean[slots.size()];
        for (int slot = 0; slot < slots.size(); slot++) {
            weigh(slot);
        }
    }

    private static int[] publishers(List<Sketch> ordered) {
        Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
        return ordered.stream()
                .mapToInt(sketch -> numbers.computeIfAbsent(sketch.publisher(), p -> numbers.size()))
                .toArray();
    }

    private static long[] least(Sketch sketch) {
        return IntStream.range(0, sketch.length())
                .mapToLong(sketch::value)
                .sorted()
                .distinct()
                .limit(LEAST)
                .toArray();
    }

    private void each(int report, IntConsumer action, boolean enter) {
        Sketch sketch = ordered.get(report);
        for (int i = 0; i < sketch.length(); i++) {
            long value = sketch.value(i);
            action.accept(enter ? slots.enter(value) : slots.find(value));
        }
    }

    /** Notes whether a value is commonplace, and keeps of its carriers those that it tells of. */
    private void weigh(int slot) {
        int from = starts[slot];
        int to = from + lengths[slot];
        everywhere[slot] = lengths[slot] >= WEEKS && weeks(from, to) >= WEEKS;
        if (lengths[slot] >= REPORTS && !everywhere[slot]) {
            wear(slot, from, to);
        }
        int kept = 0;
        for (int i = from; i < to && kept < BUCKET; i++) {
            if (!commonplace(slot, carriers[i])) {
                carriers[from + kept++] = carriers[i];
            }
        }
        lengths[slot] = kept;
    }

    /** Versions of one text count once: what they share is not commonplace. */
    private void wear(int slot, int from, int to) {
        Map<Integer, List<long[]>> uses = new HashMap<>();
        for (int i = from; i < to; i++) {
            int publisher = publishers[carriers[i]];
            long[] text = least[carriers[i]];
            List<long[]> texts = uses.computeIfAbsent(publisher, p -> new ArrayList<>(1));
            if (publisher > 0 && texts.size() < REPORTS && texts.stream().noneMatch(t -> versions(t, text))) {
                texts.add(text);
                if (texts.size() == REPORTS) {
                    worn.enter(key(slot, publisher));
                }
            }
        }
    }

    private static boolean versions(long[] a, long[] b) {
        return Arrays.stream(a)
                        .filter(value -> Arrays.binarySearch(b, value) >= 0)
                        .count()
                >= ALIKE;
    }

    private int weeks(int from, int to) {
        long[] several = new long[WEEKS];
        int known = 0;
        for (int i = from; i < to && known < WEEKS; i++) {
            long week = weeks[carriers[i]];
            if (week != UNDATED && !among(several, known, week)) {
                several[known++] = week;
            }
        }
        return known;
    }

    private static boolean among(long[] weeks, int known, long week) {
        for (int i = 0; i < known; i++) {
            if (weeks[i] == week) {
                return true;
            }
        }
        return false;
    }

    private static long week(Sketch sketch) {
        Published published = sketch.published();
        return published == null ? UNDATED : Math.floorDiv(published.day().toEpochDay(), 7L);
    }

    private static long key(int slot, int publisher) {
        return ((long) slot << 32) | publisher;
    }

    private boolean commonplace(int slot, int report) {
        return everywhere[slot] || worn.find(key(slot, publishers[report])) >= 0;
    }

    /** Whether a value says nothing of the descent of a report that carries it. */
    boolean commonplace(long value, int report) {
        return commonplace(slots.find(value), report);
    }

    /** The earlier reports that carry a value, as far as it tells of them. */
    void earlier(long value, int report, IntConsumer action) {
        int slot = slots.find(value);
        if (commonplace(slot, report)) {
            return;
        }
        for (int i = starts[slot]; i < starts[slot] + lengths[slot] && carriers[i] < report; i++) {
            action.accept(carriers[i]);
        }
    }
}
