package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Quotations;
import dev.readout.model.Claim;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What two reports have in common beyond the fields that constrain: copied text, quoted words, the stated length, the
 * initiative, venue and topics. It only ever chooses between contacts that all fit (codebook §4).
 */
final class Evidence {
    /** Points that make two mentions probably one occasion, and by which a choice must lead. */
    static final int MARGIN = 2;
    /** So many mentions of a contact are compared; more add nothing. */
    private static final int COMPARED = 8;

    private final Map<String, Report> reports;
    private final Families families;
    private final Map<String, Set<Long>> quotations = new HashMap<>();

    Evidence(Map<String, Report> reports, Families families) {
        this.reports = reports;
        this.families = families;
    }

    Families families() {
        return families;
    }

    /** Hashes of the runs of quoted words in a report; empty where it is not stored or quotes nobody. */
    Set<Long> quotations(String reportId) {
        Report report = reports.get(reportId);
        return report == null || !Quotations.any(report)
                ? Set.of()
                : quotations.computeIfAbsent(reportId, id -> Quotations.of(report));
    }

    /** A detail that several origins contradict and one report alone shares does not speak for the contact. */
    int likeness(Sighting s, Cluster cluster) {
        int most = Integer.MIN_VALUE;
        for (Sighting member : compared(cluster)) {
            most = Math.max(most, likeness(s, member));
        }
        boolean doubtful = most > 0 && cluster.members().size() > 2;
        return doubtful && contradicted(s, cluster) ? Math.min(most - MARGIN, MARGIN - 1) : most;
    }

    private static boolean contradicted(Sighting s, Cluster cluster) {
        Mention m = s.mention();
        return outvoted(cluster, member -> lengths(m, member.mention()))
                || outvoted(cluster, member -> initiatives(m, member.mention()));
    }

    private static boolean outvoted(Cluster cluster, ToIntFunction<Sighting> points) {
        Set<String> against = new HashSet<>();
        Set<String> with = new HashSet<>();
        for (Sighting member : compared(cluster)) {
            int given = points.applyAsInt(member);
            if (given != 0) {
                (given < 0 ? against : with).add(member.origin());
            }
        }
        return against.size() > 1 && with.size() < 2;
    }

    /**
     * What two contacts have in common. Where both rest on several origins, it is what is left of it without the one that
     * adds most: a single report does not make one of two contacts.
     */
    int likeness(Cluster a, Cluster b) {
        int all = without("", a, b);
        if (all > 0
                && (compared(b).stream().anyMatch(s -> contradicted(s, a))
                        || compared(a).stream().anyMatch(s -> contradicted(s, b)))) {
            return -1;
        }
        if (all <= 0 || origins(a).size() < 2 || origins(b).size() < 2) {
            return all;
        }
        return Stream.concat(compared(a).stream(), compared(b).stream())
                .map(Sighting::origin)
                .distinct()
                .mapToInt(origin -> without(origin, a, b))
                .min()
                .orElse(all);
    }

    private int without(String origin, Cluster a, Cluster b) {
        boolean any = false;
        int most = Integer.MIN_VALUE;
        for (Sighting m : compared(a)) {
            for (Sighting n : compared(b)) {
                if (!m.origin().equals(origin) && !n.origin().equals(origin)) {
                    most = Math.max(most, likeness(m, n));
                    any = true;
                }
            }
        }
        return any ? most : 0;
    }

    private static List<Sighting> compared(Cluster cluster) {
        List<Sighting> members = cluster.members();
        return members.size() <= COMPARED ? members : members.subList(0, COMPARED);
    }

    /** The independent origins behind a contact. */
    Set<String> origins(Cluster cluster) {
        Set<String> origins = new HashSet<>();
        cluster.members().forEach(member -> origins.add(member.origin()));
        return origins;
    }

    int likeness(Sighting a, Sighting b) {
        Mention m = a.mention();
        Mention n = b.mention();
        boolean copied = a.family().equals(b.family());
        return (copied ? 4 : quoted(a, b))
                + lengths(m, n)
                + initiatives(m, n)
                + (a.inPerson() && b.inPerson() && a.seat().sharesVenue(b.seat()) ? 1 : 0)
                + shared(m.topics(), n.topics());
    }

    private int quoted(Sighting a, Sighting b) {
        Set<Long> here = quotations(a.reportId());
        if (here.isEmpty()) {
            return 0;
        }
        Set<Long> there = quotations(b.reportId());
        long common = here.stream().filter(there::contains).count();
        return common == 0 ? 0 : common < 3 ? 1 : common < 8 ? 2 : 3;
    }

    private static int lengths(Mention m, Mention n) {
        if (m.lengths().isEmpty() || n.lengths().isEmpty()) {
            return 0;
        }
        Length a = m.lengths().get(0).value();
        Length b = n.lengths().get(0).value();
        return !a.agrees(b) ? -2 : a.time().equals(b.time()) ? 2 : 1;
    }

    private static int initiatives(Mention m, Mention n) {
        if (m.initiatives().isEmpty() || n.initiatives().isEmpty()) {
            return 0;
        }
        return m.initiatives().get(0).value().equals(n.initiatives().get(0).value()) ? 1 : -2;
    }

    /** One topic in common may be the talk of the season; two say more. */
    private static int shared(List<Claim<String>> a, List<Claim<String>> b) {
        if (a.size() < 2 || b.size() < 2) {
            return 0;
        }
        Set<String> values = new HashSet<>();
        a.forEach(claim -> values.add(claim.value()));
        return b.stream().map(Claim::value).distinct().filter(values::contains).count() > 1 ? 1 : 0;
    }

    /** The one candidate that leads by the margin; empty where none does. */
    Optional<Cluster> choose(Sighting s, List<Cluster> candidates) {
        Cluster best = candidates.get(0);
        int first = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Cluster candidate : candidates) {
            int points = likeness(s, candidate);
            if (points > first) {
                second = first;
                first = points;
                best = candidate;
            } else {
                second = Math.max(second, points);
            }
        }
        boolean leads = first >= MARGIN && (candidates.size() == 1 || first - second >= MARGIN);
        return leads ? Optional.of(best) : Optional.empty();
    }
}
