package dev.readout.app;

/** The command cannot do anything, for a reason the user can change; the message says which. */
public final class NothingDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingDone(String message) {
        super(message);
    }
}
