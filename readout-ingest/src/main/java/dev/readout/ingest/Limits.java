package dev.readout.ingest;

import java.time.Duration;
import java.util.List;

/**
 * How much the intake takes on before it refuses.
 *
 * @param maxBytes the longest document, in bytes: a text file, a page, a line of JSON Lines, an item of a feed; 1 to
 *     1 GiB. A longer one is refused before it is loaded
 * @param maxDepth how many directories deep a walk goes below a path the user names; 0 means its own entries only
 * @param maxFiles the most files one run reads, and the most entries of one archive; at least 1
 * @param unpacking what holds for packed files
 * @param web what holds for what is fetched
 * @param patience how long one document may be read without giving a report, except standard input; above 0
 */
public record Limits(long maxBytes, int maxDepth, int maxFiles, Unpacking unpacking, Web web, Duration patience) {
    private static final long GIBIBYTE = 1L << 30;

    /** 16 MiB a document, 64 directories deep, ten million documents a run. */
    public static final Limits STANDARD = new Limits(16L << 20, 64, 10_000_000);

    /** The usual limits for packed files and the web. */
    public Limits(long maxBytes, int maxDepth, int maxFiles) {
        this(maxBytes, maxDepth, maxFiles, Unpacking.STANDARD);
    }

    /** The usual limits for the web. */
    public Limits(long maxBytes, int maxDepth, int maxFiles, Unpacking unpacking) {
        this(maxBytes, maxDepth, maxFiles, unpacking, Web.STANDARD);
    }

    /** The usual patience: 10 minutes. */
    public Limits(long maxBytes, int maxDepth, int maxFiles, Unpacking unpacking, Web web) {
        this(maxBytes, maxDepth, maxFiles, unpacking, web, Duration.ofMinutes(10));
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
        if (patience.toMillis() < 1) {
            throw new IllegalArgumentException("patience must be above 0, not " + patience);
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

    /**
     * How much is fetched from the web, and how patiently.
     *
     * @param redirects how often one address may send on; at least 0
     * @param bytes the longest body, both as sent and unpacked; 1 to 1 GiB. It is held in memory
     * @param robotsBytes how much of a robots.txt is read; 500 KiB (RFC 9309 §2.5) to 1 GiB
     * @param headers the most header lines of an answer; at least 1
     * @param headerLine the longest of them, in bytes; at least 100
     * @param connect how long a connection may take to stand; above 0
     * @param silence how long a server may send nothing; above 0
     * @param whole how long one request may take with its answer; above 0
     * @param spacing the least time between two requests to one host; not negative
     * @param longestWait how long the run waits where a host asks for more time; not negative
     */
    public record Web(
            int redirects,
            long bytes,
            long robotsBytes,
            int headers,
            int headerLine,
            Duration connect,
            Duration silence,
            Duration whole,
            Duration spacing,
            Duration longestWait) {
        /** 8 redirects, 64 MiB, 10 s to connect, 20 s of silence, 2 minutes in all, 1 s between requests, 1 min to wait. */
        public static final Web STANDARD = new Web(
                8,
                64L << 20,
                512L << 10,
                200,
                16 << 10,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));

        public Web {
            if (redirects < 0 || bytes < 1 || bytes > GIBIBYTE || headers < 1 || headerLine < 100) {
                throw new IllegalArgumentException("a limit of the web is out of bounds: " + redirects + " redirects, "
                        + bytes + " bytes, " + headers + " header lines of " + headerLine);
            }
            if (robotsBytes < 500L << 10 || robotsBytes > GIBIBYTE) {
                throw new IllegalArgumentException("robotsBytes must be 500 KiB to 1 GiB, not " + robotsBytes);
            }
            for (Duration time : List.of(connect, silence, whole)) {
                if (time.toMillis() < 1) {
                    throw new IllegalArgumentException("a time limit of the web must be above 0, not " + time);
                }
            }
            if (spacing.isNegative() || longestWait.isNegative()) {
                throw new IllegalArgumentException(
                        "a wait must not be negative: " + spacing + " between requests, at most " + longestWait);
            }
        }
    }
}
