package dev.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Where one run's documents are opened, counted and handed on. */
final class Desk {
    private final Defaults defaults;
    private final int maxFiles;
    private final Consumer<Outcome> to;

    private int opened;

    Desk(Defaults defaults, int maxFiles, Consumer<Outcome> to) {
        this.defaults = defaults;
        this.maxFiles = maxFiles;
        this.to = to;
    }

    /** What opens a document's bytes, or refuses to. */
    interface Opening {
        InputStream open() throws IOException, Refusal;
    }

    /** Reads what the opening gives and closes it. */
    void read(String source, Format format, Opening opening) {
        try {
            count();
            try (InputStream bytes = opening.open()) {
                format.read(source, bytes, defaults, to);
            }
        } catch (Refusal refusal) {
            fail(source, refusal);
        } catch (IOException broken) {
            fail(source, Refusal.of(broken));
        }
    }

    /** No document can be read any more. */
    boolean full() {
        return opened >= maxFiles;
    }

    void fail(String source, Refusal refusal) {
        to.accept(refusal.of(source));
    }

    void skip(String source, String why) {
        to.accept(new Outcome.Skipped(source, why));
    }

    private void count() throws Refusal {
        if (full()) {
            throw Refusal.tooMany(maxFiles);
        }
        opened++;
    }
}
