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
public final class ZipFormat extends PackedFormat {
    private final Entries<ZipArchiveEntry> entries;

    public ZipFormat(Limits limits, Choice choice) {
        super(limits);
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
    public void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        InputStream packed = new BufferedInputStream(budget.packed(bytes));
        String names = StandardCharsets.UTF_8.name();
        entries.read(source, new ZipArchiveInputStream(packed, names, true, true), defaults, to, budget);
    }
}
