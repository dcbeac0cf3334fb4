package dev.readout.ingest.archive;

import dev.readout.ingest.Budget;
import dev.readout.ingest.Choice;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads what lies inside something packed. */
final class Inside {
    private Inside() {}

    static void read(
            Format format, String source, InputStream unpacked, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        if (format instanceof Choice.Packed packed) {
            packed.unpack(source, unpacked, defaults, to, budget.deeper());
        } else {
            format.read(source, unpacked, defaults, to);
        }
    }
}
