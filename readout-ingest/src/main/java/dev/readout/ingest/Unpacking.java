package dev.readout.ingest;

/**
 * How much comes out of what is packed before the intake refuses to go on.
 *
 * @param maxBytes the most bytes that one file may unpack to, those of archives inside it included; at least 1
 * @param maxRatio how many times longer than the file all that comes out of it may be; at least 1. News packs three to
 *     thirty times, a bomb a thousand times and more
 * @param maxNesting how many packings may lie inside each other; at least 1
 */
public record Unpacking(long maxBytes, int maxRatio, int maxNesting) {
    /** 256 GiB a file, 200 times its length, four packings inside each other. */
    public static final Unpacking STANDARD = new Unpacking(256L << 30, 200, 4);

    public Unpacking {
        if (maxBytes < 1 || maxRatio < 1 || maxNesting < 1) {
            throw new IllegalArgumentException("limits of unpacking must be at least 1: " + maxBytes + " bytes, "
                    + maxRatio + " times, " + maxNesting + " deep");
        }
    }
}
