package dev.readout.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked. The message names the place, the problem and what to do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String location;
    private final String problem;
    private final String remedy;

    StoreException(String location, String problem, String remedy, @Nullable Throwable cause) {
        super(location + ": " + problem + ". " + remedy + ".", cause);
        this.location = location;
        this.problem = problem;
        this.remedy = remedy;
    }

    StoreException(String location, String problem, String remedy) {
        this(location, problem, remedy, null);
    }

    /** Where the store is, as the caller named it, but for a password. */
    public String location() {
        return location;
    }

    /** What is wrong, as a clause without a full stop. */
    public String problem() {
        return problem;
    }

    /** What to do about it, as a sentence without a full stop. */
    public String remedy() {
        return remedy;
    }
}
