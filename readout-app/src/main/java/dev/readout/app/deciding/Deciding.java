package dev.readout.app.deciding;

import dev.readout.analysis.rulings.Objection;
import dev.readout.app.NothingDone;
import dev.readout.app.run.Anchored;
import dev.readout.app.run.Resolving;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
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
     * The decision of an id, in full or by its first characters.
     *
     * @throws NothingDone if there is none such, or several begin so
     */
    public Decision find(String id) {
        List<Decision> found = store.decisions().stream()
                .filter(decision -> decision.id().startsWith(id))
                .toList();
        if (found.size() != 1) {
            throw new NothingDone(
                    found.isEmpty()
                            ? "no decision " + id + "; 'readout decisions' lists them"
                            : "more than one decision begins with " + id + "; type more of it");
        }
        return found.get(0);
    }

    /**
     * Adds one, if nothing speaks against it; the record is not resolved by this.
     *
     * @return the mark of {@link Store#decide}
     * @throws NothingDone saying what speaks against it, naming earlier decisions
     */
    public long add(Decision decision) {
        List<Decision> earlier = store.decisions();
        List<Decision> all = new ArrayList<>(earlier);
        all.add(decision);
        List<String> meant = Anchored.mentions(store, List.of(decision)).stream()
                .map(Mention::id)
                .toList();
        Resolved record = new Resolved(store.contactsOf(meant), List.of());
        Optional<Objection> objection = Objection.to(decision, earlier, Anchored.mentions(store, all), record);
        if (objection.isPresent()) {
            throw new NothingDone("not decided: " + objection.get().why());
        }
        return store.decide(decision);
    }

    /**
     * Adds one, and lets the record follow it.
     *
     * @param version that of the analysis
     * @param wanted makes the decision on a record that is up to date
     * @throws NothingDone as {@link #add} does
     */
    public Made decide(String version, Supplier<Decision> wanted) {
        Decision decision = wanted.get();
        long mark = add(decision);
        return new Made(decision, Resolving.after(mark, store, version));
    }
}
