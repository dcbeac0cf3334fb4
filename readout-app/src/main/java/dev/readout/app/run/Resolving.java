package dev.readout.app.run;

import dev.readout.analysis.resolution.Resolver;
import dev.readout.model.Resolved;
import dev.readout.store.Store;

/** Brings the contacts of a store up to date with its mentions. */
public final class Resolving {
    private Resolving() {}

    /**
     * Resolves every mention anew. A record that comes out the same is not written again.
     *
     * @param version of the analysis
     * @return the record as it now stands
     */
    public static Resolved run(Store store, String version) {
        Resolved fresh = new Resolver().resolve(store.reports(), store.mentions(), Folding.run(store, version));
        if (!fresh.equals(store.resolved())) {
            store.replace(fresh);
        }
        return fresh;
    }
}
