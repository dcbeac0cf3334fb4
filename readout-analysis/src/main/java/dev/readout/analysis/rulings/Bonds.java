package dev.readout.analysis.rulings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which mentions must be together and which apart, and which decision says so; grows decision by decision. */
final class Bonds {
    private record Edge(String to, String decision) {}

    /** A decision that keeps several sides apart. */
    private record Divide(String decision, Map<String, Integer> sides) {}

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final List<Divide> divides = new ArrayList<>();

    /** The mentions that must be of one contact with this one, itself included. */
    Set<String> group(String mention) {
        return groups.getOrDefault(mention, Set.of(mention));
    }

    boolean together(String a, String b) {
        return group(a).contains(b);
    }

    /** Puts two groups together; nothing where they are already. */
    void join(String a, String b, String decision) {
        if (together(a, b)) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(group(a));
        all.addAll(group(b));
        all.forEach(mention -> groups.put(mention, all));
        edges.computeIfAbsent(a, m -> new ArrayList<>()).add(new Edge(b, decision));
        edges.computeIfAbsent(b, m -> new ArrayList<>()).add(new Edge(a, decision));
    }

    void divide(List<List<String>> sides, String decision) {
        Map<String, Integer> sideOf = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            for (String mention : sides.get(i)) {
                sideOf.put(mention, i);
            }
        }
        divides.add(new Divide(decision, sideOf));
    }

    /** The decisions that keep the two apart. */
    Set<String> dividing(String a, String b) {
        Set<String> found = new LinkedHashSet<>();
        for (Divide divide : divides) {
            Set<Integer> here = sides(a, divide);
            Set<Integer> there = sides(b, divide);
            if (here.stream().anyMatch(i -> there.stream().anyMatch(j -> !i.equals(j)))) {
                found.add(divide.decision());
            }
        }
        return found;
    }

    private Set<Integer> sides(String mention, Divide divide) {
        Set<Integer> sides = new HashSet<>();
        for (String member : group(mention)) {
            Integer side = divide.sides().get(member);
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** The decisions that put the two together, in order of the path; empty where none do. */
    List<String> joining(String a, String b) {
        Map<String, Edge> back = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(a));
        Set<String> seen = new HashSet<>(Set.of(a));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Edge edge : edges.getOrDefault(at, List.of())) {
                if (seen.add(edge.to())) {
                    back.put(edge.to(), new Edge(at, edge.decision()));
                    open.add(edge.to());
                }
            }
        }
        Deque<String> path = new ArrayDeque<>();
        for (Edge step = back.get(b); step != null; step = back.get(step.to())) {
            if (!step.decision().equals(path.peekFirst())) {
                path.addFirst(step.decision());
            }
        }
        return List.copyOf(path);
    }

    /** The groups of two mentions and more, in the order in which they began. */
    List<Set<String>> groups() {
        return groups.values().stream().distinct().toList();
    }

    /** What holds for each mention that something binds. */
    Map<String, Bond> bonds() {
        Map<String, Integer> number = new HashMap<>();
        Set<String> bound = new TreeSet<>(groups.keySet());
        divides.forEach(divide -> bound.addAll(divide.sides().keySet()));
        int next = 1;
        for (String mention : bound) {
            if (!number.containsKey(mention)) {
                for (String member : group(mention)) {
                    number.put(member, next);
                }
                next++;
            }
        }
        Map<Integer, Set<Integer>> apart = new HashMap<>();
        for (Divide divide : divides) {
            divide.sides().forEach((a, here) -> divide.sides().forEach((b, there) -> {
                if (!here.equals(there)) {
                    apart.computeIfAbsent(number.getOrDefault(a, 0), n -> new HashSet<>())
                            .add(number.getOrDefault(b, 0));
                }
            }));
        }
        Map<String, Bond> bonds = new HashMap<>();
        number.forEach((mention, group) -> bonds.put(mention, new Bond(group, apart.getOrDefault(group, Set.of()))));
        return bonds;
    }
}
