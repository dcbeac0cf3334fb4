package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Token;

/**
 * Whether a phrase can begin with a token: one bit for each hash code of a first word, so that a yes may be wrong and a no
 * never is. Most words of a text begin no phrase, and are turned away here at once.
 */
public final class Openings {
    private static final int BITS = 1 << 16;

    private final long[] written = new long[BITS / Long.SIZE];
    private final long[] caseless = new long[BITS / Long.SIZE];

    /** Adds the first words of phrases, which must be complete. */
    public void add(Phrases<?> phrases) {
        long[] bits = phrases.caseless() ? caseless : written;
        phrases.eachOpening(word -> set(bits, word));
        Phrases.VARIANTS.forEach(word -> set(caseless, word));
    }

    /** Whether it may be so. */
    public boolean can(Token token) {
        return has(caseless, token.lowerHash()) || has(written, token.foldedHash()) || token.shouted();
    }

    private static void set(long[] bits, String word) {
        int bit = bit(word.hashCode());
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private static boolean has(long[] bits, int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed >>> 16;
    }
}
