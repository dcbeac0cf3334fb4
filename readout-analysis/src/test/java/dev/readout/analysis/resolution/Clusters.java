package dev.readout.analysis.resolution;

import dev.readout.model.Contact;
import dev.readout.model.Resolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well contacts match gold ones: B-cubed over mentions with a gold contact (Bagga and Baldwin 1998).
 *
 * @param wrong pairs of mentions taken for one contact that gold keeps apart
 * @param missed pairs that gold has in one contact and the record has not
 */
record Clusters(int mentions, double precision, double recall, List<String> wrong, List<String> missed) {

    static Clusters score(Resolved resolved, Map<String, String> gold) {
        Map<String, String> found = new HashMap<>();
        for (Contact contact : resolved.contacts()) {
            contact.mentionIds().forEach(id -> found.put(id, contact.id()));
        }
        // a mention that stays undecided is a contact of its own here: it costs recall, as score.py has it cost nothing
        gold.keySet().forEach(id -> found.putIfAbsent(id, "undecided " + id));
        Map<String, Set<String>> theirs = groups(gold, gold.keySet());
        Map<String, Set<String>> ours = groups(found, gold.keySet());
        double precision = 0;
        double recall = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String id : gold.keySet()) {
            Set<String> here = ours.getOrDefault(found.get(id), Set.of());
            Set<String> there = theirs.getOrDefault(gold.get(id), Set.of());
            Set<String> both = new HashSet<>(here);
            both.retainAll(there);
            precision += (double) both.size() / here.size();
            recall += (double) both.size() / there.size();
            here.stream().filter(o -> o.compareTo(id) > 0 && !both.contains(o)).forEach(o -> wrong.add(id + " = " + o));
            there.stream()
                    .filter(o -> o.compareTo(id) > 0 && !both.contains(o))
                    .forEach(o -> missed.add(id + " = " + o));
        }
        return new Clusters(gold.size(), precision / gold.size(), recall / gold.size(), wrong, missed);
    }

    private static Map<String, Set<String>> groups(Map<String, String> of, Set<String> ids) {
        Map<String, Set<String>> groups = new HashMap<>();
        ids.forEach(id -> groups.computeIfAbsent(of.getOrDefault(id, ""), k -> new HashSet<>())
                .add(id));
        return groups;
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
