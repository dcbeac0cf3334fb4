package dev.readout.ingest.web;

import org.jspecify.annotations.Nullable;

/** What a server says to one request. */
final class Answer {
    private final int status;
    private final @Nullable String contentType;
    private final @Nullable String location;
    private final @Nullable String retryAfter;
    private final Validators validators;
    private final byte[] body;

    Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String retryAfter,
            Validators validators,
            byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.location = location;
        this.retryAfter = retryAfter;
        this.validators = validators;
        this.body = body;
    }

    int status() {
        return status;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    /** Where it sends on to; absent where it does not. */
    @Nullable
    String redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> location;
            default -> null;
        };
    }

    /** Whether it asks to come later. */
    boolean busy() {
        return status == 429 || status == 503;
    }

    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    /** By what it can be asked for next time. */
    Validators validators() {
        return validators;
    }

    /** Empty unless the status is 200. */
    byte[] body() {
        return body;
    }
}
