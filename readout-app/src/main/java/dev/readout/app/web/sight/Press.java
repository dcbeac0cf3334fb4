package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lineage.Families;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who published the reports of one state of the record, and which copy which.
 *
 * @param reports by id, without their texts, with outlets by their usual names
 * @param byOutlet the ids of the reports of each outlet; reports without one are missing
 * @param copied the ids of the reports that copy each report most, in their order; reports that none copies are missing
 * @param telling the contacts by the outlets whose reports tell of them
 * @param copying for each outlet how many of its reports copy another's; outlets that never do are missing
 * @param copiers for each outlet that others copy how many reports of each of these do; without outlet as {@link #NOBODY}
 * @param given what came from each host and folder
 */
public record Press(
        Map<String, Report> reports,
        Map<String, List<String>> byOutlet,
        Families families,
        Map<String, List<String>> copied,
        Index<String> telling,
        Map<String, Integer> copying,
        Map<String, Map<String, Integer>> copiers,
        Map<String, Given> given) {
    /** Stands for the outlet of reports of which none is known. */
    public static final String NOBODY = "no known outlet";

    /** Looks at all reports once. */
    static Press of(Store store, Listing listing, Outlets outlets) {
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
        return new Press(
                reports,
                byOutlet,
                families,
                copied(families),
                Index.of(listing.contacts(), contact -> outlets(contact, reports)),
                copying(families, reports),
                copiers(families, reports),
                Given.of(reports.values(), listing.contacts()));
    }

    private static List<String> outlets(Contact contact, Map<String, Report> reports) {
        return contact.reportIds().stream()
                .flatMap(id -> outlet(id, reports).stream())
                .toList();
    }

    private static Optional<String> outlet(String reportId, Map<String, Report> reports) {
        return Optional.ofNullable(reports.get(reportId)).flatMap(report -> Optional.ofNullable(report.outlet()));
    }

    private static Map<String, List<String>> copied(Families families) {
        Map<String, List<String>> copied = new HashMap<>();
        families.copies().forEach(copy -> copied.computeIfAbsent(copy.original(), first -> new ArrayList<>(1))
                .add(copy.report()));
        return copied;
    }

    private static Map<String, Integer> copying(Families families, Map<String, Report> reports) {
        Map<String, Integer> copying = new HashMap<>();
        for (String id : reports.keySet()) {
            Optional<String> own = outlet(id, reports);
            boolean anothers = families.copyOf(id)
                    .filter(copy -> !outlet(copy.original(), reports).equals(own))
                    .isPresent();
            if (anothers) {
                own.ifPresent(outlet -> copying.merge(outlet, 1, Integer::sum));
            }
        }
        return copying;
    }

    private static Map<String, Map<String, Integer>> copiers(Families families, Map<String, Report> reports) {
        Map<String, Map<String, Integer>> copiers = new HashMap<>();
        for (Copy copy : families.copies()) {
            String by = outlet(copy.report(), reports).orElse(NOBODY);
            outlet(copy.original(), reports)
                    .filter(outlet -> !outlet.equals(by))
                    .ifPresent(outlet -> copiers.computeIfAbsent(outlet, first -> new HashMap<>())
                            .merge(by, 1, Integer::sum));
        }
        return copiers;
    }

    /** Who published a report. */
    public Optional<String> outlet(String reportId) {
        return outlet(reportId, reports);
    }

    /** The day on which a report was published. */
    public Optional<LocalDate> published(String reportId) {
        return Optional.ofNullable(reports.get(reportId))
                .flatMap(report -> Optional.ofNullable(report.published()))
                .map(Published::day);
    }
}
