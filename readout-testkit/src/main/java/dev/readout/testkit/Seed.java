package dev.readout.testkit;

import java.util.Random;

/**
 * The one seed of a test run's random choices. It is printed, and the system property {@code readout.seed} sets it, so
 * that a failed run can be repeated.
 */
public final class Seed {
    private static final String PROPERTY = "readout.seed";
    private static final long VALUE = Long.getLong(PROPERTY, System.nanoTime());

    private Seed() {}

    /** A generator of the test's own: what one test draws does not change what another draws. */
    public static Random random(Class<?> test) {
        System.out.println(test.getSimpleName() + ": repeat with -D" + PROPERTY + "=" + VALUE);
        return new Random(VALUE ^ test.getName().hashCode());
    }
}
