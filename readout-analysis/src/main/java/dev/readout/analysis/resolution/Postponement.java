package dev.readout.analysis.resolution;

import dev.readout.model.Published;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was postponed is the next of the same persons and channel that reports tell of afterwards: what was put
 * off was not given up. A cancelled one is not carried on in this way.
 */
final class Postponement {
    /** What comes more than a year later is a new plan. */
    private static final int YEAR = 366;

    private final Names names;
    private final Wording wording;

    Postponement(Names names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    void join(Shelf shelf) {
        Map<Cluster, List<Cluster>> claims = new HashMap<>();
        List<Cluster> later = new ArrayList<>();
        for (Cluster put : shelf.clusters()) {
            OptionalLong since = postponed(put);
            if (since.isPresent()) {
                Cluster next = next(put, since.getAsLong(), shelf);
                if (next != null) {
                    claims.computeIfAbsent(next, c -> new ArrayList<>(1)).add(put);
                    later.add(next);
                }
            }
        }
        for (Cluster next : later) {
            List<Cluster> puts = claims.getOrDefault(next, List.of());
            if (puts.size() == 1) {
                puts.get(0).note(wording.postponed(puts.get(0), next));
                shelf.merge(puts.get(0), next);
            }
        }
    }

    /** The day on which a report says that it is put off; empty where none does or it was held after all. */
    private static OptionalLong postponed(Cluster c) {
        if (c.members().stream().anyMatch(s -> s.mention().status() == Status.HELD)) {
            return OptionalLong.empty();
        }
        return c.members().stream()
                .filter(s -> s.mention().status() == Status.POSTPONED && s.published() != null)
                .mapToLong(s -> day(s.published()))
                .min();
    }

    private @Nullable Cluster next(Cluster put, long since, Shelf shelf) {
        long from = put.dated() ? Math.max(since, put.days().latest() + 1) : since;
        for (List<Cluster> day :
                shelf.days().subMap(from, true, from + YEAR, true).values()) {
            for (Cluster c : day) {
                boolean follows = c != put
                        && c.channels().equals(put.channels())
                        && !c.channels().isEmpty()
                        && c.members().stream().allMatch(s -> s.published() != null && day(s.published()) >= since);
                if (follows) {
                    return c.admits(put, names) ? c : null;
                }
            }
        }
        return null;
    }

    private static long day(@Nullable Published published) {
        return published == null ? Long.MAX_VALUE : published.day().toEpochDay();
    }
}
