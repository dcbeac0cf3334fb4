package dev.readout.ingest;

/**
 * How much the intake takes on before it refuses.
 *
 * @param maxBytes the longest document, in bytes: a text file, a page, a line of JSON Lines, an item of a feed; 1 to
 *     1 GiB. A longer one is refused before it is loaded
 * @param maxDepth how many directories deep a walk goes below a path the user names; 0 means its own entries only
 * @param maxFiles the most files one run reads, and the most entries of one archive; at least 1
 * @param unpacking what holds for packed files
 */
public record Limits(long maxBytes, int maxDepth, int maxFiles, Unpacking unpacking) {
    private static final long GIBIBYTE = 1L << 30;

    /** 16 MiB a document, 64 directories deep, ten million documents a run. */
    public static final Limits STANDARD = new Limits(16L << 20, 64, 10_000_000);

    /** The usual limits for packed files. */
    public Limits(long maxBytes, int maxDepth, int maxFiles) {
        this(maxBytes, maxDepth, maxFiles, Unpacking.STANDARD);
    }

    public Limits {
        if (maxBytes < 1 || maxBytes > GIBIBYTE) {
            throw new IllegalArgumentException("maxBytes must be 1 to " + GIBIBYTE + ", not " + maxBytes);
        }
        if (maxDepth < 0) {
            throw new IllegalArgumentException("maxDepth must not be negative: " + maxDepth);
        }
        if (maxFiles < 1) {
            throw new IllegalArgumentException("maxFiles must be at least 1, not " + maxFiles);
        }
    }
}
