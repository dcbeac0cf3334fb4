package dev.readout.app.watch;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** One line that is written over and over while somebody watches; else nothing. */
final class Progress {
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean terminal;
    private final Instant began;
    private boolean shown;

    /** @param terminal whether anybody sees it */
    Progress(PrintWriter err, boolean terminal, Instant began) {
        this.err = err;
        this.terminal = terminal;
        this.began = began;
    }

    /**
     * Shows how far it is.
     *
     * @param waiting pages that are still to be read
     */
    void show(Instant now, int looks, int reports, int waiting, int changes) {
        if (!terminal) {
            return;
        }
        double seconds = Math.max(1, Duration.between(began, now).toMillis() / 1000.0);
        double rate = reports / seconds;
        String left = waiting == 0 || reports == 0 ? "" : ", " + Math.round(waiting / rate) + " s left";
        String line = looks + " looks, " + reports + " reports, " + waiting + " pages to read, " + changes
                + " changes, " + Math.round(rate * 10) / 10.0 + "/s" + left;
        err.print("\r" + (line + " ".repeat(WIDTH)).substring(0, WIDTH));
        err.flush();
        shown = true;
    }

    /** Clears the line before another is printed. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            shown = false;
        }
    }
}
