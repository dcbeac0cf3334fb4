package dev.readout.ingest;

import java.util.function.Consumer;

/**
 * Hands on what becomes of the parts of one source. A source can have millions of parts that fail; after so many of them
 * they are only counted, so that memory does not grow with a bad file.
 */
public final class Listed implements Consumer<Outcome> {
    /** So many failures of one source are listed one by one. */
    private static final int MOST = 1000;

    private final Consumer<Outcome> to;
    private long failed;

    public Listed(Consumer<Outcome> to) {
        this.to = to;
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Failed && ++failed > MOST) {
            return;
        }
        to.accept(outcome);
    }

    /** Tells of the failures that were not listed. */
    public void end(String source) {
        if (failed > MOST) {
            to.accept(new Outcome.Failed(
                    source, Reason.MORE, (failed - MOST) + " further parts of it could not be read either"));
        }
    }
}
