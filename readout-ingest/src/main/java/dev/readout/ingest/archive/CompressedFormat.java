package dev.readout.ingest.archive;

import com.github.luben.zstd.ZstdInputStream;
import dev.readout.ingest.Budget;
import dev.readout.ingest.Choice;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Names;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One document compressed by itself. It is read by its name without the ending, or by its content. */
public final class CompressedFormat extends PackedFormat {
    private static final int BUFFER = 1 << 16;
    /** The most memory that a zstd frame may ask for, as a power of two: what 'zstd --long' uses. */
    private static final int WINDOW = 27;

    private final Choice choice;
    private final Set<String> suffixes;
    private final Opening opening;

    private interface Opening {
        InputStream open(InputStream packed) throws IOException;
    }

    private CompressedFormat(Limits limits, Choice choice, Set<String> suffixes, Opening opening) {
        super(limits);
        this.choice = choice;
        this.suffixes = suffixes;
        this.opening = opening;
    }

    /** Gzip, of one or many members. */
    public static CompressedFormat gzip(Limits limits, Choice choice) {
        return new CompressedFormat(limits, choice, Set.of(".gz", ".gzip", ".tgz"), Gzip::new);
    }

    /** Zstandard, of one or many frames. */
    public static CompressedFormat zstd(Limits limits, Choice choice) {
        return new CompressedFormat(
                limits, choice, Set.of(".zst", ".zstd"), packed -> new ZstdInputStream(packed).setLongMax(WINDOW));
    }

    @Override
    public Set<String> suffixes() {
        return suffixes;
    }

    @Override
    public void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        InputStream packed = new BufferedInputStream(budget.packed(bytes), BUFFER);
        InputStream unpacked = budget.unpacked(Guarded.of(() -> opening.open(packed)));
        Inside.read(format(source), source, unpacked, defaults, to, budget);
    }

    private Format format(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        String suffix = Names.suffix(name);
        String inner = suffixes.contains(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
        if (suffix.equals(".tgz")) {
            inner += ".tar";
        }
        Optional<Format> named = Names.suffix(inner).isEmpty() ? Optional.empty() : choice.ofEntry(inner);
        return named.orElse(choice.ofContent());
    }
}
