package dev.readout.ingest.fuzz;

/** Fuzzes a feed, news sitemap or list. */
public final class FeedFuzz {
    private FeedFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Fuzzed.read(bytes, "feed");
    }
}
