package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** Whether a word says that a contact was cancelled or postponed, and not only that somebody asks for it or may do it. */
public final class Withdrawal {
    /** So many tokens before the word may take it back. */
    private static final int REACH = 4;

    private Withdrawal() {}

    /** What the word at this token makes of a contact; null where it says no such thing. */
    public static @Nullable Status at(Spotted s, int i) {
        Status off = s.of(i, "cancelled") ? Status.CANCELLED : s.of(i, "postponed") ? Status.POSTPONED : null;
        if (off == null) {
            return null;
        }
        if (s.is(i - 1, "-")) {
            // 'a long-delayed meeting'
            return null;
        }
        boolean finite = s.sentence().get(i).lower().endsWith("ed");
        for (int k = i - 1; k >= Math.max(0, i - REACH) && s.sentence().get(k).word(); k--) {
            boolean open = s.of(k, "proposed") || s.of(k, "weighing") || s.of(k, "negation") || s.is(k, "if");
            boolean passive = s.is(k, "be") && s.is(k - 1, "to");
            if (open || passive && finite && asked(s, k - 1)) {
                return null;
            }
        }
        return off;
    }

    /** 'Called for the summit to be cancelled'. */
    private static boolean asked(Spotted s, int to) {
        for (int k = to - 1; k >= Math.max(0, to - 8); k--) {
            if (s.of(k, "proposed")) {
                return true;
            }
        }
        return false;
    }
}
