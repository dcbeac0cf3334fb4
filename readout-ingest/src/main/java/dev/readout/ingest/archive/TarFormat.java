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
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar file. */
public final class TarFormat extends PackedFormat {
    private final Entries<TarArchiveEntry> entries;

    public TarFormat(Limits limits, Choice choice) {
        super(limits);
        this.entries = new Entries<>(
                limits,
                choice,
                entry -> special(entry) ? "it is a link or a device, and those in archives lead nowhere" : null);
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".tar");
    }

    @Override
    public void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        InputStream packed = new BufferedInputStream(budget.packed(bytes));
        entries.read(source, new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name()), defaults, to, budget);
    }

    private static boolean special(TarArchiveEntry entry) {
        return entry.isLink()
                || entry.isSymbolicLink()
                || entry.isFIFO()
                || entry.isCharacterDevice()
                || entry.isBlockDevice();
    }
}
