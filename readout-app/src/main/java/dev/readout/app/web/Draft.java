package dev.readout.app.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file to be sent, written to disk before its first byte goes out: what fails while it is written is answered as a
 * failure and not as half a file, its length is known, and whoever takes it slowly holds neither memory nor a reader.
 *
 * @param length in bytes
 */
record Draft(Path place, long length) {
    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes it.
     *
     * @throws UncheckedIOException where it cannot be written; nothing stays behind
     */
    static Draft of(Content content) {
        try {
            Path place = Files.createTempFile("readout-", ".part");
            boolean done = false;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                content.writeTo(out);
                done = true;
            } finally {
                if (!done) {
                    Files.deleteIfExists(place);
                }
            }
            return new Draft(place, Files.size(place));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads it once; it is gone when that ends. */
    InputStream open() {
        try {
            return Files.newInputStream(place, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
