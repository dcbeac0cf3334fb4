package dev.readout.app.scoring;

import dev.readout.export.gold.GoldMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which predicted mention answers which gold one: one to one, the best pair of a document first. */
final class Pairing {
    /** The least agreement of participants that makes two mentions comparable. */
    private static final double COMPARABLE = 0.66;

    private static final Set<String> REMOTE = Set.of("phone", "video");

    private Pairing() {}

    private record Candidate(double weight, int gold, int predicted) {}

    /** From gold's places to those of the predictions, in the order of choice. */
    static Map<Integer, Integer> of(List<GoldMention> gold, List<GoldMention> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (comparable(gold.get(i), predicted.get(j))) {
                    candidates.add(new Candidate(weight(gold.get(i), predicted.get(j)), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted));
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.gold()) && taken.add(candidate.predicted())) {
                pairs.put(candidate.gold(), candidate.predicted());
            }
        }
        return pairs;
    }

    private static boolean comparable(GoldMention gold, GoldMention predicted) {
        People people = People.compare(gold, predicted);
        return people.f1() >= COMPARABLE
                && people.matched() >= 2
                && !clash(gold.text("channel"), predicted.text("channel"));
    }

    private static boolean clash(String gold, String predicted) {
        String a = gold.isEmpty() ? "unknown" : gold;
        String b = predicted.isEmpty() ? "unknown" : predicted;
        boolean open = a.equals("unknown") || b.equals("unknown") || a.equals(b);
        return !open && !(REMOTE.contains(a) && REMOTE.contains(b));
    }

    private static double weight(GoldMention gold, GoldMention predicted) {
        double weight = 3 * People.compare(gold, predicted).f1();
        weight += equal("channel", gold, predicted);
        weight += (Day.same(gold.text("date"), predicted.text("date")) ? 1.0 : 0.0)
                + (Day.overlap(gold.text("date"), predicted.text("date")) ? 0.5 : 0.0);
        weight += 0.5 * equal("status", gold, predicted) + 0.25 * equal("role", gold, predicted);
        return weight;
    }

    private static double equal(String key, GoldMention gold, GoldMention predicted) {
        return Objects.equals(gold.get(key), predicted.get(key)) ? 1.0 : 0.0;
    }
}
