package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.testkit.Mutations;
import dev.readout.testkit.Seed;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Holds the intake against damaged documents: whatever the bytes, it hands on outcomes and ends. */
public final class Hostile {
    private static final int ROUNDS = 1500;
    /** No measure of speed: far more than all rounds take, so that only what never ends goes beyond it. */
    private static final Duration FOREVER = Duration.ofMinutes(5);

    private Hostile() {}

    /**
     * Reads many damaged copies, as standard input whose format the bytes tell.
     *
     * @param test whose seed is printed
     * @param words what is dear to the format
     * @param documents whole documents of it
     */
    public static void damage(Class<?> test, Limits limits, List<String> words, List<byte[]> documents) {
        Mutations mutations = new Mutations(Seed.random(test), words);
        int reports = assertTimeoutPreemptively(FOREVER, () -> {
            int read = 0;
            for (int round = 0; round < ROUNDS; round++) {
                read += reports(mutations.of(documents.get(round % documents.size())), limits);
            }
            return read;
        });
        assertTrue(reports > ROUNDS / 50, "hardly anything came through: " + reports);
    }

    private static int reports(byte[] bytes, Limits limits) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(limits).read(List.of("-"), Defaults.NONE, new ByteArrayInputStream(bytes), outcomes::add);
        int reports = 0;
        for (Outcome outcome : outcomes) {
            boolean fault = outcome instanceof Outcome.Failed failed && failed.reason() == Reason.FAULT;
            assertTrue(!fault, () -> outcome + " for " + HexFormat.of().formatHex(bytes));
            reports += outcome instanceof Outcome.Read ? 1 : 0;
        }
        return reports;
    }
}
