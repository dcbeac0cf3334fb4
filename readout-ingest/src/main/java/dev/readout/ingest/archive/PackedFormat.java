package dev.readout.ingest.archive;

import dev.readout.ingest.Budget;
import dev.readout.ingest.Choice;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A packed file, read as a stream: as long as it likes, while what comes out stays within a budget of its own. */
abstract class PackedFormat implements Choice.Packed {
    private final Limits limits;

    PackedFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public final long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public final void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        unpack(source, bytes, defaults, to, Budget.of(limits));
    }
}
