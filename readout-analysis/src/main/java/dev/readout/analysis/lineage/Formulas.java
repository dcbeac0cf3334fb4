package dev.readout.analysis.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the sentences that say nothing of a report's descent: those that a publisher prints under everything or uses
 * again and again ('had a telephone conversation with the President of…'), and those that turn up in several weeks, where
 * copies of a report come within days of it.
 */
final class Formulas {
    /** Weeks in which a formula turns up at least. */
    private static final int WEEKS = 4;
    /** Reports of one publisher in which a formula turns up at least. */
    private static final int REPORTS = 3;

    private final Map<Long, long[]> weeks = new HashMap<>();
    private final Map<Long, Integer> uses = new HashMap<>();

    /**
     * Notes that a sketch value turns up in a report.
     *
     * @param publisher who published it, or the empty string
     * @param epochDay the day of publication, if known
     */
    void note(long value, String publisher, @Nullable Long epochDay) {
        if (!publisher.isEmpty()) {
            uses.merge(key(value, publisher), 1, Integer::sum);
        }
        if (epochDay == null) {
            return;
        }
        long week = Math.floorDiv(epochDay, 7L);
        long[] known = weeks.get(value);
        if (known == null) {
            weeks.put(value, new long[] {week});
        } else if (known.length < WEEKS && Arrays.stream(known).noneMatch(w -> w == week)) {
            long[] grown = Arrays.copyOf(known, known.length + 1);
            grown[known.length] = week;
            weeks.put(value, grown);
        }
    }

    private static long key(long value, String publisher) {
        return value * 31 + publisher.hashCode();
    }

    boolean commonplace(long value, String publisher) {
        return weeks.getOrDefault(value, new long[0]).length >= WEEKS
                || uses.getOrDefault(key(value, publisher), 0) >= REPORTS;
    }

    /** All of the sentence's sketch but one value at most is commonplace. */
    boolean formula(Sentence sentence, String publisher) {
        long[] sketch = MinHash.of(sentence);
        long common = Arrays.stream(sketch)
                .filter(value -> commonplace(value, publisher))
                .count();
        return sketch.length > 0 && common >= sketch.length - 1;
    }
}
