package dev.readout.ingest.fuzz;

/** Fuzzes a web archive. */
public final class WebArchiveFuzz {
    private WebArchiveFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Fuzzed.read(bytes, "warc");
    }
}
