package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reports that came from one host or folder first.
 *
 * @param telling those that tell of a contact
 * @param languages reports by language
 * @param last the latest day of publication
 */
public record Given(int reports, int telling, Map<String, Integer> languages, Optional<LocalDate> last) {
    /** Nothing came from there. */
    public static final Given NOTHING = new Given(0, 0, Map.of(), Optional.empty());

    /** All hosts and folders. */
    static Map<String, Given> of(Collection<Report> reports, Collection<Contact> contacts) {
        Set<String> telling = new HashSet<>();
        contacts.forEach(contact -> telling.addAll(contact.reportIds()));
        Map<String, List<Report>> places = new TreeMap<>();
        reports.forEach(report -> places.computeIfAbsent(place(report.source()), place -> new ArrayList<>())
                .add(report));
        Map<String, Given> given = new TreeMap<>();
        places.forEach((place, from) -> given.put(place, of(from, telling)));
        return given;
    }

    private static Given of(List<Report> reports, Set<String> telling) {
        Map<String, Integer> languages = new TreeMap<>();
        reports.forEach(report -> languages.merge(report.language(), 1, Integer::sum));
        return new Given(
                reports.size(),
                (int) reports.stream()
                        .filter(report -> telling.contains(report.id()))
                        .count(),
                languages,
                reports.stream()
                        .flatMap(report -> Optional.ofNullable(report.published()).stream())
                        .map(Published::day)
                        .max(Comparator.naturalOrder()));
    }

    /** The host of an address, else the folder of a path; what stands in an archive counts for the archive's folder. */
    public static String place(String source) {
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
