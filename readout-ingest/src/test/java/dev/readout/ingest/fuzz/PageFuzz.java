package dev.readout.ingest.fuzz;

/** Fuzzes a web page. */
public final class PageFuzz {
    private PageFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Fuzzed.read(bytes, "html");
    }
}
