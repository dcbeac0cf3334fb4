package dev.readout.app.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Precision, recall and their harmonic mean, each 0 to 1.
 */
public record Agreement(double precision, double recall, double f1) {
    /** A mention with the contact that gold and the prediction give it. */
    record Clustered(String gold, String predicted) {}

    static Agreement of(int found, int predicted, int gold) {
        double p = predicted == 0 ? 0.0 : (double) found / predicted;
        double r = gold == 0 ? 0.0 : (double) found / gold;
        return of(p, r);
    }

    private static Agreement of(double p, double r) {
        return new Agreement(p, r, p + r > 0 ? 2 * p * r / (p + r) : 0.0);
    }

    /** B-cubed over mentions: how pure and how whole the contacts are. */
    static Agreement bCubed(List<Clustered> mentions) {
        if (mentions.isEmpty()) {
            return new Agreement(0, 0, 0);
        }
        Map<String, Set<Integer>> gold = new HashMap<>();
        Map<String, Set<Integer>> predicted = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            gold.computeIfAbsent(mentions.get(i).gold(), k -> new HashSet<>()).add(i);
            predicted
                    .computeIfAbsent(mentions.get(i).predicted(), k -> new HashSet<>())
                    .add(i);
        }
        double p = 0;
        double r = 0;
        for (Clustered mention : mentions) {
            Set<Integer> g = gold.getOrDefault(mention.gold(), Set.of());
            Set<Integer> q = predicted.getOrDefault(mention.predicted(), Set.of());
            long both = g.stream().filter(q::contains).count();
            p += (double) both / q.size();
            r += (double) both / g.size();
        }
        return of(p / mentions.size(), r / mentions.size());
    }
}
