package dev.readout.ingest.fuzz;

import dev.readout.ingest.Refusal;
import dev.readout.ingest.feed.FeedList;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Fuzzes a list of feeds. */
public final class FeedListFuzz {
    private FeedListFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            FeedList.read(new ByteArrayInputStream(bytes));
        } catch (Refusal | IOException refused) {
            // what is no list is refused
        }
    }
}
