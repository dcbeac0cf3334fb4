package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Voices;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
        private final Backing backing = new Backing();

        Side(V value) {
            this.value = value;
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
        Map<V, Backing> support = new HashMap<>();
        List<V> values = new ArrayList<>();
        for (Sourced<V> claim : claims) {
            if (counts.test(claim)) {
                V value = claim.claim().value();
                support.computeIfAbsent(value, v -> {
                            values.add(v);
                            return new Backing();
                        })
                        .add(claim.reportId(), voices.of(claim, claims));
            }
        }
        values.sort(Comparator.<V>comparingInt(v -> -origins(support, v)).thenComparing(better));
        List<Side<V>> sides = new ArrayList<>();
        for (V value : values) {
            side(sides, value, together).backing.addAll(support.getOrDefault(value, new Backing()));
        }
        if (sides.isEmpty()) {
            return new Reading.Unknown<>();
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

    private static <V> int origins(Map<V, Backing> support, V value) {
        return support.getOrDefault(value, new Backing()).origins();
    }

    private static <V> Side<V> side(List<Side<V>> sides, V value, BiFunction<V, V, Optional<V>> together) {
        for (Side<V> side : sides) {
            Optional<V> both = together.apply(side.value, value);
            if (both.isPresent()) {
                side.value = both.get();
                return side;
            }
        }
        Side<V> side = new Side<>(value);
        sides.add(side);
        return side;
    }
}
