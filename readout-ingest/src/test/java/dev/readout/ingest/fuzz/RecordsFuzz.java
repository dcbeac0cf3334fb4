package dev.readout.ingest.fuzz;

/** Fuzzes records of JSON. */
public final class RecordsFuzz {
    private RecordsFuzz() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Fuzzed.read(bytes, "jsonl");
    }
}
