package dev.readout.analysis.lineage;

import java.util.Arrays;

/**
 * A bottom-k sketch of a sentence: the smallest of its shingle hashes. Two sentences that share most of their shingles
 * share at least one of these, whatever stands around them, so a report that copies a part is found as surely as one
 * that copies all (Broder 1997; one value is one band of locality-sensitive hashing).
 */
final class MinHash {
    /** Values kept of each sentence. */
    static final int SIZE = 4;

    private MinHash() {}

    static long[] of(Sentence sentence) {
        long[] hashes = sentence.shingles();
        Arrays.sort(hashes);
        return hashes.length <= SIZE ? hashes : Arrays.copyOf(hashes, SIZE);
    }
}
