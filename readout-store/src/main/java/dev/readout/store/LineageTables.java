package dev.readout.store;

import dev.readout.model.Aligned;
import dev.readout.model.Attribution;
import dev.readout.model.Mention;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a store keeps for lineage: all of it follows from its reports. As with the store, a method is one transaction. */
public final class LineageTables {
    /** Reports that are handed on together. */
    private static final int GROUP = 100;

    private final Database database;

    LineageTables(Database database) {
        this.database = database;
    }

    /** A report with what was read from it. */
    public record Told(Report report, List<Mention> mentions, List<Statement> statements) {
        public Told {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }

    /** What lineage keeps of a report and its mentions. */
    public record Kept(Report report, Sketch sketch, List<Attribution> attributions) {
        public Kept {
            attributions = List.copyOf(attributions);
        }
    }

    /**
     * Hands on, group by group, the reports of which this version of the program has kept nothing. The action may use the
     * store.
     */
    public void eachNew(String version, Consumer<List<Told>> action) {
        List<String> ids = database.read(handle -> SketchRows.lacking(handle, version));
        for (int i = 0; i < ids.size(); i += GROUP) {
            List<String> group = ids.subList(i, Math.min(ids.size(), i + GROUP));
            action.accept(database.read(handle -> ToldRows.of(handle, group)));
        }
    }

    /** Keeps what lineage needs of reports, in place of what an earlier version kept of them. */
    public void keep(String version, List<Kept> kept) {
        database.write(handle -> {
            for (Kept each : kept) {
                String id = each.report().id();
                // attributions are only ever kept with a sketch
                if (SketchRows.delete(handle, id)) {
                    AttributionRows.delete(handle, id);
                }
            }
            SketchRows.put(handle, version, kept);
            AttributionRows.put(handle, kept);
            return kept;
        });
    }

    /** What is kept of each report. */
    public List<Sketch> sketches() {
        return database.read(SketchRows::all);
    }

    /** Every alignment, by report, the likeliest first. */
    public List<Aligned> aligned() {
        return database.read(handle -> AlignmentRows.all(handle, false));
    }

    /** Those alignments that found something copied. */
    public List<Aligned> copies() {
        return database.read(handle -> AlignmentRows.all(handle, true));
    }

    /**
     * Those of some reports and of all that these have something of, directly or through others, that found something
     * copied.
     */
    public List<Aligned> ancestry(Collection<String> reportIds) {
        return database.read(handle -> AlignmentRows.ancestry(handle, reportIds));
    }

    /**
     * Puts alignments in place of those there, report by report, as far as they differ.
     *
     * @param before those there
     * @param now by report, the likeliest first
     */
    public void replace(Collection<Aligned> before, Collection<Aligned> now) {
        Map<String, List<Aligned>> old = byReport(before);
        Map<String, List<Aligned>> fresh = byReport(now);
        old.keySet().forEach(report -> fresh.putIfAbsent(report, List.of()));
        fresh.entrySet().removeIf(e -> e.getValue().equals(old.getOrDefault(e.getKey(), List.of())));
        if (!fresh.isEmpty()) {
            database.write(handle -> AlignmentRows.put(handle, fresh));
        }
    }

    private static Map<String, List<Aligned>> byReport(Collection<Aligned> aligned) {
        Map<String, List<Aligned>> byReport = new LinkedHashMap<>();
        aligned.forEach(a ->
                byReport.computeIfAbsent(a.report(), r -> new ArrayList<>(1)).add(a));
        return byReport;
    }

    /** From where some reports have their news; reports of which nothing is kept are missing. */
    public Map<String, Origin> origins(Collection<String> reportIds) {
        return database.read(handle -> SketchRows.origins(handle, List.copyOf(reportIds)));
    }

    /** Through whom reports know of contacts, by mention and place. */
    public List<Attribution> attributions() {
        return database.read(AttributionRows::all);
    }

    /** The same of some mentions. */
    public List<Attribution> attributions(Collection<String> mentionIds) {
        return database.read(handle -> AttributionRows.of(handle, List.copyOf(mentionIds)));
    }
}
