package dev.readout.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a contact (codebook §5): its reports, folded into families, and their independent origins.
 *
 * @param accounts one for each report, the earlier first
 */
public record Corroboration(List<Account> accounts) {
    public Corroboration {
        accounts = List.copyOf(accounts);
    }

    /**
     * From where a report knows of the contact.
     *
     * @param family the id of the report from which its text comes in the end; its own where it copies none
     * @param copy what it copies
     * @param own whether it tells of the contact in its own voice, or that of the report that it copies
     * @param origins from where it has it, by name; where no name is known, the document of the family's first report
     */
    public record Account(String reportId, String family, Optional<Copy> copy, boolean own, List<String> origins) {
        public Account {
            origins = List.copyOf(origins);
            if (origins.isEmpty()) {
                throw new IllegalArgumentException("report " + reportId + " has it from somewhere");
            }
        }
    }

    /** The ids of the reports of each family. */
    public List<List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        accounts.forEach(a ->
                families.computeIfAbsent(a.family(), f -> new ArrayList<>(1)).add(a.reportId()));
        return families.values().stream().map(List::copyOf).toList();
    }

    /** The independent origins, in the order of the reports that bring them. */
    public List<String> origins() {
        Set<String> origins = new LinkedHashSet<>();
        accounts.forEach(a -> origins.addAll(a.origins()));
        return List.copyOf(origins);
    }

    /** The account of a report of the contact. */
    public Optional<Account> of(String reportId) {
        return accounts.stream().filter(a -> a.reportId().equals(reportId)).findFirst();
    }
}
