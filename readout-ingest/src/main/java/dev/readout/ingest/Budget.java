package dev.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one packed file. All packings inside it draw on the same budget, so that many small ones or
 * one inside the other bring no more out than one alone.
 */
public final class Budget {
    /** Below so many bytes no ratio is a danger, and short texts may pack very well. */
    private static final long HARMLESS = 16L << 20;

    private final Unpacking limits;
    private final Counts counts;
    private final int depth;

    /** What went in and came out, in bytes. */
    private static final class Counts {
        private long in;
        private long out;
    }

    private Budget(Unpacking limits, Counts counts, int depth) {
        this.limits = limits;
        this.counts = counts;
        this.depth = depth;
    }

    /** The budget of a file that nothing was taken out of yet. */
    public static Budget of(Limits limits) {
        return new Budget(limits.unpacking(), new Counts(), 1);
    }

    /**
     * The same budget, one packing further in.
     *
     * @throws Refusal if that is too deep
     */
    public Budget deeper() throws Refusal {
        if (depth >= limits.maxNesting()) {
            throw new Refusal(Reason.BOMB, "packed more than " + limits.maxNesting() + " times over");
        }
        return new Budget(limits, counts, depth + 1);
    }

    /** The packed bytes, counted where they are those of the file itself. */
    public InputStream packed(InputStream bytes) {
        return depth > 1
                ? bytes
                : new Counting(bytes) {
                    @Override
                    void count(long read) {
                        counts.in += read;
                    }
                };
    }

    /** The unpacked bytes, which end with a refusal where they are too many. */
    public InputStream unpacked(InputStream bytes) {
        return new Counting(bytes) {
            @Override
            void count(long read) throws Refused {
                spend(read);
            }
        };
    }

    private void spend(long read) throws Refused {
        counts.out += read;
        if (counts.out > limits.maxBytes()) {
            throw new Refused(
                    new Refusal(Reason.BOMB, "it unpacks to more than the limit of " + limits.maxBytes() + " bytes"));
        }
        if (counts.out > HARMLESS && counts.out / limits.maxRatio() > counts.in) {
            throw new Refused(new Refusal(
                    Reason.BOMB, "it unpacks to more than " + limits.maxRatio() + " times its length, the limit"));
        }
    }

    private abstract static class Counting extends FilterInputStream {
        Counting(InputStream bytes) {
            super(bytes);
        }

        abstract void count(long read) throws IOException;

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = in.skip(n);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
