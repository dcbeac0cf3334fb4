package dev.readout.app.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * When to come back.
 *
 * @param every the time between two looks at a feed; at least a second
 * @param again how long after it was read a page is read once more; zero for never
 */
public record Rhythm(Duration every, Duration again) {
    /** A page that cannot be read is tried so often. */
    static final int ATTEMPTS = 5;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration PAGE = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** Doubling more often than this is beyond the longest anyhow. */
    private static final int DOUBLINGS = 30;

    public Rhythm {
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("looks must be at least a second apart, not " + every);
        }
        if (again.isNegative()) {
            throw new IllegalArgumentException("a page cannot be read again before it was read: " + again);
        }
    }

    /**
     * After a failure: the usual time doubled with each in a row, up to a day.
     *
     * @param failures in a row, at least 1
     * @param free from when on the host may be asked
     */
    Instant afterFailure(Instant now, int failures, Instant free) {
        return later(now.plus(doubled(every.compareTo(SHORTEST) < 0 ? SHORTEST : every, failures)), free);
    }

    /** For a page: ten minutes, doubled with each failure, up to a day. */
    static Instant page(Instant now, int failures) {
        return now.plus(doubled(PAGE, failures - 1));
    }

    /** For what is handed on: a minute, doubled with each failure, up to a day. */
    static Instant minutes(Instant now, int failures) {
        return now.plus(doubled(SHORTEST, failures - 1));
    }

    static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Duration doubled(Duration once, int times) {
        Duration doubled = once;
        for (int i = 0; i < Math.min(times, DOUBLINGS) && doubled.compareTo(LONGEST) < 0; i++) {
            doubled = doubled.plus(doubled);
        }
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
