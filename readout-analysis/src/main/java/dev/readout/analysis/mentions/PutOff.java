package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Withdrawal;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Claim;
import dev.readout.model.Status;

/** A journey or meeting that a report says was put off: what 'was to have' taken place then is postponed, not cancelled. */
final class PutOff {
    /** So many tokens may stand between the word and what was put off. */
    private static final int REACH = 8;

    private boolean told;

    /** Notes whether a sentence tells of it. */
    void remember(Spotted s) {
        for (int i = 0; i < s.size(); i++) {
            boolean off = Withdrawal.at(s, i) == Status.POSTPONED;
            for (int k = Math.max(0, i - REACH); off && k < Math.min(s.size(), i + REACH); k++) {
                told |= s.of(k, "journey") || s.as(k, Entry.ContactNoun.class) != null;
            }
        }
    }

    /** What its own sentence does not call off is put off with the rest. */
    void settle(Draft draft, Spotted s) {
        boolean others = told && draft.status() == Status.CANCELLED;
        for (int i = 0; others && i < s.size(); i++) {
            others = Withdrawal.at(s, i) == null;
        }
        if (others) {
            Claim<Status> cancelled = draft.statuses.get(0);
            draft.statuses.set(0, new Claim<>(Status.POSTPONED, cancelled.quotes(), "put off with the journey"));
        }
    }
}
