package dev.readout.analysis.resolution;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Union;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts together what decisions say is one contact, after the evidence has been heard: whatever the evidence goes with a
 * mention goes along, unless another decision tells it apart. A contact of several blocks belongs to that of all its
 * parties.
 */
final class Joining {
    private final Names names;
    private final Map<String, Set<Cluster>> blocks = new TreeMap<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final List<Undecided> neighbours = new ArrayList<>();
    private final Map<String, Sighting> moved = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    Joining(Names names) {
        this.names = names;
    }

    /** What the evidence makes of one block. */
    void add(String parties, Block block) {
        blocks.put(parties, new LinkedHashSet<>(block.clusters()));
        undecided.addAll(block.undecided());
        neighbours.addAll(block.neighbours());
    }

    /**
     * Applies the decisions.
     *
     * @param aside mentions that the evidence was not asked about
     */
    void join(Rulings rulings, Collection<Sighting> aside) {
        aside.forEach(s -> moved.put(s.mention().id(), s));
        if (!rulings.unions().isEmpty()) {
            unite(rulings.unions());
        }
        if (!placed.containsAll(moved.keySet())) {
            throw new IllegalArgumentException("decided, but to a contact of no block at hand: " + moved.keySet());
        }
        blocks.values().removeIf(Set::isEmpty);
        settle();
    }

    private void unite(List<Union> unions) {
        Map<String, Cluster> home = new HashMap<>();
        blocks.values()
                .forEach(clusters -> clusters.forEach(
                        c -> c.members().forEach(s -> home.put(s.mention().id(), c))));
        unions.forEach(union -> join(union, home));
    }

    private void join(Union union, Map<String, Cluster> home) {
        Cluster target = null;
        for (String mention : union.leading()) {
            Cluster there = home.get(mention);
            if (there == null || there.whole() == target) {
                continue;
            }
            if (target == null) {
                target = there.whole();
                take(target);
            } else {
                Cluster other = there.whole();
                take(other);
                if (target.takeOver(other, union.leading())) {
                    put(other);
                }
            }
        }
        if (target == null) {
            leaveOpen(union);
            return;
        }
        Cluster whole = target;
        for (String mention : union.leading()) {
            undecided.stream().filter(u -> is(u, mention)).toList().forEach(u -> {
                undecided.remove(u);
                whole.add(u.sighting());
            });
        }
        for (String mention : union.moved()) {
            Sighting s = moved.get(mention);
            if (s != null) {
                whole.add(s);
            }
            placed.add(mention);
        }
        whole.members().forEach(s -> home.put(s.mention().id(), whole));
        put(whole);
    }

    /** Where what leads is undecided, so is what goes along. */
    private void leaveOpen(Union union) {
        Undecided open = undecided.stream()
                .filter(u -> union.leading().stream().anyMatch(mention -> is(u, mention)))
                .findFirst()
                .orElse(null);
        for (String mention : union.moved()) {
            Sighting s = moved.get(mention);
            if (open != null && s != null) {
                undecided.add(new Undecided(s, open.candidates(), open.reason()));
                placed.add(mention);
            }
        }
    }

    private static boolean is(Undecided u, String mention) {
        return u.sighting().mention().id().equals(mention);
    }

    private void take(Cluster cluster) {
        blocks.values().forEach(clusters -> clusters.remove(cluster));
    }

    private void put(Cluster cluster) {
        blocks.computeIfAbsent(parties(cluster), parties -> new LinkedHashSet<>())
                .add(cluster);
    }

    private boolean holds(Cluster cluster) {
        return blocks.values().stream().anyMatch(clusters -> clusters.contains(cluster));
    }

    private static String parties(Cluster cluster) {
        Set<Party> parties = new TreeSet<>();
        cluster.members().forEach(s -> parties.addAll(s.mention().parties()));
        return Mention.block(parties);
    }

    /** Decides what was open between contacts that have become one, or of which one is ruled out. */
    private void settle() {
        List<Undecided> before = List.copyOf(undecided);
        undecided.clear();
        for (Undecided u : before) {
            Undecided now = u.now();
            List<Cluster> left = now.candidates().stream()
                    .filter(c -> c.allows(u.sighting()))
                    .toList();
            if (left.size() > 1) {
                undecided.add(
                        left.size() == now.candidates().size() ? now : new Undecided(u.sighting(), left, u.reason()));
            } else if (left.size() == 1 && holds(left.get(0)) && left.get(0).admits(u.sighting(), names)) {
                left.get(0).add(u.sighting());
            } else {
                put(new Cluster(u.sighting()));
            }
        }
    }

    Map<String, Set<Cluster>> blocks() {
        return blocks;
    }

    /** What is still open: mentions without a contact, and contacts that may be one. */
    List<Undecided> open() {
        List<Undecided> open = new ArrayList<>(undecided);
        for (Undecided u : neighbours) {
            Undecided now = u.now();
            Cluster here = now.candidates().get(0);
            List<Cluster> others = now.candidates().stream()
                    .filter(c -> c != here && c.allows(here))
                    .toList();
            if (!others.isEmpty() && here.members().contains(u.sighting())) {
                open.add(new Undecided(u.sighting(), others, u.reason()));
            }
        }
        return open;
    }
}
