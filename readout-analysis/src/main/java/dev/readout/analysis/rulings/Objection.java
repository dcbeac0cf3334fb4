package dev.readout.analysis.rulings;

import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Why a decision cannot be added to others.
 *
 * @param why in a sentence without a full stop, naming earlier decisions
 */
public record Objection(String why) {
    /**
     * Looks for an objection. A decision must not contradict one that applies, nor keep one from applying, and must add
     * something.
     *
     * @param earlier the decisions there are
     * @param record as these leave it
     */
    public static Optional<Objection> to(
            Decision fresh, List<Decision> earlier, Collection<Mention> mentions, Resolved record) {
        Rulings before = Rulings.of(earlier, mentions);
        if (fresh.ruling() instanceof Ruling.Undo undo) {
            return undo(undo, before);
        }
        List<Decision> all = new ArrayList<>(earlier);
        all.add(fresh);
        Rulings after = Rulings.of(all, mentions);
        Standing standing = after.standing(fresh.id());
        if (standing instanceof Standing.Contradicted contradicted) {
            return against(contradicted.why(), contradicted.earlier());
        }
        for (Decision decision : before.decisions()) {
            boolean kept = before.standing(decision.id()) instanceof Standing.Applies
                    && !(after.standing(decision.id()) instanceof Standing.Applies);
            if (kept) {
                return against(decision.id() + " says '" + decision.ruling().words() + "'", List.of(decision.id()));
            }
        }
        if (standing instanceof Standing.Loose loose) {
            return Optional.of(new Objection(loose.why()));
        }
        return new Objections(fresh, before, after, record).find();
    }

    private static Optional<Objection> undo(Ruling.Undo undo, Rulings before) {
        Optional<Decision> target = before.decisions().stream()
                .filter(decision -> decision.id().equals(undo.decision()))
                .findFirst();
        if (target.isEmpty()) {
            return Optional.of(new Objection("there is no decision " + undo.decision()));
        }
        if (target.get().ruling() instanceof Ruling.Undo) {
            return Optional.of(
                    new Objection(undo.decision() + " takes back another one; make that decision anew instead"));
        }
        return before.standing(undo.decision()) instanceof Standing.Undone undone
                ? Optional.of(new Objection(undo.decision() + " is undone already, by " + undone.by()))
                : Optional.empty();
    }

    static Optional<Objection> against(String why, Collection<String> earlier) {
        return Optional.of(new Objection(
                why + "; undo " + (earlier.size() == 1 ? "it" : "one of them") + " first if that is wrong"));
    }

    static Optional<Objection> nothingNew(String earlier) {
        return Optional.of(new Objection(earlier + " says so already"));
    }
}
