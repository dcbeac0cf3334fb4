package dev.readout.app.deciding;

import dev.readout.analysis.rulings.Keeping;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Standing;
import dev.readout.app.run.Anchored;
import dev.readout.model.Decision;
import dev.readout.store.Store;
import java.util.List;
import java.util.Optional;

/** All decisions of a store, with how each stands. */
public final class Ledger {
    private final Rulings rulings;
    private final Keeping keeping;

    private Ledger(Rulings rulings, Keeping keeping) {
        this.rulings = rulings;
        this.keeping = keeping;
    }

    public static Ledger of(Store store) {
        Rulings rulings = Anchored.rulings(store);
        return new Ledger(rulings, new Keeping(rulings, store.resolved()));
    }

    /** The decisions, earlier ones first. */
    public List<Decision> decisions() {
        return rulings.decisions();
    }

    public Rulings rulings() {
        return rulings;
    }

    /** How it stands, in a sentence without a full stop. */
    public String standing(Decision decision) {
        String words = rulings.standing(decision.id()).words();
        return keeping.breach(decision).map(breach -> "not kept: " + breach).orElse(words);
    }

    /** The same in a word or two. */
    public String brief(Decision decision) {
        return keeping.breach(decision).isPresent()
                ? "not kept"
                : rulings.standing(decision.id()).brief();
    }

    /** How many decisions of a store do not apply to the mentions that it has, or only in part. */
    public static int loose(Store store) {
        Rulings rulings = Anchored.rulings(store);
        return (int) rulings.decisions().stream()
                .map(decision -> rulings.standing(decision.id()))
                .filter(standing -> !(standing instanceof Standing.Undone))
                .filter(standing -> !(standing instanceof Standing.Applies applies
                        && applies.lost().isEmpty()))
                .count();
    }

    /** What an analyst should look at: it does not apply, or only in part, or the record does not keep it. */
    public Optional<String> concern(Decision decision) {
        Standing standing = rulings.standing(decision.id());
        boolean sound = standing instanceof Standing.Undone
                || (standing instanceof Standing.Applies applies
                        && applies.lost().isEmpty()
                        && keeping.breach(decision).isEmpty());
        return sound ? Optional.empty() : Optional.of(standing(decision));
    }
}
