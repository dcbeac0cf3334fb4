package dev.readout.ingest.web;

import org.jspecify.annotations.Nullable;

/**
 * By what a server knows again what it sent last time (RFC 9110 §8.8), so that it need not send the same again.
 *
 * @param etag as it came
 * @param lastModified as it came
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing was sent yet. */
    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 1000;

    /** What cannot be sent back in a header, or is of unreasonable length, counts as none. */
    public Validators {
        etag = fit(etag);
        lastModified = fit(lastModified);
    }

    private static @Nullable String fit(@Nullable String value) {
        return value != null
                        && !value.isBlank()
                        && value.length() <= LONGEST
                        && value.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                ? value
                : null;
    }
}
