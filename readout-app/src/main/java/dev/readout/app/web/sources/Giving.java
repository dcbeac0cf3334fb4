package dev.readout.app.web.sources;

import dev.readout.model.Report;
import dev.readout.store.Store.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    /** As 'en 12, ru 3'. */
    public static String listed(Map<String, Integer> numbers) {
        List<String> said = new ArrayList<>();
        numbers.forEach((what, number) -> said.add(what + " " + number));
        return String.join(", ", said);
    }

    /** How many could not be read. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * All hosts and folders, those that gave most first.
     *
     * @param telling the ids of the reports that tell of contacts
     */
    static List<Giving> of(Collection<Report> reports, Set<String> telling, List<Failure> failures) {
        Map<String, List<Report>> given = new TreeMap<>();
        Map<String, Map<String, Integer>> failed = new TreeMap<>();
        reports.forEach(report -> given.computeIfAbsent(place(report.source()), name -> new ArrayList<>())
                .add(report));
        failures.forEach(failure -> {
            String name = place(failure.source());
            given.putIfAbsent(name, new ArrayList<>());
            failed.computeIfAbsent(name, place -> new TreeMap<>()).merge(failure.code(), 1, Integer::sum);
        });
        List<Giving> all = new ArrayList<>();
        given.forEach((name, of) -> all.add(of(name, of, telling, failed.getOrDefault(name, Map.of()))));
        return all.stream().sorted(ORDER).toList();
    }

    private static Giving of(String name, List<Report> reports, Set<String> telling, Map<String, Integer> failures) {
        Map<String, Integer> languages = new TreeMap<>();
        reports.forEach(report -> languages.merge(report.language(), 1, Integer::sum));
        return new Giving(
                name,
                reports.size(),
                (int) reports.stream()
                        .filter(report -> telling.contains(report.id()))
                        .count(),
                languages,
                reports.stream()
                        .flatMap(report -> Optional.ofNullable(report.published()).stream())
                        .map(published -> published.day())
                        .max(Comparator.naturalOrder()),
                failures);
    }

    /** The host of an address, else the folder of a path; what stands in an archive counts for the archive's folder. */
    static String place(String source) {
        if (source.startsWith("http://") || source.startsWith("https://")) {
            try {
                String host = new URI(source).getHost();
                return host == null ? source : host;
            } catch (URISyntaxException crooked) {
                return source;
            }
        }
        int cut = source.lastIndexOf('/');
        return cut < 0 ? "." : cut == 0 ? "/" : source.substring(0, cut);
    }
}
