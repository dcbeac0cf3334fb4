package dev.readout.analysis.dates;

import org.jspecify.annotations.Nullable;

/**
 * An expression found in a row of items.
 *
 * @param from its first item
 * @param next the item after its last
 * @param reversed see {@link DateExpression#links}
 */
record Match(
        int from,
        int next,
        DateExpression.Kind kind,
        Meaning meaning,
        @Nullable Meaning reversed) {

    static Match of(int from, int next, DateExpression.Kind kind, Meaning meaning) {
        return new Match(from, next, kind, meaning, null);
    }

    /** Reaches further. */
    Match to(int later) {
        return new Match(from, later, kind, meaning, reversed);
    }

    Match since(int earlier) {
        return new Match(earlier, next, kind, meaning, reversed);
    }
}
