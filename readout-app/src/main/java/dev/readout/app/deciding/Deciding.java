package dev.readout.app.deciding;

import dev.readout.analysis.rulings.Objection;
import dev.readout.app.NothingDone;
import dev.readout.app.change.RecordChange;
import dev.readout.app.run.Anchored;
import dev.readout.app.run.Resolving;
import dev.readout.model.Decision;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds decisions to a store. */
public final class Deciding {
    private final Store store;

    public Deciding(Store store) {
        this.store = store;
    }

    /**
     * A decision made now; always later than those in the store, even where a clock went back or has not moved.
     *
     * @throws IllegalArgumentException if name or reason are blank or longer than a line
     */
    public Decision make(Instant now, String by, String why, Ruling ruling) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        for (Decision earlier : store.decisions()) {
            Instant next = earlier.at().plusMillis(1);
            at = at.isBefore(next) ? next : at;
        }
        return Decision.of(at, by.strip(), why.strip(), ruling);
    }

    /**
     * Adds one, if nothing speaks against it; the record is not resolved by this.
     *
     * @param record as it stands in the store
     * @throws NothingDone saying what speaks against it, naming earlier decisions
     */
    public void add(Decision decision, Resolved record) {
        List<Decision> earlier = store.decisions();
        List<Decision> all = new ArrayList<>(earlier);
        all.add(decision);
        Optional<Objection> objection = Objection.to(decision, earlier, Anchored.mentions(store, all), record);
        if (objection.isPresent()) {
            throw new NothingDone("not decided: " + objection.get().why());
        }
        store.decide(decision);
    }

    /**
     * Adds one, and lets the record follow it.
     *
     * @param version that of the analysis
     * @param wanted makes the decision on a record that is up to date
     * @throws NothingDone as {@link #add} does
     */
    public Made decide(String version, Supplier<Decision> wanted) {
        // what was read since the record was last resolved, or an upgrade, is not this decision's doing
        Resolving.run(store, version);
        Decision decision = wanted.get();
        Resolved before = store.resolved();
        add(decision, before);
        Resolving.run(store, version);
        return new Made(decision, RecordChange.between(before, store.resolved()));
    }
}
