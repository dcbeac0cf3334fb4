package dev.readout.app.command;

import dev.readout.store.Indexing;
import java.io.PrintWriter;

/** Says why a store takes long to open: texts are put into its search index first. */
final class IndexLines implements Indexing {
    /** Progress is told after so many texts. */
    private static final int STRIDE = 10_000;

    private final String place;
    private final PrintWriter err;
    private int told;

    /** @param place the store as messages show it */
    IndexLines(String place, PrintWriter err) {
        this.place = place;
        this.err = err;
    }

    @Override
    public void indexed(int done, int texts) {
        if (done == 0) {
            err.println(place + ": " + TallyLines.count(texts, "text")
                    + " of reports and statements to be put into the search index; the record stays as it is");
        } else if (done / STRIDE > told) {
            told = done / STRIDE;
            err.println(done + " of " + texts + " texts");
        }
        err.flush();
    }
}
