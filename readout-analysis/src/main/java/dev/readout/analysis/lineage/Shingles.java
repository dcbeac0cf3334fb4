package dev.readout.analysis.lineage;

/** Hashes of the runs of words in a text. */
final class Shingles {
    /** Words in a run: long enough to be rare by chance, short enough to survive one changed word in a sentence. */
    static final int LENGTH = 3;

    private Shingles() {}

    /** One hash for each run of so many word hashes, in the order of the text; none where there are fewer words. */
    static long[] of(int[] words, int length) {
        int count = Math.max(0, words.length - length + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0xcbf29ce484222325L;
            for (int j = i; j < i + length; j++) {
                hash = mix(hash ^ words[j]);
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    /** The finalizer of SplitMix64: spreads every bit of the input over the output. */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
