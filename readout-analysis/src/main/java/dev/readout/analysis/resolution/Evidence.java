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
        int most =
                compared(cluster).mapToInt(member -> likeness(s, member)).max().orElse(0);
        boolean doubtful = most > 0 && cluster.members().size() > 2;
        return doubtful && contradicted(s, cluster) ? Math.min(most - MARGIN, MARGIN - 1) : most;
    }

    private static boolean contradicted(Sighting s, Cluster cluster) {
        Mention m = s.mention();
        return outvoted(cluster, member -> lengths(m.length(), member.mention().length()))
                || outvoted(
                        cluster, member -> both(m.initiative(), member.mention().initiative()));
    }

    private static boolean outvoted(Cluster cluster, ToIntFunction<Sighting> points) {
        Set<String> against = new HashSet<>();
        Set<String> with = new HashSet<>();
        compared(cluster).forEach(member -> {
            int given = points.applyAsInt(member);
            if (given != 0) {
                (given < 0 ? against : with).add(member.origin());
            }
        });
        return against.size() > 1 && with.size() < 2;
    }

    /**
     * What two contacts have in common. Where both rest on several origins, it is what is left of it without the one that
     * adds most: a single report does not make one of two contacts.
     */
    int likeness(Cluster a, Cluster b) {
        int all = without("", a, b);
        if (all > 0
                && (compared(b).anyMatch(s -> contradicted(s, a)) || compared(a).anyMatch(s -> contradicted(s, b)))) {
            return -1;
        }
        if (all <= 0 || origins(a).size() < 2 || origins(b).size() < 2) {
            return all;
        }
        return Stream.concat(compared(a), compared(b))
                .map(Sighting::origin)
                .distinct()
                .mapToInt(origin -> without(origin, a, b))
                .min()
                .orElse(all);
    }

    private int without(String origin, Cluster a, Cluster b) {
        return compared(a)
                .filter(m -> !m.origin().equals(origin))
                .flatMapToInt(
                        m -> compared(b).filter(n -> !n.origin().equals(origin)).mapToInt(n -> likeness(m, n)))
                .max()
                .orElse(0);
    }

    private static Stream<Sighting> compared(Cluster cluster) {
        return cluster.members().stream().limit(COMPARED);
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
                + lengths(m.length(), n.length())
                + both(m.initiative(), n.initiative())
                + (a.inPerson() && b.inPerson() && a.seat().sharesVenue(b.seat()) ? 1 : 0)
                + shared(m.topics(), n.topics());
    }

    private int quoted(Sighting a, Sighting b) {
        Set<Long> here = quotations(a.reportId());
        Set<Long> there = here.isEmpty() ? here : quotations(b.reportId());
        long common = here.stream().filter(there::contains).count();
        return common == 0 ? 0 : common < 3 ? 1 : common < 8 ? 2 : 3;
    }

    private static int lengths(Optional<Length> a, Optional<Length> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return !a.get().agrees(b.get()) ? -2 : a.get().time().equals(b.get().time()) ? 2 : 1;
    }

    private static int both(Optional<?> a, Optional<?> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : -2;
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
