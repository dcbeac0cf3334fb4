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

    /** How much of a web page is read. */
    public Page page() {
        return Page.STANDARD;
    }

    /**
     * How much of a web page is read.
     *
     * @param tags the most tags; a page with more is refused. At least 1
     * @param depth how deep its elements may stand in each other; what is deeper is read as if it stood there. At least 8
     * @param jsonDepth how deep the values of its JSON-LD may stand in each other; at least 1
     * @param jsonTokens the most tokens in one block of JSON-LD; the rest is left out. At least 1
     */
    public record Page(int tags, int depth, int jsonDepth, int jsonTokens) {
        /** Half a million tags, 256 deep; JSON-LD of 100,000 tokens, 32 deep. */
        public static final Page STANDARD = new Page(500_000, 256, 32, 100_000);

        public Page {
            if (tags < 1 || depth < 8 || jsonDepth < 1 || jsonTokens < 1) {
                throw new IllegalArgumentException("a limit of pages is too low: " + tags + " tags, " + depth
                        + " deep, JSON-LD " + jsonDepth + " deep, " + jsonTokens + " tokens");
            }
        }
    }
}
