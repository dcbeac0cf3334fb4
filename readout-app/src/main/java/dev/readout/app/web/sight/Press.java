package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lineage.Families;
import dev.readout.model.Contact;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who published the reports of one state of the record, and which copy which.
 *
 * @param reports by id, without their texts, with outlets by their usual names
 * @param byOutlet the ids of the reports of each outlet; reports without one are missing
 */
public record Press(Map<String, Report> reports, Map<String, List<String>> byOutlet, Families families) {
    /** Looks at all reports once. */
    static Press of(Store store, Outlets outlets) {
        Map<String, Report> reports = new HashMap<>();
        Map<String, List<String>> byOutlet = new TreeMap<>();
        for (Report head : store.intake().heads()) {
            Report report = outlets.shown(head);
            reports.put(report.id(), report);
            if (report.outlet() != null) {
                byOutlet.computeIfAbsent(report.outlet(), outlet -> new ArrayList<>())
                        .add(report.id());
            }
        }
        Families families = Families.of(
                store.lineage().origins(reports.keySet()), store.lineage().copies(), List.of());
        return new Press(reports, byOutlet, families);
    }

    /** Who published a report. */
    public Optional<String> outlet(String reportId) {
        return Optional.ofNullable(reports.get(reportId)).flatMap(report -> Optional.ofNullable(report.outlet()));
    }

    /** The day on which a report was published. */
    public Optional<LocalDate> published(String reportId) {
        return Optional.ofNullable(reports.get(reportId))
                .flatMap(report -> Optional.ofNullable(report.published()))
                .map(Published::day);
    }

    /** Whether a report of an outlet copies one that is another's. */
    public boolean copiesAnother(String reportId, String outlet) {
        return families.copyOf(reportId)
                .filter(copy -> outlet(copy.original()).filter(outlet::equals).isEmpty())
                .isPresent();
    }

    /** The contacts of which some reports tell, in the order given. */
    public static List<Contact> told(Collection<String> reports, List<Contact> contacts) {
        Set<String> wanted = reports.stream().collect(Collectors.toSet());
        return contacts.stream()
                .filter(contact -> contact.reportIds().stream().anyMatch(wanted::contains))
                .toList();
    }
}
