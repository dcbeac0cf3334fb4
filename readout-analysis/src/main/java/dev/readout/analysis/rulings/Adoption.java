package dev.readout.analysis.rulings;

import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which decisions of another store go together with those of this one. They are looked at all together, so that they say
 * here what they say there, whatever was in between. None may contradict a decision of this store, whichever was made
 * first, or another one of its own store that was made before it.
 *
 * @param taken in the order in which they can be added
 * @param loose how many of these are about what is not stored, or not told
 * @param refused by decision, why it is not taken, in a sentence without a full stop
 */
public record Adoption(List<Decision> taken, int loose, Map<String, String> refused) {
    public Adoption {
        taken = List.copyOf(taken);
        refused = Map.copyOf(refused);
    }

    /**
     * Chooses.
     *
     * @param fresh decisions that this store does not have, in any order
     * @param there those that it has
     * @param mentions of the reports that all these are about
     */
    public static Adoption of(Collection<Decision> fresh, List<Decision> there, Collection<Mention> mentions) {
        List<Decision> ordered =
                fresh.stream().distinct().sorted(Decision.ORDER).toList();
        Map<String, String> refused = new LinkedHashMap<>();
        List<Decision> undos = undos(ordered, there, refused);
        Set<String> undone = new HashSet<>();
        undos.forEach(undo -> undone.add(((Ruling.Undo) undo.ruling()).decision()));

        List<Decision> kept = new ArrayList<>(there);
        List<Decision> open = new ArrayList<>();
        for (Decision decision : ordered) {
            if (undone.contains(decision.id())) {
                kept.add(decision);
            } else if (!(decision.ruling() instanceof Ruling.Undo)) {
                open.add(decision);
            }
        }
        kept.addAll(undos);
        Set<Decision> applying = applying(there, Rulings.of(kept, mentions));
        for (Decision decision : open) {
            kept.add(decision);
            if (!applying.isEmpty()) {
                Set<Decision> broken = new LinkedHashSet<>(applying);
                broken.removeAll(applying(there, Rulings.of(kept, mentions)));
                if (!broken.isEmpty()) {
                    kept.remove(decision);
                    Decision first = broken.iterator().next();
                    refused.put(
                            decision.id(),
                            first.id() + " says '" + first.ruling().words() + "'");
                }
            }
        }
        Rulings all = Rulings.of(kept, mentions);
        List<Decision> taken = new ArrayList<>();
        int loose = 0;
        for (Decision decision : ordered) {
            if (decision.ruling() instanceof Ruling.Undo || refused.containsKey(decision.id())) {
                continue;
            }
            Standing standing = all.standing(decision.id());
            if (standing instanceof Standing.Contradicted contradicted) {
                refused.put(decision.id(), contradicted.why());
            } else {
                taken.add(decision);
                loose += standing instanceof Standing.Loose ? 1 : 0;
            }
        }
        taken.addAll(undos);
        return new Adoption(taken, loose, refused);
    }

    /** The undoings that can be taken: of decisions that are here or come along, each once. */
    private static List<Decision> undos(List<Decision> fresh, List<Decision> there, Map<String, String> refused) {
        Map<String, Decision> known = new HashMap<>();
        Map<String, String> undone = new HashMap<>();
        there.forEach(decision -> known.put(decision.id(), decision));
        fresh.forEach(decision -> known.put(decision.id(), decision));
        for (Decision decision : there) {
            if (decision.ruling() instanceof Ruling.Undo undo) {
                undone.put(undo.decision(), decision.id());
            }
        }
        List<Decision> undos = new ArrayList<>();
        for (Decision decision : fresh) {
            if (decision.ruling() instanceof Ruling.Undo undo) {
                Decision target = known.get(undo.decision());
                if (target == null) {
                    refused.put(decision.id(), "there is no decision " + undo.decision());
                } else if (target.ruling() instanceof Ruling.Undo) {
                    refused.put(decision.id(), undo.decision() + " takes back another one");
                } else if (undone.containsKey(target.id())) {
                    refused.put(decision.id(), target.id() + " is undone already, by " + undone.get(target.id()));
                } else {
                    undone.put(target.id(), decision.id());
                    undos.add(decision);
                }
            }
        }
        return undos;
    }

    private static Set<Decision> applying(List<Decision> decisions, Rulings rulings) {
        Set<Decision> applying = new LinkedHashSet<>();
        for (Decision decision : decisions) {
            if (rulings.standing(decision.id()) instanceof Standing.Applies) {
                applying.add(decision);
            }
        }
        return applying;
    }
}
