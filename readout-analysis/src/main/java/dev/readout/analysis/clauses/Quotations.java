package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;

/** Where somebody's words in quotation marks begin and end within a sentence. */
final class Quotations {
    private static final WordSet MARKS = WordSet.of("\"", "“", "”", "''", "``");

    private Quotations() {}

    /** Whether a mark of a quotation stands at a token. */
    static boolean mark(Spotted s, int i) {
        return i < s.size() && MARKS.has(s.sentence().get(i));
    }

    /** The token behind the mark that closes a quotation at a token, or the token given. */
    static int behindMark(Spotted s, int i) {
        return mark(s, i) && touches(s, i - 1) ? i + 1 : i;
    }

    /** Whether a quotation ends in tokens [from, to): what stands before is somebody's words, what stands behind tells of him. */
    static boolean ends(Spotted s, int from, int to) {
        int open = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            boolean behind = mark(s, i) && touches(s, i - 1);
            boolean before = mark(s, i) && i + 1 < s.size() && touches(s, i);
            open += behind == before ? 0 : before ? 1 : -1;
        }
        return open < 0;
    }

    /** Whether nothing stands between a token and the next. */
    private static boolean touches(Spotted s, int i) {
        return s.sentence().get(i).end() == s.sentence().get(i + 1).start();
    }
}
