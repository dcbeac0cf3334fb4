package dev.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the format of what lies inside something else. */
public interface Choice {
    /** The format of an entry of a directory or archive; empty where its name is none of a document. */
    Optional<Format> ofEntry(String name);

    /** The format that reads whatever its first bytes show it to be. */
    Format ofContent();

    /** Every ending that marks a document, in order. */
    String suffixes();

    /** Reads packed things inside packed things, under one budget. */
    interface Packed extends Format {
        /**
         * As {@link Format#read}, as a part of what was unpacked already.
         *
         * @param budget what may still come out
         */
        void unpack(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to, Budget budget)
                throws IOException, Refusal;
    }
}
