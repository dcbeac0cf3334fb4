package dev.readout.ingest.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an address gave in the end. */
public final class Reply {
    private final String address;
    private final @Nullable String contentType;
    private final byte[] body;
    private final Instant at;

    Reply(String address, @Nullable String contentType, byte[] body, Instant at) {
        this.address = address;
        this.contentType = contentType;
        this.body = body;
        this.at = at;
    }

    /** Where it was, after all redirects. */
    public String address() {
        return address;
    }

    /** The value of the header; absent where none came. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** Unpacked, within the limit; the caller's to keep. */
    public byte[] body() {
        return body;
    }

    /** When it was fetched. */
    public Instant at() {
        return at;
    }
}
