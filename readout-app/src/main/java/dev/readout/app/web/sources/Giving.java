package dev.readout.app.web.sources;

import dev.readout.app.web.sight.Given;
import dev.readout.store.Store.Failure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one host or folder gave.
 *
 * @param name of the host, or the folder
 * @param reports that came from there first
 * @param telling those that tell of a contact
 * @param languages reports by language
 * @param last the latest day of publication
 * @param failures sources that could not be read, by reason
 */
public record Giving(
        String name,
        int reports,
        int telling,
        Map<String, Integer> languages,
        Optional<LocalDate> last,
        Map<String, Integer> failures) {
    private static final Comparator<Giving> ORDER =
            Comparator.comparingInt((Giving giving) -> -giving.reports()).thenComparing(Giving::name);

    /** How many could not be read. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All hosts and folders, those that gave most first. */
    static List<Giving> of(Map<String, Given> given, List<Failure> failures) {
        Map<String, Map<String, Integer>> failed = new TreeMap<>();
        failures.forEach(failure -> failed.computeIfAbsent(Given.place(failure.source()), place -> new TreeMap<>())
                .merge(failure.code(), 1, Integer::sum));
        Set<String> names = new TreeSet<>(given.keySet());
        names.addAll(failed.keySet());
        return names.stream()
                .map(name -> of(name, given.getOrDefault(name, Given.NOTHING), failed.getOrDefault(name, Map.of())))
                .sorted(ORDER)
                .toList();
    }

    private static Giving of(String name, Given given, Map<String, Integer> failures) {
        return new Giving(name, given.reports(), given.telling(), given.languages(), given.last(), failures);
    }
}
