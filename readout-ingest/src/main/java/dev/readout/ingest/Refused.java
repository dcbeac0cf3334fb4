package dev.readout.ingest;

import java.io.IOException;

/** A refusal met while reading a stream, where only an {@link IOException} gets through. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
