package dev.readout.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** A document that cannot be read, on its way to becoming {@link Outcome.Failed}. */
public final class Refusal extends Exception {
    private final Reason reason;
    private final String detail;

    public Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    /** A document longer than the limit. */
    public static Refusal tooLarge(long maxBytes) {
        return new Refusal(Reason.TOO_LARGE, "longer than the limit of " + maxBytes + " bytes");
    }

    static Refusal tooMany(int maxFiles) {
        return new Refusal(Reason.TOO_MANY, "this and what follows: the run has read " + maxFiles + ", its limit");
    }

    /** What lies in an archive that is broken or packed in a way that cannot be read. */
    public static Refusal archive(String problem) {
        return new Refusal(Reason.ARCHIVE, Names.printable(problem));
    }

    /** What the file system's complaint means to a user. */
    public static Refusal of(IOException cause) {
        if (cause instanceof Refused inside) {
            return inside.refusal();
        }
        if (cause instanceof NoSuchFileException) {
            return new Refusal(Reason.NOT_FOUND, "there is no such file");
        }
        if (cause instanceof AccessDeniedException) {
            return new Refusal(Reason.NO_PERMISSION, "the system denies access");
        }
        if (cause instanceof FileSystemLoopException) {
            return new Refusal(Reason.LINK_LOOP, "a symbolic link leads back to itself");
        }
        String message = cause.getMessage();
        return new Refusal(Reason.UNREADABLE, Names.printable(message == null ? cause.toString() : message));
    }

    /** The outcome that a document of this name has then. */
    public Outcome.Failed of(String source) {
        return new Outcome.Failed(source, reason, detail);
    }
}
