package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.model.Aligned;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import dev.readout.store.LineageTables;
import dev.readout.store.Store;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * The families of the reports of some mentions, as they were folded last.
     *
     * @param mentions whose attributions are wanted as well
     */
    public static Families kept(Store store, Collection<Mention> mentions) {
        return families(store, store.lineage().copies(), mentions);
    }

    /**
     * The same without what copies these reports in turn: enough to say what stands behind the mentions, and read as fast
     * however many other reports there are.
     */
    public static Families behind(Store store, Collection<Mention> mentions) {
        LineageTables tables = store.lineage();
        Set<String> reports = new HashSet<>();
        mentions.forEach(mention -> reports.add(mention.reportId()));
        return families(store, tables.ancestry(reports), mentions);
    }

    private static Families families(Store store, List<Aligned> copies, Collection<Mention> mentions) {
        LineageTables tables = store.lineage();
        Families shape = Families.of(Map.of(), copies, List.of());
        Set<String> roots = new HashSet<>();
        mentions.forEach(mention -> roots.add(shape.family(mention.reportId())));
        List<String> ids = mentions.stream().map(Mention::id).toList();
        return Families.of(tables.origins(roots), copies, tables.attributions(ids));
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
