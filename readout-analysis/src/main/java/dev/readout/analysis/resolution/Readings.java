package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Voices;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads one field over all mentions of a contact (codebook §5). Claims that can be true together form a side; the side
 * with more independent origins comes first, so that one report can dispute a value that two give, never replace it.
 */
final class Readings {
    private static final class Side<V> {
        private V value;
        private final Backing backing;

        Side(V value, Backing backing) {
            this.value = value;
            this.backing = backing;
        }
    }

    private final Voices voices;
    private final List<Sighting> members;

    /** @param members in order of publication and place */
    Readings(Voices voices, List<Sighting> members) {
        this.voices = voices;
        this.members = members;
    }

    /** Every claim of a field, in order of report and place. */
    <V> List<Sourced<V>> claims(Function<Mention, List<Claim<V>>> field) {
        List<Sourced<V>> claims = new ArrayList<>();
        for (Sighting s : members) {
            for (Claim<V> claim : field.apply(s.mention())) {
                claims.add(new Sourced<>(s.reportId(), s.mention().id(), claim));
            }
        }
        return claims;
    }

    /**
     * The reading of a field.
     *
     * @param counts which claims are weighed; all are kept
     * @param together what two values say together, the better supported first; empty where they contradict each other
     * @param better which of two equally supported values to put first
     */
    <V> Reading<V> read(
            List<Sourced<V>> claims,
            Predicate<Sourced<V>> counts,
            BiFunction<V, V, Optional<V>> together,
            Comparator<V> better) {
        Map<V, Side<V>> said = new LinkedHashMap<>();
        for (Sourced<V> claim : claims) {
            if (counts.test(claim)) {
                said.computeIfAbsent(claim.claim().value(), v -> new Side<>(v, new Backing()))
                        .backing
                        .add(claim.reportId(), voices.of(claim, claims));
            }
        }
        if (said.isEmpty()) {
            return new Reading.Unknown<>();
        }
        List<Side<V>> values = new ArrayList<>(said.values());
        values.sort(Comparator.<Side<V>>comparingInt(side -> -side.backing.origins())
                .thenComparing(side -> side.value, better));
        List<Side<V>> sides = new ArrayList<>(1);
        for (Side<V> value : values) {
            take(sides, value, together);
        }
        sides.sort(Comparator.comparingInt(side -> -side.backing.origins()));
        if (sides.size() > 1) {
            return new Reading.Disputed<>(sides.stream().map(side -> side.value).toList(), claims);
        }
        Side<V> only = sides.get(0);
        return only.backing.origins() > 1
                ? new Reading.Agreed<>(only.value, claims)
                : new Reading.Single<>(only.value, claims);
    }

    /** How many independent origins give one of these claims on a field. */
    <V> int origins(Collection<Sourced<V>> giving, Collection<Sourced<V>> claims) {
        Backing backing = new Backing();
        giving.forEach(claim -> backing.add(claim.reportId(), voices.of(claim, claims)));
        return backing.origins();
    }

    /** Adds what is said to the first side that it goes with, or else as one of its own. */
    private static <V> void take(List<Side<V>> sides, Side<V> said, BiFunction<V, V, Optional<V>> together) {
        for (Side<V> side : sides) {
            Optional<V> both = together.apply(side.value, said.value);
            if (both.isPresent()) {
                side.value = both.get();
                side.backing.addAll(said.backing);
                return;
            }
        }
        sides.add(said);
    }
}
