package dev.readout.analysis.resolution;

import dev.readout.model.DaySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The contacts of a block, found by day or by what their reports quote and copy. */
final class Shelf {
    /** Quoted by more contacts than these, words tell nothing. */
    private static final int COMMONPLACE = 32;

    private final Evidence evidence;
    private final Set<Cluster> clusters = new LinkedHashSet<>();
    private final NavigableMap<Long, List<Cluster>> days = new TreeMap<>();
    private final NavigableMap<Long, List<Cluster>> absorbed = new TreeMap<>();
    private @Nullable Map<Object, List<Cluster>> content;

    Shelf(Evidence evidence) {
        this.evidence = evidence;
    }

    void add(Cluster cluster) {
        clusters.add(cluster);
        DaySet span = cluster.days();
        if (span.bounded() && span.latest() - span.earliest() < Fit.MONTH) {
            days.computeIfAbsent(span.earliest(), day -> new ArrayList<>(1)).add(cluster);
        }
        if (content != null) {
            cluster.members().forEach(member -> index(content, member, cluster));
        }
    }

    /** Adds what has become part of a contact with more parties: a mention may mean it, so it competes for mentions. */
    void addAbsorbed(Cluster cluster) {
        absorbed.computeIfAbsent(cluster.days().earliest(), day -> new ArrayList<>(1))
                .add(cluster);
    }

    /** Whether the contact stands here, neither absorbed nor merged into another. */
    boolean holds(Cluster cluster) {
        return clusters.contains(cluster);
    }

    void join(Cluster cluster, Sighting s) {
        cluster.add(s);
        if (content != null) {
            index(content, s, cluster);
        }
    }

    /** Puts the second into the first. */
    void merge(Cluster first, Cluster second) {
        clusters.remove(second);
        long day = second.members().get(0).window().claimed().earliest();
        days.getOrDefault(day, List.of()).removeIf(c -> c == second);
        first.absorb(second);
    }

    List<Cluster> clusters() {
        return List.copyOf(clusters);
    }

    /** Contacts that begin on a day, by day. */
    NavigableMap<Long, List<Cluster>> days() {
        return days;
    }

    /**
     * Goes through the contacts known to a month or better that can lie between the days, both included; absorbed ones
     * come last.
     *
     * @param further what to do with each; false where it is enough
     */
    void between(long first, long last, Predicate<Cluster> further) {
        long from = first == DaySet.EVER ? first : first - Fit.MONTH;
        boolean go = from <= last && through(days.subMap(from, true, last, true), further);
        if (go) {
            through(absorbed.subMap(from, true, last, true), further);
        }
    }

    private static boolean through(Map<Long, List<Cluster>> days, Predicate<Cluster> further) {
        for (List<Cluster> day : days.values()) {
            for (Cluster cluster : day) {
                if (!further.test(cluster)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Contacts whose reports share copied text or quotations with the mention's report. */
    Collection<Cluster> like(Sighting s) {
        Map<Object, List<Cluster>> index = content;
        if (index == null) {
            Map<Object, List<Cluster>> fresh = new HashMap<>();
            index = fresh;
            for (Cluster cluster : clusters) {
                for (Sighting member : cluster.members()) {
                    index(index, member, cluster);
                }
            }
            absorbed.values().stream().flatMap(List::stream).forEach(cluster -> cluster.members()
                    .forEach(member -> index(fresh, member, cluster)));
            content = index;
        }
        Set<Cluster> like = new LinkedHashSet<>();
        for (Object key : keys(s)) {
            List<Cluster> hits = index.getOrDefault(key, List.of());
            if (hits.size() <= COMMONPLACE) {
                like.addAll(hits);
            }
        }
        List<Cluster> ordered = new ArrayList<>(like);
        ordered.sort((a, b) ->
                Sighting.EARLIER.compare(a.members().get(0), b.members().get(0)));
        return ordered;
    }

    private void index(Map<Object, List<Cluster>> index, Sighting s, Cluster cluster) {
        for (Object key : keys(s)) {
            List<Cluster> hits = index.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (hits.size() <= COMMONPLACE && !hits.contains(cluster)) {
                hits.add(cluster);
            }
        }
    }

    private List<Object> keys(Sighting s) {
        List<Object> keys = new ArrayList<>(evidence.quotations(s.reportId()));
        if (evidence.families().folded(s.reportId())) {
            keys.add(evidence.families().family(s.reportId()));
        }
        return keys;
    }
}
