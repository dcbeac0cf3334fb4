package dev.readout.ingest.html;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's bytes are from.
 *
 * @param source the name that the outcome bears
 * @param url the address it was fetched from, if known
 * @param contentType the value of the response's Content-Type header, or a charset's name alone; absent where none came
 * @param at when it was fetched: no later date counts as its publication; absent where nobody says
 */
public record Fetched(
        String source,
        @Nullable String url,
        @Nullable String contentType,
        @Nullable Instant at) {
    public Fetched {
        if (source.isEmpty()) {
            throw new IllegalArgumentException("a page needs a source");
        }
    }

    /** A file of which nothing is known but its name. */
    public static Fetched file(String source) {
        return new Fetched(source, null, null, null);
    }
}
