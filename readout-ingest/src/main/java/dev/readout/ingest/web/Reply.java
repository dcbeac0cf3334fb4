package dev.readout.ingest.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an address gave in the end. */
public final class Reply {
    private final String address;
    private final @Nullable String contentType;
    private final byte[] body;
    private final Instant at;
    private final boolean unchanged;
    private final Validators validators;

    Reply(
            String address,
            @Nullable String contentType,
            byte[] body,
            Instant at,
            boolean unchanged,
            Validators validators) {
        this.address = address;
        this.contentType = contentType;
        this.body = body;
        this.at = at;
        this.unchanged = unchanged;
        this.validators = validators;
    }

    /** Whether it is as it was when the validators came that it was asked with; there is no body then. */
    public boolean unchanged() {
        return unchanged;
    }

    /** By what to ask for it next time. */
    public Validators validators() {
        return validators;
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
