package dev.readout.app.deciding;

import dev.readout.analysis.rulings.Adoption;
import dev.readout.app.run.Anchored;
import dev.readout.export.decisions.DecisionReader;
import dev.readout.model.Decision;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds decisions that another store wrote: a line that is no decision, or that contradicts others, is refused and the
 * others are taken.
 *
 * @param added how many were new
 * @param known how many lines say what was there already, or say it again
 * @param loose how many of the new ones are about what this store does not have, or not yet
 * @param refused a sentence for each refused line, with its number and what to do
 */
public record Import(int added, int known, int loose, List<String> refused) {
    private static final String REPAIR = "Export the decisions again, or take the line out";
    private static final String CHOOSE =
            "Undo the earlier decision here, or take the line out and undo it where it comes from";

    public Import {
        refused = List.copyOf(refused);
    }

    /**
     * Adds the decisions of some lines; the record is not resolved by this. Blank lines are passed over.
     *
     * @param name what the lines are called in messages
     */
    public static Import run(List<String> lines, String name, Store store) {
        TreeMap<Integer, String> refused = new TreeMap<>();
        Map<Integer, Decision> read = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    read.put(i, DecisionReader.read(lines.get(i)));
                } catch (IllegalArgumentException wrong) {
                    refused.put(i, sentence(name, i, wrong.getMessage() + ". " + REPAIR));
                }
            }
        }
        List<Decision> there = store.decisions();
        Set<Decision> fresh = new LinkedHashSet<>(read.values());
        there.forEach(fresh::remove);
        List<Decision> all = new ArrayList<>(there);
        all.addAll(fresh);
        Adoption adoption = Adoption.of(fresh, there, Anchored.mentions(store, all));
        adoption.taken().forEach(store::decide);
        read.forEach((line, decision) -> {
            String why = adoption.refused().get(decision.id());
            if (why != null) {
                refused.put(line, sentence(name, line, decision.id() + ": " + why + ". " + remedy(decision)));
            }
        });
        int known = read.size() - adoption.taken().size() - adoption.refused().size();
        return new Import(adoption.taken().size(), known, adoption.loose(), List.copyOf(refused.values()));
    }

    private static String remedy(Decision decision) {
        return decision.ruling() instanceof Ruling.Undo
                ? "Import the decision that it undoes with it, or take the line out"
                : CHOOSE;
    }

    private static String sentence(String name, int line, String what) {
        return name + ", line " + (line + 1) + ": " + what + ".";
    }
}
