package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * From mentions to contacts (codebook §4, §5). Pure: the result depends on the set of reports and mentions, not on their
 * order or batches. A resolver holds no state and can be shared between threads.
 */
public final class Resolver {
    /** Dates that count from the day of publication, which a copy changes. */
    private static final Set<PartialDate.Basis> COUNTED =
            EnumSet.of(PartialDate.Basis.WEEKDAY, PartialDate.Basis.RELATIVE, PartialDate.Basis.PUBLICATION);

    private final Lineage lineage;

    public Resolver() {
        this.lineage = new Lineage();
    }

    /**
     * Resolves mentions of reports that nobody has folded yet; their attribution chains are not looked at.
     *
     * @param reports the reports that the mentions come from; a mention of a report that is missing counts as undated
     * @param mentions in any order; of several with one id, one counts
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions) {
        return resolve(reports, mentions, lineage.fold(reports));
    }

    /**
     * Resolves all mentions of a store.
     *
     * @param families of the reports, with the attributions of the mentions
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions, Families families) {
        Set<String> telling = new HashSet<>();
        mentions.forEach(m -> telling.add(m.reportId()));
        Map<String, Report> told = new HashMap<>();
        reports.stream().filter(r -> telling.contains(r.id())).forEach(r -> told.put(r.id(), r));
        Evidence evidence = new Evidence(told, families);
        Names names = new Names();
        Cities cities = new Cities();

        Map<Cluster, Wording> wordings = new HashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        Block.split(sightings(mentions, told, families, cities)).forEach((parties, sightings) -> {
            Wording wording = new Wording(List.of(parties.split("-", -1)));
            Block block = new Block(evidence, names, wording).resolve(sightings);
            block.clusters().forEach(c -> wordings.put(c, wording));
            clusters.addAll(block.clusters());
            undecided.addAll(block.undecided());
        });
        new Wider(evidence, names).join(clusters, wordings);
        clusters.removeIf(c -> c.whole() != c);
        undecided.removeIf(u -> decided(u, clusters, names));

        Map<Cluster, String> ids = ContactIds.of(clusters);
        Assembly assembly = new Assembly(families, cities, names);
        List<Contact> contacts = new ArrayList<>(clusters.size());
        for (Cluster c : clusters) {
            contacts.add(assembly.contact(ids.getOrDefault(c, ""), c));
        }
        contacts.sort(Comparator.comparing(Contact::id));
        return new Resolved(contacts, unresolved(undecided, ids));
    }

    private static List<Sighting> sightings(
            Collection<Mention> mentions, Map<String, Report> reports, Families families, Cities cities) {
        Map<String, Mention> distinct = new TreeMap<>();
        mentions.forEach(m -> distinct.put(m.id(), m));
        Offices offices = new Offices();
        Map<People, People> people = new HashMap<>();
        List<Sighting> sightings = new ArrayList<>(distinct.size());
        for (Mention m : distinct.values()) {
            People persons = People.of(m, offices);
            Report report = reports.get(m.reportId());
            sightings.add(Sighting.of(
                    m,
                    report,
                    people.computeIfAbsent(persons, p -> p),
                    cities.of(m),
                    datedElsewhere(m, report, reports, families)));
        }
        return sightings;
    }

    /** Whether the words are copied from an older report, so that 'on Monday' counts from that one's publication. */
    private static boolean datedElsewhere(
            Mention m, @Nullable Report report, Map<String, Report> reports, Families families) {
        Copy copy = families.copyOf(m.reportId()).orElse(null);
        Report original = copy == null ? null : reports.get(families.family(m.reportId()));
        if (report == null || original == null || original.published() == null) {
            return false;
        }
        boolean counted = !m.dates().isEmpty() && COUNTED.containsAll(m.date().basis());
        boolean later = report.published() == null
                || report.published().day().isAfter(original.published().day());
        return counted && later && original.text().contains(m.evidence().words());
    }

    /** Whether its candidates have become one since; the mention then joins that, or stands alone. */
    private static boolean decided(Undecided u, List<Cluster> clusters, Names names) {
        List<Cluster> candidates =
                u.candidates().stream().map(Cluster::whole).distinct().toList();
        if (candidates.size() > 1) {
            return false;
        }
        if (candidates.get(0).admits(u.sighting(), names)) {
            candidates.get(0).add(u.sighting());
        } else {
            clusters.add(new Cluster(u.sighting()));
        }
        return true;
    }

    private static List<Unresolved> unresolved(List<Undecided> undecided, Map<Cluster, String> ids) {
        List<Unresolved> open = new ArrayList<>();
        for (Undecided u : undecided) {
            List<String> candidates = u.candidates().stream()
                    .map(c -> ids.getOrDefault(c.whole(), ""))
                    .distinct()
                    .sorted()
                    .toList();
            open.add(new Unresolved(u.sighting().mention().id(), candidates, u.reason()));
        }
        open.sort(Comparator.comparing(Unresolved::mentionId));
        return open;
    }
}
