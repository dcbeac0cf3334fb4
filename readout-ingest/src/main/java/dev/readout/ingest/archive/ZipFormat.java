package dev.readout.ingest.archive;

import dev.readout.ingest.Budget;
import dev.readout.ingest.Choice;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip file, read as a stream from its beginning. */
public final class ZipFormat implements Choice.Packed {
    private final Limits limits;
    private final Entries<ZipArchiveEntry> entries;

    public ZipFormat(Limits limits, Choice choice) {
        this.limits = limits;
        this.entries = new Entries<>(
                limits,
                choice,
                entry -> entry.isUnixSymlink() ? "it is a link, and links in archives lead nowhere" : null);
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".zip");
    }

    @Override
    public long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        unpack(source, bytes, defaults, to, Budget.of(limits));
    }

    @Override
    public void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        InputStream packed = new BufferedInputStream(budget.packed(bytes));
        String names = StandardCharsets.UTF_8.name();
        entries.read(source, new ZipArchiveInputStream(packed, names, true, true), defaults, to, budget);
    }
}
