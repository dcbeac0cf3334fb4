package dev.readout.app;

/** How the program ends; scripts depend on it. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Done, but something was found wanting and is listed. */
    public static final int WITH_FAILURES = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;
    /** Nothing could be done. */
    public static final int NOTHING_DONE = 3;

    private ExitCode() {}
}
