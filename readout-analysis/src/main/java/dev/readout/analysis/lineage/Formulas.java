package dev.readout.analysis.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows the sentences that press services use again and again ('had a telephone conversation with the President of…'):
 * those whose sketch turns up in several weeks. Copies of a report come within days of it.
 */
final class Formulas {
    /** Weeks in which a formula turns up at least. */
    private static final int WEEKS = 4;

    private final Map<Long, long[]> weeks = new HashMap<>();

    /** Notes that a sketch value turns up in a report published on a day. */
    void note(long value, long epochDay) {
        long week = Math.floorDiv(epochDay, 7);
        long[] known = weeks.get(value);
        if (known == null) {
            weeks.put(value, new long[] {week});
        } else if (known.length < WEEKS && Arrays.stream(known).noneMatch(w -> w == week)) {
            long[] grown = Arrays.copyOf(known, known.length + 1);
            grown[known.length] = week;
            weeks.put(value, grown);
        }
    }

    boolean commonplace(long value) {
        return weeks.getOrDefault(value, new long[0]).length >= WEEKS;
    }

    /** All of its sketch but one value at most is commonplace. */
    boolean formula(Sentence sentence) {
        long[] sketch = MinHash.of(sentence);
        long common = Arrays.stream(sketch).filter(this::commonplace).count();
        return sketch.length > 0 && common >= sketch.length - 1;
    }
}
