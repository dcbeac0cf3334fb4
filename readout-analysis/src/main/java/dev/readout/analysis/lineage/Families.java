package dev.readout.analysis.lineage;

import dev.readout.model.Aligned;
import dev.readout.model.Attribution;
import dev.readout.model.Copy;
import dev.readout.model.Origin;
import dev.readout.model.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports folded by copying: a family is a report with all that copy it, directly or through others. Knows also from where
 * each report has its news as a whole, and through whom it knows of single contacts. Immutable.
 */
public final class Families {
    private final Map<String, Copy> copies;
    private final Map<String, Origin> origins;
    private final Map<String, List<Attribution>> attributions;
    private final Map<String, String> roots = new HashMap<>();
    private final Set<String> folded = new HashSet<>();

    private Families(
            Map<String, Copy> copies, Map<String, Origin> origins, Map<String, List<Attribution>> attributions) {
        this.copies = copies;
        this.origins = origins;
        this.attributions = attributions;
        for (Copy copy : copies.values()) {
            String root = copy.original();
            Set<String> passed = new HashSet<>();
            // a copy is later than its original, so a circle shows a damaged store: it is cut anywhere
            for (Copy up = copies.get(root); up != null && passed.add(root); up = copies.get(root)) {
                root = up.original();
            }
            roots.put(copy.report(), root);
            folded.add(copy.report());
            folded.add(root);
        }
    }

    /**
     * The families among some reports.
     *
     * @param sketches of the reports, for their origins
     * @param aligned by report, the likeliest candidate first; a report copies the one of which it has most
     * @param attributions of mentions of contacts
     */
    public static Families of(
            Collection<Sketch> sketches, Collection<Aligned> aligned, Collection<Attribution> attributions) {
        Map<String, Origin> origins = new HashMap<>();
        sketches.forEach(sketch -> origins.put(sketch.reportId(), sketch.origin()));
        return of(origins, aligned, attributions);
    }

    /** The same from the origins by report. */
    public static Families of(
            Map<String, Origin> origins, Collection<Aligned> aligned, Collection<Attribution> attributions) {
        Map<String, Copy> copies = new HashMap<>();
        for (Aligned a : aligned) {
            if (a.share() > 0) {
                copies.merge(
                        a.report(),
                        new Copy(a.report(), a.earlier(), a.share()),
                        (before, next) -> next.share() > before.share() ? next : before);
            }
        }
        Map<String, List<Attribution>> byMention = new HashMap<>();
        attributions.forEach(a -> byMention
                .computeIfAbsent(a.mentionId(), m -> new ArrayList<>(1))
                .add(a));
        return new Families(copies, Map.copyOf(origins), byMention);
    }

    /** What this report copies, and how much of it; empty where it stands on its own. */
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

    /** From where the report itself has its news, whatever it copies. */
    public Origin named(String reportId) {
        return origins.getOrDefault(reportId, Origin.UNKNOWN);
    }

    /**
     * From where the report's family has its news: the press service, agency or outlet by name, or the id of the family's
     * first report where no name is known.
     */
    public String origin(String reportId) {
        String root = family(reportId);
        Origin origin = named(root);
        return origin.known() ? origin.name() : root;
    }

    /** Through whom a mention's report knows of the contact, in the order of the text. */
    public List<Attribution> attributions(String mentionId) {
        return List.copyOf(attributions.getOrDefault(mentionId, List.of()));
    }

    /** How many independent origins stand behind these reports as wholes (codebook §5). */
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

    /** The members of a report's family, first the report that the others copy, in order of ids. */
    public List<String> members(String reportId) {
        String root = family(reportId);
        List<String> members = new ArrayList<>(List.of(root));
        roots.entrySet().stream()
                .filter(e -> e.getValue().equals(root))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(members::add);
        return members;
    }
}
