package dev.readout.ingest.archive;

import dev.readout.ingest.Budget;
import dev.readout.ingest.Choice;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Listed;
import dev.readout.ingest.Names;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the entries of an archive. Their names are never paths: nothing is written anywhere, and a name only
 * becomes a part of a source, {@code archive.zip!folder/entry.txt}. Links lead nowhere, and hidden entries are left out.
 */
final class Entries<E extends ArchiveEntry> {
    private final Limits limits;
    private final Choice choice;
    private final Kind<E> kind;

    /** What archives of one kind say of an entry. */
    interface Kind<E> {
        /** Why the entry is no file; absent where it is one. */
        @Nullable
        String noFile(E entry);
    }

    Entries(Limits limits, Choice choice, Kind<E> kind) {
        this.limits = limits;
        this.choice = choice;
        this.kind = kind;
    }

    void read(String source, ArchiveInputStream<E> archive, Defaults defaults, Consumer<Outcome> to, Budget budget)
            throws IOException, Refusal {
        Listed listed = new Listed(to);
        // whatever an entry's reader leaves unread is unpacked on the way to the next, at the cost of the same budget
        InputStream unpacked = budget.unpacked(Guarded.of(() -> archive));
        int number = 0;
        for (E entry = Guarded.tried(archive::getNextEntry);
                entry != null;
                entry = Guarded.tried(archive::getNextEntry)) {
            if (++number > limits.maxFiles()) {
                throw new Refusal(Reason.TOO_MANY, "it has more than " + limits.maxFiles() + " entries, the limit");
            }
            String name = entry.getName() == null ? "" : entry.getName();
            if (!entry.isDirectory() && !hidden(name)) {
                one(Names.inside(source, name), name, entry, archive, unpacked, defaults, listed, budget);
            }
            unpacked.transferTo(OutputStream.nullOutputStream());
        }
        listed.end(source);
    }

    private void one(
            String source,
            String name,
            E entry,
            ArchiveInputStream<E> archive,
            InputStream unpacked,
            Defaults defaults,
            Consumer<Outcome> to,
            Budget budget)
            throws IOException {
        String noFile = kind.noFile(entry);
        Optional<Format> format =
                choice.ofEntry(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (noFile != null) {
            to.accept(new Outcome.Skipped(source, noFile));
        } else if (format.isEmpty()) {
            to.accept(new Outcome.Skipped(source, "its name ends in none of " + choice.suffixes()));
        } else if (!archive.canReadEntryData(entry)) {
            to.accept(Refusal.archive("encrypted, or compressed in a way that is not known here")
                    .of(source));
        } else {
            try {
                Inside.read(format.get(), source, new Entry(unpacked), defaults, to, budget);
            } catch (Refusal refusal) {
                to.accept(refusal.of(source));
            }
        }
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") && !name.startsWith("./") && !name.startsWith("..")
                || name.matches("(?s).*[/\\\\]\\.[^./\\\\].*")
                || name.startsWith("__MACOSX/");
    }

    /** One entry of the archive's stream; whoever closes it does not close the archive. */
    private static final class Entry extends FilterInputStream {
        Entry(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
