package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.readout.testkit.Mutations;
import dev.readout.testkit.Seed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Holds a format against damaged documents: whatever the bytes, it hands on outcomes or refuses, and it ends. */
public final class Hostile {
    private static final int ROUNDS = 1500;
    /** No measure of speed: far more than any round takes, so that only what never ends goes beyond it. */
    private static final Duration FOREVER = Duration.ofSeconds(60);

    private Hostile() {}

    /**
     * Reads many damaged copies.
     *
     * @param test whose seed is printed
     * @param words what is dear to the format
     * @param documents whole documents of it
     */
    public static void damage(Class<?> test, Format format, List<String> words, List<byte[]> documents) {
        Mutations mutations = new Mutations(Seed.random(test), words);
        int outcomes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutations.of(documents.get(round % documents.size()));
            outcomes += assertTimeoutPreemptively(
                    FOREVER, () -> read(format, bytes), () -> HexFormat.of().formatHex(bytes));
        }
        assertTrue(outcomes > ROUNDS / 4, "hardly anything came through: " + outcomes);
    }

    private static int read(Format format, byte[] bytes) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            format.read("damaged", new ByteArrayInputStream(bytes), Defaults.NONE, outcomes::add);
        } catch (Refusal | IOException refused) {
            return outcomes.size() + 1;
        } catch (RuntimeException | StackOverflowError fault) {
            fail(fault + " for " + HexFormat.of().formatHex(bytes), fault);
        }
        return outcomes.size();
    }
}
