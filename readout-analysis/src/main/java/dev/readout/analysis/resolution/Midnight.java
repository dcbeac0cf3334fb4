package dev.readout.analysis.resolution;

import dev.readout.model.PartialDate;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins contacts that stand one day apart because their reporters' clocks do (codebook §4). Where the reports' zones are
 * known, one instant must lie in both local days and before both publications; where they are not, the reports must share
 * content. A contact that could join both neighbours joins none. Remote contacts that nothing joins or tells apart are
 * open questions.
 */
final class Midnight {
    /** Two press services report one contact within so many seconds of each other. */
    private static final long SOON = 18 * 3600;

    private static final long DAY = 86_400;

    private final Evidence evidence;
    private final Names names;
    /** Contacts by the one of the day after that each may be. */
    private final Map<Cluster, List<Cluster>> open = new LinkedHashMap<>();

    Midnight(Evidence evidence, Names names) {
        this.evidence = evidence;
        this.names = names;
    }

    void join(Shelf shelf) {
        Map<Cluster, List<Cluster>> neighbours = new HashMap<>();
        List<Cluster> earlier = new ArrayList<>();
        shelf.days().forEach((day, here) -> {
            List<Cluster> next = shelf.days().getOrDefault(day + 1, List.of());
            for (Cluster a : here) {
                for (Cluster b : next) {
                    if (!a.dated() || !b.dated() || !a.admits(b, names)) {
                        continue;
                    }
                    int likeness = evidence.likeness(a, b);
                    boolean met = a.inPerson() || b.inPerson();
                    Instants sooner = new Instants(a);
                    Instants later = new Instants(b);
                    if (met ? misdated(a, b, likeness) : sooner.sameAs(later, likeness)) {
                        neighbours.computeIfAbsent(a, c -> new ArrayList<>(1)).add(b);
                        neighbours.computeIfAbsent(b, c -> new ArrayList<>(1)).add(a);
                        earlier.add(a);
                    }
                    if (!met && likeness >= 0 && sooner.meets(later) && !onOneClock(a, b)) {
                        open.computeIfAbsent(b, c -> new ArrayList<>(1)).add(a);
                    }
                }
            }
        });
        for (Cluster a : earlier) {
            List<Cluster> later = neighbours.getOrDefault(a, List.of());
            if (later.size() == 1
                    && neighbours.getOrDefault(later.get(0), List.of()).size() == 1) {
                a.note("Reports date it on both sides of midnight: " + Wording.documents(a) + " a day before "
                        + Wording.documents(later.get(0)) + ".");
                shelf.merge(a, later.get(0));
            }
        }
    }

    /** What is left: contacts that may be one of the day before, by the later one; those joined stand in one another. */
    Map<Cluster, List<Cluster>> open() {
        return open;
    }

    /** Both parties of a meeting share one clock: only a day that a report did not state itself can be off. */
    private static boolean misdated(Cluster a, Cluster b, int likeness) {
        return likeness > Evidence.MARGIN && (!stated(a) || !stated(b));
    }

    /** Whether one publisher dates both: its days are those of one clock. */
    private static boolean onOneClock(Cluster a, Cluster b) {
        Set<String> publishers = a.members().stream().map(Sighting::publisher).collect(Collectors.toSet());
        publishers.remove("");
        return b.members().stream().map(Sighting::publisher).anyMatch(publishers::contains);
    }

    private static boolean stated(Cluster c) {
        return c.members().stream().allMatch(s -> s.mention().date().basis().contains(PartialDate.Basis.STATED));
    }

    /** The seconds since 1970 in which a contact can have begun, by those of its reports that tell their zone. */
    private static final class Instants {
        private boolean known;
        private long first = Long.MIN_VALUE;
        private long last = Long.MAX_VALUE;
        private long published = Long.MAX_VALUE;

        Instants(Cluster cluster) {
            for (Sighting s : cluster.members()) {
                Published p = s.published();
                ZoneOffset zone = p == null ? null : p.zone();
                if (p == null || zone == null || !s.window().firm()) {
                    continue;
                }
                long begins = s.window().claimed().earliest() * DAY - zone.getTotalSeconds();
                known = true;
                first = Math.max(first, begins);
                last = Math.min(last, begins + DAY);
                if (p.time() != null) {
                    long out = p.day().toEpochDay() * DAY + p.time().toSecondOfDay() - zone.getTotalSeconds();
                    published = Math.min(published, out);
                    last = s.mention().status() == Status.HELD ? Math.min(last, out) : last;
                }
            }
        }

        /** Whether the words and the zones, where both are known, make them one. */
        boolean sameAs(Instants other, int likeness) {
            if (!known || !other.known) {
                return likeness >= Evidence.MARGIN;
            }
            return meets(other) && likeness >= 0 && (likeness > 0 || Math.abs(published - other.published) <= SOON);
        }

        /** Whether one instant can be that of both; where a zone is unknown, any can. */
        boolean meets(Instants other) {
            return !known || !other.known || Math.max(first, other.first) < Math.min(last, other.last);
        }
    }
}
