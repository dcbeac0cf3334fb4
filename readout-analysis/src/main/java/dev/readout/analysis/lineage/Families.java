package dev.readout.analysis.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reports folded by copying and by origin: a family is a report with all that copy it, directly or through others. */
public final class Families {
    private final Map<String, Copy> copies;
    private final Map<String, String> roots;
    private final Map<String, String> origins;
    private final Set<String> folded = new HashSet<>();

    Families(Map<String, Copy> copies, Map<String, String> named) {
        this.copies = Map.copyOf(copies);
        this.roots = new HashMap<>();
        this.origins = new HashMap<>();
        named.forEach((report, origin) -> {
            String root = report;
            for (Copy up = copies.get(root); up != null; up = copies.get(root)) {
                root = up.original();
            }
            if (!root.equals(report)) {
                roots.put(report, root);
                folded.add(report);
                folded.add(root);
            }
            String source = named.getOrDefault(root, "");
            origins.put(report, source.isEmpty() ? root : source);
        });
    }

    /** What this report copies, and how; empty where it stands on its own. */
    public Optional<Copy> copyOf(String reportId) {
        return Optional.ofNullable(copies.get(reportId));
    }

    /** All copies, in order of the copies' ids. */
    public List<Copy> copies() {
        return List.copyOf(new TreeMap<>(copies).values());
    }

    /** The report from which this one comes in the end; itself where it copies none. */
    public String family(String reportId) {
        return roots.getOrDefault(reportId, reportId);
    }

    /** Whether the report copies one or is copied. */
    public boolean folded(String reportId) {
        return folded.contains(reportId);
    }

    /**
     * From where the report's family has its news: the press service, agency or outlet by name, or the id of the family's
     * first report where no name is known.
     */
    public String origin(String reportId) {
        return origins.getOrDefault(reportId, family(reportId));
    }

    /** How many independent origins stand behind these reports (codebook §5). */
    public int origins(Collection<String> reportIds) {
        Set<String> distinct = new HashSet<>();
        reportIds.forEach(id -> distinct.add(origin(id)));
        return distinct.size();
    }

    /** The members of each family with more than one, first the report that the others copy, in order of ids. */
    public List<List<String>> groups() {
        Map<String, List<String>> groups = new TreeMap<>();
        new TreeMap<>(roots).forEach((report, root) -> groups.computeIfAbsent(root, r -> new ArrayList<>(List.of(r)))
                .add(report));
        return List.copyOf(groups.values());
    }
}
