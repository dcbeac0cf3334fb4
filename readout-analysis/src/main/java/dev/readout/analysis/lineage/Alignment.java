package dev.readout.analysis.lineage;

import dev.readout.analysis.lineage.Passage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the sentences of two reports against each other, wherever they stand, and says whether one copies the other. */
final class Alignment {
    /** Two sentences correspond where so much of both is the same words. */
    private static final double SAME = 0.7;
    /** A sentence cut short corresponds where so much of the short one is in the long one. */
    private static final double CUT = 0.9;
    /** Common own words below which no verdict is given: formulas run to such lengths. */
    private static final int ENOUGH_WORDS = 24;
    /** Least share of the shorter report's own words. */
    private static final double ENOUGH_SHARE = 0.35;

    private final List<Sentence> copy;
    private final List<Sentence> original;
    private final int[] partner;
    private final boolean[] used;

    Alignment(List<Sentence> copy, List<Sentence> original) {
        this.copy = copy;
        this.original = original;
        this.partner = new int[copy.size()];
        this.used = new boolean[original.size()];
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < original.size(); i++) {
            for (long shingle : Shingles.of(original.get(i).words())) {
                index.computeIfAbsent(shingle, k -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < copy.size(); i++) {
            partner[i] = best(copy.get(i), index);
            if (partner[i] >= 0) {
                used[partner[i]] = true;
            }
        }
    }

    private int best(Sentence sentence, Map<Long, List<Integer>> index) {
        Set<Integer> candidates = new HashSet<>();
        for (long shingle : Shingles.of(sentence.words())) {
            candidates.addAll(index.getOrDefault(shingle, List.of()));
        }
        int best = -1;
        double likest = 0;
        for (int candidate : candidates) {
            double likeness = likeness(sentence, original.get(candidate));
            if (likeness > likest || (likeness == likest && likeness > 0 && candidate < best)) {
                likest = likeness;
                best = candidate;
            }
        }
        return best;
    }

    /** Share of common words where two sentences correspond, else 0. */
    private static double likeness(Sentence a, Sentence b) {
        int common = common(a.words(), b.words());
        double share = 2.0 * common / (a.words().size() + b.words().size());
        int shorter = Math.min(a.words().size(), b.words().size());
        return share >= SAME || (shorter >= Sentence.TELLING && common >= CUT * shorter) ? share : 0;
    }

    private static int common(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        return common;
    }

    /** Common own words as a share of the shorter report's own words; 0 where the verdict is that nothing was copied. */
    double verdict() {
        int common = 0;
        int sentences = 0;
        Set<Integer> counted = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            Sentence s = copy.get(i);
            if (partner[i] >= 0 && s.telling() && !s.mostlyQuoted() && counted.add(partner[i])) {
                common += Math.min(s.own(), original.get(partner[i]).own());
                sentences++;
            }
        }
        double share = (double) common / Math.max(1, Math.min(own(copy), own(original)));
        boolean whole = share >= 0.9 && common >= ENOUGH_WORDS / 2;
        boolean part = share >= ENOUGH_SHARE && common >= ENOUGH_WORDS && sentences >= 2;
        return whole || part ? Math.min(1, share) : 0;
    }

    private static int own(List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> s.telling() && !s.mostlyQuoted())
                .mapToInt(Sentence::own)
                .sum();
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            Sentence s = copy.get(i);
            @Nullable Sentence other = partner[i] < 0 ? null : original.get(partner[i]);
            Kind kind = other == null ? Kind.ADDED : other.words().equals(s.words()) ? Kind.COPIED : Kind.CHANGED;
            passages.add(new Passage(kind, s.span(), other == null ? null : other.span()));
        }
        for (int i = 0; i < original.size(); i++) {
            if (!used[i]) {
                passages.add(new Passage(Kind.DROPPED, null, original.get(i).span()));
            }
        }
        return passages;
    }
}
