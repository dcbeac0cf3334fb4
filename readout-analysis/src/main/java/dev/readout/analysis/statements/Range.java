package dev.readout.analysis.statements;

/** Tokens from (inclusive) to (exclusive) of a page. */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no range of tokens: " + from + " to " + to);
        }
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
