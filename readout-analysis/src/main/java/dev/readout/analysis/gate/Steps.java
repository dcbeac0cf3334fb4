package dev.readout.analysis.gate;

/** The steps of an automaton: from a state and a word to the next state. States and words are numbered from 1. */
final class Steps {
    private long[] from = new long[1 << 12];
    private int[] to = new int[1 << 12];
    private int size;

    /** The next state, or 0. */
    int after(int state, int word) {
        long key = key(state, word);
        int mask = from.length - 1;
        int slot = slot(key, mask);
        while (from[slot] != 0 && from[slot] != key) {
            slot = slot + 1 & mask;
        }
        return from[slot] == 0 ? 0 : to[slot];
    }

    /** Adds a step that is not there. */
    void put(int state, int word, int next) {
        size++;
        if (size * 2 > from.length) {
            widen();
        }
        place(key(state, word), next);
    }

    private void place(long key, int next) {
        int mask = from.length - 1;
        int slot = slot(key, mask);
        while (from[slot] != 0) {
            slot = slot + 1 & mask;
        }
        from[slot] = key;
        to[slot] = next;
    }

    private void widen() {
        long[] oldFrom = from;
        int[] oldTo = to;
        from = new long[oldFrom.length * 2];
        to = new int[oldFrom.length * 2];
        for (int i = 0; i < oldFrom.length; i++) {
            if (oldFrom[i] != 0) {
                place(oldFrom[i], oldTo[i]);
            }
        }
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
