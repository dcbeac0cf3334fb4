package dev.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

/** A source format: bytes to reports. To add one, implement this and list it in {@link Formats}. */
public interface Format {
    /** The name endings it reads inside directories, in lower case with the dot; empty for names without one. */
    Set<String> suffixes();

    /** The longest file that it takes, in bytes; a longer one is refused before it is opened. */
    long maxBytes();

    /**
     * Hands on an outcome for each document in the bytes: one for a text file, many for a feed or an archive. Where a
     * source holds many, a bad one among them is an outcome, not a refusal.
     *
     * @param source the name that the outcomes bear
     * @param bytes untrusted, perhaps without end; closed by the caller
     * @throws Refusal if nothing can be made of the bytes as a whole
     */
    void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to) throws IOException, Refusal;
}
