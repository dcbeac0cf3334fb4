package dev.readout.app.run;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What decisions are about, in a store. */
public final class Anchored {
    private Anchored() {}

    /** All mentions of the reports that the decisions are about. */
    public static List<Mention> mentions(Store store, Collection<Decision> decisions) {
        TreeSet<String> reports = new TreeSet<>();
        decisions.forEach(decision -> decision.ruling().subjects().forEach(subject -> subject.anchors()
                .forEach(anchor -> reports.add(anchor.reportId()))));
        return store.mentionsOf(reports);
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
