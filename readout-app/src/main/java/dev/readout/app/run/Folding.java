package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.model.Aligned;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import dev.readout.store.LineageTables;
import dev.readout.store.Store;
import java.util.List;

/**
 * Brings what a store keeps for lineage up to date with its reports: only those of which it has kept nothing are read, and
 * only new ones aligned.
 */
public final class Folding {
    private final Store store;
    private final String version;
    private final Lineage lineage = new Lineage();
    private final Keeper keeper = new Keeper(lineage);

    private Folding(Store store, String version) {
        this.store = store;
        this.version = version;
    }

    /**
     * Folds all reports of the store.
     *
     * @param version of the analysis; what another one has kept of a report is made anew
     */
    public static Families run(Store store, String version) {
        return new Folding(store, version).fold();
    }

    private Families fold() {
        LineageTables tables = store.lineage();
        tables.eachNew(
                version,
                group -> tables.keep(
                        version, group.parallelStream().map(keeper::kept).toList()));
        List<Sketch> sketches = tables.sketches();
        List<Aligned> before = tables.aligned();
        List<Aligned> now = lineage.align(sketches, this::report, before);
        tables.replace(before, now);
        return Families.of(sketches, now, tables.attributions());
    }

    private Report report(String id) {
        return store.report(id).orElseThrow(() -> new IllegalStateException("report " + id + " went away"));
    }
}
