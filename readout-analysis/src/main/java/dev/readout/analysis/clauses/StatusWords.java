package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What words near a contact say of its status, be it told by a verb or by a noun. */
final class StatusWords {
    private final Spotted s;

    StatusWords(Spotted sentence) {
        this.s = sentence;
    }

    /** A cancelling or delaying word close to the contact. */
    @Nullable
    Status calledOff(int from, int to) {
        int reach = from < 4 ? s.size() : Math.min(s.size(), to + 12);
        for (int i = Math.max(0, from - 7); i < reach; i++) {
            Status off = Withdrawal.at(s, i);
            if (off != null) {
                return off;
            }
        }
        return null;
    }

    /** 'Not', 'refused to', and what is left of 'weren't' and 'don't' in tokens. */
    boolean negated(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (s.is(i, "'t")) {
                return true;
            }
        }
        return any(from, to, "negation");
    }

    private boolean guest(int i) {
        return s.is(i, "invitation") && (s.is(i - 1, "at") || s.is(i - 2, "at") || s.is(i - 2, "on"));
    }

    boolean any(int from, int to, WordSet set) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (set.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean any(int from, int to, String wordClass) {
        for (int i = Math.max(0, from); i < to; i++) {
            // 'May' is a prime minister, a guest 'at the invitation of' his host is there
            if (s.of(i, wordClass)
                    && !guest(i)
                    && !(s.is(i, "may") && s.sentence().get(i).capital())) {
                return true;
            }
        }
        return false;
    }
}
