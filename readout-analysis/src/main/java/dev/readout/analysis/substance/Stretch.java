package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Tokens from (inclusive) to (exclusive) of a line.
 *
 * @param from first token
 * @param to token after the last
 */
record Stretch(int from, int to) {
    /** Tokens; keeps time linear in a sentence that never ends. */
    private static final int LONGEST = 120;

    Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no stretch of tokens: " + from + " to " + to);
        }
    }

    /** The noun phrases behind a verb or preposition: up to where another clause or a circumstance begins. */
    static @Nullable Stretch object(Line line, int start) {
        Boundaries boundaries = new Boundaries(line);
        int from = opening(line, start);
        int to = from;
        boolean spoken = line.quoted(from);
        boolean quoted = spoken;
        int most = Math.min(line.size(), from + LONGEST);
        while (to < most
                && !((spoken || !quoted) && line.closing(to))
                && !boundaries.told(to)
                && !boundaries.ends(from, to, quoted && !spoken)) {
            quoted ^= line.quote(to);
            to = line.is(to, "(") ? bracket(line, to) : to + 1;
        }
        return trimmed(line, from, to);
    }

    /** The words from a verb of an outcome on: up to where another main clause begins. */
    static @Nullable Stretch clause(Line line, int verb, int behind) {
        Boundaries boundaries = new Boundaries(line);
        int to = behind;
        boolean spoken = line.quoted(verb);
        int most = Math.min(line.size(), verb + LONGEST);
        while (to < most
                && !boundaries.closes(to)
                && !boundaries.told(to)
                && !(line.closing(to) && (spoken || !line.quoted(to)))
                && !(to > behind
                        && (boundaries.coordinate(to)
                                || boundaries.occasion(to)
                                || line.is(to, ",") && line.of(Kind.STOP, to + 1)))) {
            to = line.is(to, "(") ? bracket(line, to) : to + 1;
        }
        boolean mark = to + 1 < line.size() && line.closing(to + 1) && !spoken && line.quoted(to);
        Stretch stretch = to > behind ? trimmed(line, verb, mark ? to + 2 : to) : null;
        return stretch == null || stretch.to <= behind ? null : stretch;
    }

    /** Skips adverbs, a day and 'with X' between a verb and its object. */
    private static int opening(Line line, int start) {
        int i = start;
        for (int steps = 0; steps < 6 && i < line.size(); steps++) {
            int adverb = line.end(Kind.ADVERB, i);
            int day = line.end(Kind.CALENDAR, line.is(i, "on") ? i + 1 : i);
            Principal whom = line.is(i, "with") ? line.person(i + 1) : null;
            if (adverb > 0 && !line.in(Kind.JOINT, i) && !line.in(Kind.DETERMINER, i)) {
                i = adverb;
            } else if (day > 0) {
                i = day;
            } else if (whom != null) {
                i = whom.to();
                while (line.is(i, "and") && line.person(i + 1) != null) {
                    Principal next = line.person(i + 1);
                    i = next == null ? i + 1 : next.to();
                }
            } else if (line.is(i, "the") && line.in(Kind.EMPTY, i + 1) && (line.is(i + 2, "of") || line.is(i + 2, ":"))
                    || line.is(i, ":")) {
                return i;
            } else {
                break;
            }
        }
        return i;
    }

    private static int bracket(Line line, int open) {
        int i = open + 1;
        while (i < line.size() && i - open < 40 && !line.is(i, ")")) {
            i++;
        }
        return line.is(i, ")") ? i + 1 : open + 1;
    }

    /** Without signs and dangling words at its ends; null where nothing is left. */
    static @Nullable Stretch trimmed(Line line, int from, int to) {
        int a = from;
        int b = to;
        while (a < b
                && (line.punctuation(a) && !opensQuote(line, a, b) && !line.is(a, "$")
                        || line.is(a, "and")
                        || line.is(a, "but")
                        || line.is(a, "both"))) {
            a++;
        }
        while (b > a && dangling(line, a, b - 1)) {
            b--;
        }
        if (b > a && line.is(b - 1, ")")) {
            int open = b - 1;
            while (open > a && !line.is(open, "(")) {
                open--;
            }
            b = open > a ? open : b;
        }
        return a < b ? new Stretch(a, b) : null;
    }

    private static boolean opensQuote(Line line, int a, int b) {
        int marks = 0;
        for (int i = a; i < b; i++) {
            marks += line.quote(i) ? 1 : 0;
        }
        return line.quote(a) && marks % 2 == 0;
    }

    private static boolean dangling(Line line, int from, int last) {
        if (line.quote(last)) {
            int marks = 0;
            for (int i = from; i <= last; i++) {
                marks += line.quote(i) ? 1 : 0;
            }
            return marks % 2 == 1;
        }
        return line.punctuation(last) && !line.is(last, ")") && !line.is(last, "%")
                || line.is(last, "and")
                || line.is(last, "but")
                || line.is(last, "also")
                || line.in(Kind.AMONG, last)
                || line.in(Kind.PREPOSITION, last)
                || line.in(Kind.DETERMINER, last) && !line.is(last, "other") && !line.is(last, "more");
    }
}
