package dev.readout.app.run;

import dev.readout.store.Store.Added;
import dev.readout.store.Store.Failure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts while a run goes on; used by the writing thread alone. */
final class TallyBook {
    private final Map<Added, Integer> reports = new EnumMap<>(Added.class);
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, String> remedies = new LinkedHashMap<>();
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private int skipped;

    void read(Added added) {
        reports.merge(added, 1, Integer::sum);
    }

    void failed(Failure failure, String remedy) {
        failures.add(failure);
        remedies.put(failure.code(), remedy);
    }

    /** A report that is kept, in a language that nobody reads yet. */
    void unread(String language) {
        unread.merge(language, 1, Integer::sum);
    }

    void skipped() {
        skipped++;
    }

    Tally tally() {
        int all = reports.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                all,
                count(Added.ADDED),
                count(Added.SOURCE_ADDED),
                count(Added.REREAD),
                count(Added.UNCHANGED),
                skipped,
                unread,
                failures,
                remedies);
    }

    private int count(Added kind) {
        return reports.getOrDefault(kind, 0);
    }
}
