package dev.readout.ingest.fuzz;

/** Fuzzes a text with header lines. */
public final class HeaderLinesFuzz {
    private HeaderLinesFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Fuzzed.read(bytes, "text");
    }
}
