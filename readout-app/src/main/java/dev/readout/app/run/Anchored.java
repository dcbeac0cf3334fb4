package dev.readout.app.run;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.versions.Comparison;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What decisions are about, in a store. */
public final class Anchored {
    private Anchored() {}

    /**
     * All mentions of the reports that the decisions are about. Where another text of a report's address speaks in its
     * place, what that says of the same contact stands where the decision looks for it; what it no longer tells is missing.
     */
    public static List<Mention> mentions(Store store, Collection<Decision> decisions) {
        TreeSet<String> reports = new TreeSet<>();
        decisions.forEach(decision -> decision.ruling().subjects().forEach(subject -> subject.anchors()
                .forEach(anchor -> reports.add(anchor.reportId()))));
        List<Mention> mentions = store.mentionsOf(reports);
        Map<String, String> yielding = store.versions().yielding(reports);
        if (yielding.isEmpty()) {
            return mentions;
        }
        List<Mention> standing = new ArrayList<>();
        mentions.stream()
                .collect(Collectors.groupingBy(Mention::reportId, TreeMap::new, Collectors.toList()))
                .forEach((report, told) -> {
                    String speaks = yielding.get(report);
                    standing.addAll(speaks == null ? told : heirs(told, store.mentionsOf(speaks)));
                });
        return standing;
    }

    private static List<Mention> heirs(List<Mention> told, List<Mention> now) {
        return Comparison.of(told, now).pairs().stream()
                .map(pair -> inPlace(pair.before(), pair.after()))
                .toList();
    }

    /** What the newer text says, found where the older one said it. */
    private static Mention inPlace(Mention before, Mention after) {
        return new Mention(
                after.id(),
                before.reportId(),
                after.role(),
                after.participants(),
                after.channels(),
                after.statuses(),
                after.dates(),
                after.places(),
                after.lengths(),
                after.initiatives(),
                after.topics(),
                after.outcomes(),
                before.evidence());
    }

    /** The decisions of a store, bound to the mentions that it has. */
    public static Rulings rulings(Store store) {
        List<Decision> decisions = store.decisions();
        return decisions.isEmpty() ? Rulings.NONE : Rulings.of(decisions, mentions(store, decisions));
    }

    /**
     * The day of each mention of which a date was rejected once, as the decisions leave it; empty where they leave none or
     * several.
     */
    static Map<String, Optional<LocalDate>> daysLeft(Store store, Rulings rulings) {
        Set<String> ids = new HashSet<>();
        for (Decision decision : rulings.decisions()) {
            if (decision.ruling() instanceof Ruling.Reject reject
                    && reject.field().filter(RecordField.DATE::equals).isPresent()) {
                ids.addAll(rulings.found(decision.id()));
            }
        }
        Map<String, Optional<LocalDate>> days = new HashMap<>();
        for (Mention mention : ids.isEmpty() ? List.<Mention>of() : mentions(store, rulings.decisions())) {
            if (ids.contains(mention.id())) {
                days.put(
                        mention.id(),
                        rulings.admitted(mention).orElse(mention).days().day());
            }
        }
        return days;
    }
}
