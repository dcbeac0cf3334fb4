package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins a contact that a report tells with fewer parties than took part. Leaders who meet in three also meet in two on
 * the same day, so content must show it: what they share, beyond any other such contact.
 */
final class Wider {
    private record Key(long day, boolean remote, boolean inPerson) {}

    private final Evidence evidence;
    private final Names names;

    Wider(Evidence evidence, Names names) {
        this.evidence = evidence;
        this.names = names;
    }

    /** @param wordings by block */
    void join(List<Cluster> clusters, Map<Cluster, Wording> wordings) {
        Map<Key, List<Cluster>> wide = new HashMap<>();
        for (Cluster c : clusters) {
            if (c.dated() && !c.channels().isEmpty() && parties(c) > 2) {
                wide.computeIfAbsent(key(c), k -> new ArrayList<>(1)).add(c);
            }
        }
        Map<Cluster, Cluster> gone = new HashMap<>();
        for (Cluster narrow : clusters) {
            if (!narrow.dated() || narrow.channels().isEmpty()) {
                continue;
            }
            List<Cluster> like = wide.getOrDefault(key(narrow), List.of()).stream()
                    .filter(w -> narrower(narrow, w) && w.admits(narrow, names))
                    .filter(w -> evidence.likeness(narrow, w) >= Evidence.MARGIN)
                    .toList();
            if (like.size() == 1) {
                gone.put(narrow, like.get(0));
            }
        }
        Set<Cluster> kept = new HashSet<>(gone.values());
        gone.keySet().removeAll(kept);
        clusters.forEach(narrow -> {
            Cluster whole = gone.get(narrow);
            if (whole != null) {
                Wording wording = wordings.get(whole);
                whole.note(wording == null ? "" : wording.wider(narrow));
                whole.absorb(narrow);
            }
        });
    }

    private static Key key(Cluster c) {
        return new Key(c.days().earliest(), c.channels().stream().anyMatch(Channel::remote), c.inPerson());
    }

    private static int parties(Cluster c) {
        return c.people().iterator().next().sides().size();
    }

    private static boolean narrower(Cluster narrow, Cluster wide) {
        return narrow.people()
                .iterator()
                .next()
                .narrowerThan(wide.people().iterator().next());
    }
}
