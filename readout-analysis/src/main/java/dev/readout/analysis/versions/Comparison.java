package dev.readout.analysis.versions;

import dev.readout.model.Claim;
import dev.readout.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mentions of two texts of one address, side by side: which tell of the same contact, which the newer text no longer
 * has, and which it has in addition. Mentions with other parties are of other contacts (codebook §4).
 *
 * @param pairs those of the same contact, in the order of the older text
 * @param withdrawn those that only the older text has
 * @param added those that only the newer text has
 */
public record Comparison(List<Pair> pairs, List<Mention> withdrawn, List<Mention> added) {
    public Comparison {
        pairs = List.copyOf(pairs);
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }

    /** One contact as the older and as the newer text tell of it. */
    public record Pair(Mention before, Mention after) {}

    private record Candidate(Mention before, Mention after, int likeness) {}

    /** Compares; of several mentions with the same parties the most alike go together. */
    public static Comparison of(Collection<Mention> older, Collection<Mention> newer) {
        List<Mention> before = inOrder(older);
        List<Mention> after = inOrder(newer);
        List<Candidate> candidates = new ArrayList<>();
        for (Mention one : before) {
            for (Mention other : after) {
                if (one.parties().equals(other.parties())) {
                    candidates.add(new Candidate(one, other, likeness(one, other)));
                }
            }
        }
        // a stable sort: among equals the order of the texts counts
        candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed());
        Map<String, Pair> paired = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!paired.containsKey(candidate.before().id())
                    && taken.add(candidate.after().id())) {
                paired.put(candidate.before().id(), new Pair(candidate.before(), candidate.after()));
            }
        }
        return new Comparison(
                before.stream()
                        .flatMap(m -> Optional.ofNullable(paired.get(m.id())).stream())
                        .toList(),
                before.stream().filter(m -> !paired.containsKey(m.id())).toList(),
                after.stream().filter(m -> !taken.contains(m.id())).toList());
    }

    private static List<Mention> inOrder(Collection<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing((Mention m) -> m.evidence().span().start())
                        .thenComparing(Mention::id))
                .toList();
    }

    private static int likeness(Mention one, Mention other) {
        int likeness = one.evidence().words().equals(other.evidence().words()) ? 8 : 0;
        likeness += one.days().meets(other.days()) ? 4 : 0;
        likeness += values(one.channels()).equals(values(other.channels())) ? 2 : 0;
        return likeness + (one.status() == other.status() ? 1 : 0);
    }

    private static <V> List<V> values(List<Claim<V>> claims) {
        return claims.stream().map(Claim::value).toList();
    }
}
