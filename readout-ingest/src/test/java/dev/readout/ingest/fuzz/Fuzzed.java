package dev.readout.ingest.fuzz;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as a format: whatever they are, they become outcomes, and no parser breaks on them. */
final class Fuzzed {
    /** Small, so that what grows without end shows soon. */
    private static final Limits LIMITS = new Limits(1 << 20, 8, 10_000);

    private Fuzzed() {}

    /** Reads them, and tells how many reports they are. */
    static int read(byte[] bytes, String format) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(LIMITS)
                .read(
                        List.of("-"),
                        new Defaults(null, null, null, format),
                        new ByteArrayInputStream(bytes),
                        outcomes::add);
        int reports = 0;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failed && failed.reason() == Reason.FAULT) {
                throw new IllegalStateException("a parser broke: " + failed.detail());
            }
            reports += outcome instanceof Outcome.Read ? 1 : 0;
        }
        return reports;
    }
}
