package dev.readout.analysis.lineage;

import dev.readout.analysis.lineage.Passage.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the sentences of two reports against each other, wherever they stand, and says whether one copies the other. */
final class Alignment {
    /** Two sentences correspond where so much of both is the same words. */
    private static final double SAME = 0.7;
    /** A sentence cut short corresponds where so much of the short one is in the long one. */
    private static final double CUT = 0.9;
    /** Common own words below which no verdict is given: chance and formulas run to such lengths. */
    private static final int ENOUGH_WORDS = 24;
    /** So many in one sentence are enough where no other sentence came over. */
    private static final int ENOUGH_IN_ONE = 72;
    /** Least share of the shorter report's own words. */
    private static final double ENOUGH_SHARE = 0.35;
    /** The same where no sentence came over nearly whole. */
    private static final double MOST = 0.6;
    /** The same between two reports of one publisher, who writes much by pattern: versions of one text pass. */
    private static final double HOUSE = 0.75;
    /** So much of a sentence is the same words where it came over nearly whole. */
    private static final double CLOSE = 0.9;
    /** The same over all words: who quotes much and adds a borrowed frame does not copy. */
    private static final double ENOUGH_OF_ALL = 0.2;

    private final List<Sentence> copy;
    private final List<Sentence> original;
    private final int[] partner;

    Alignment(List<Sentence> copy, Opened original) {
        this.copy = copy;
        this.original = original.sentences();
        this.partner = new int[copy.size()];
        Opened.Votes votes = original.votes();
        for (int i = 0; i < copy.size(); i++) {
            partner[i] = best(copy.get(i), votes);
        }
    }

    private int best(Sentence sentence, Opened.Votes votes) {
        votes.count(sentence);
        int first = votes.most(-1);
        double likest = first < 0 ? 0 : likeness(sentence, original.get(first));
        int second = votes.most(first);
        return second >= 0 && likeness(sentence, original.get(second)) > likest ? second : likest > 0 ? first : -1;
    }

    /** Share of common words where two sentences correspond, else 0. */
    private static double likeness(Sentence a, Sentence b) {
        int common = a.common(b);
        double share = 2.0 * common / (a.size() + b.size());
        boolean cut = a.telling() && b.telling() && common >= CUT * Math.min(a.size(), b.size());
        return share >= SAME || cut ? share : 0;
    }

    /**
     * Common own words as a share of the shorter report's own words, formulas not counted; 0 where the verdict is that
     * nothing was copied.
     *
     * @param formulas sentences of the later report that say nothing of its descent
     * @param house one publisher has both: its templates come back with other names
     */
    double verdict(Collection<Sentence> formulas, boolean house) {
        Set<Sentence> silent = new HashSet<>(formulas);
        int common = 0;
        int sentences = 0;
        boolean close = false;
        Set<Integer> counted = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            Sentence s = copy.get(i);
            if (partner[i] >= 0 && s.sketched() && !silent.contains(s)) {
                Sentence other = original.get(partner[i]);
                boolean tells = !other.mostlyQuoted() && !(house && s.refills(other));
                if (tells && counted.add(partner[i])) {
                    common += Math.min(s.common(other), Math.min(s.own(), other.own()));
                    sentences++;
                    close |= likeness(s, other) >= CLOSE;
                }
            }
        }
        int shorter = Math.max(1, Math.min(own(copy, Set.of()), own(original, Set.of())));
        double share = (double) common / shorter;
        double ofTelling = Math.min(1, (double) common / Math.max(1, Math.min(shorter, own(copy, silent))));
        double ofAll = (double) common / Math.max(1, Math.min(all(copy), all(original)));
        boolean enough = common >= ENOUGH_WORDS && (sentences >= 2 || share >= CUT || common >= ENOUGH_IN_ONE);
        boolean copied = share >= (close ? ENOUGH_SHARE : MOST) && (!house || ofTelling >= HOUSE);
        return enough && copied && ofAll >= ENOUGH_OF_ALL ? ofTelling : 0;
    }

    private static int own(List<Sentence> sentences, Set<Sentence> without) {
        return sentences.stream()
                .filter(s -> s.sketched() && !without.contains(s))
                .mapToInt(Sentence::own)
                .sum();
    }

    private static int all(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    /** Sentence by sentence, in the order of the copy; what was dropped comes last. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            Sentence s = copy.get(i);
            @Nullable Sentence other = partner[i] < 0 ? null : original.get(partner[i]);
            Kind kind = other == null ? Kind.ADDED : other.sameWords(s) ? Kind.COPIED : Kind.CHANGED;
            passages.add(new Passage(kind, s.span(), other == null ? null : other.span()));
            used.add(partner[i]);
        }
        for (int i = 0; i < original.size(); i++) {
            if (!used.contains(i)) {
                passages.add(new Passage(Kind.DROPPED, null, original.get(i).span()));
            }
        }
        return passages;
    }
}
