package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What a clause makes of its contact: held, planned, proposed, cancelled, postponed or denied (codebook §3). */
final class StatusReader {
    private final Spotted s;
    private final VerbStatus verbs;
    private final NounStatus nouns;

    StatusReader(Spotted sentence) {
        this.s = sentence;
        this.verbs = new VerbStatus(sentence);
        this.nouns = new NounStatus(sentence);
    }

    /** 'They agreed to meet soon', 'agreed to keep in touch and to meet': a contact is set. */
    boolean agreed(Trigger t) {
        boolean meet = t.verb() != null
                && t.verb().form() == VerbForm.BASE
                && t.verb().base().equals("meet");
        for (int i = t.from() - 1; meet && i >= Math.max(0, t.from() - 9); i--) {
            if (s.is(i, "agreed") && s.is(i + 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /** Null where the clause says that nothing took place, and no plan was refused either. */
    @Nullable
    Status read(Trigger t, Group subject) {
        for (int i = 0; i < t.from(); i++) {
            boolean denied = s.is(i, "denied") || s.is(i, "denies");
            if (denied && !act(i + 1) && (s.is(i + 1, "that") || t.from() - i < 8)) {
                return Status.DENIED;
            }
        }
        return t.verb() != null ? verbs.of(t, subject) : nouns.of(t);
    }

    /** 'Denied hiding what was said at the meeting': it is the hiding that is denied. */
    private boolean act(int i) {
        String word = i < s.size() ? s.sentence().get(i).lower() : "";
        return word.endsWith("ing") && s.at(i) == null;
    }

    Status invitation(int from, int to) {
        for (int i = to; i < Math.min(s.size(), to + 14); i++) {
            if (s.is(i, "accepted") || s.is(i, "accepting")) {
                return Status.PLANNED;
            }
        }
        return Status.PROPOSED;
    }

    /** 'Pleased to meet X today': told as done. */
    boolean glad(int verb) {
        return verbs.glad(verb);
    }
}
