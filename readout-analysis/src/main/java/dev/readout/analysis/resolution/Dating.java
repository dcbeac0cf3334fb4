package dev.readout.analysis.resolution;

import dev.readout.model.DaySet;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the day of a contact: partial dates of several reports intersect, and old plans give way to what was held. */
final class Dating {
    private static final Comparator<PartialDate> NARROWER = Comparator.<PartialDate>comparingLong(Dating::width)
            .thenComparing(PartialDate::uncertain)
            .thenComparing(PartialDate::toString)
            .thenComparing(d -> String.valueOf(d.weekday()))
            .thenComparing(d -> new TreeSet<>(d.basis()).toString());

    private final Map<String, Sighting> members = new HashMap<>();
    private final List<Sourced<PartialDate>> claims;
    private final Reading<PartialDate> reading;

    Dating(Readings readings, List<Sighting> ordered, Cluster cluster) {
        ordered.forEach(s -> members.put(s.mention().id(), s));
        this.claims = readings.claims(Mention::dates);
        Set<String> binding = binding(ordered);
        Reading<PartialDate> read = readings.read(
                claims,
                c -> binding.contains(c.mentionId()) && !c.claim().value().unknown() && !relocated(c),
                Dating::both,
                NARROWER);
        this.reading = alone(cluster.inPerson() ? read : acrossMidnight(read, readings), readings);
    }

    Reading<PartialDate> reading() {
        return reading;
    }

    /** What both say: the one that says it alone, where one does, and without a hedge where one has none. */
    private static Optional<PartialDate> both(PartialDate a, PartialDate b) {
        return a.intersect(b).map(common -> {
            boolean hasA = a.days().equals(common.days())
                    && (!a.uncertain() || !b.days().equals(common.days()));
            return hasA ? a : b.days().equals(common.days()) ? b : common;
        });
    }

    /** A day that one origin gives and the others only do not exclude has that origin alone. */
    private Reading<PartialDate> alone(Reading<PartialDate> read, Readings readings) {
        if (!(read instanceof Reading.Agreed<PartialDate> agreed)) {
            return read;
        }
        return backing(agreed.value(), readings) == 1 ? new Reading.Single<>(agreed.value(), claims) : read;
    }

    /** A copy's date was taken against the wrong publication day. */
    private boolean relocated(Sourced<PartialDate> claim) {
        Sighting s = members.get(claim.mentionId());
        return s != null && s.window().open();
    }

    /** Held beats planned where both cannot be; after a postponement only what was planned since counts. */
    private static Set<String> binding(List<Sighting> members) {
        List<Sighting> counted = new ArrayList<>(members.size());
        boolean held = false;
        DaySet days = DaySet.ALL;
        for (Sighting s : members) {
            if (!s.window().open()) {
                counted.add(s);
                if (s.mention().status() == Status.HELD) {
                    held = true;
                    DaySet both = days.intersect(s.window().claimed());
                    days = both.isEmpty() ? days : both;
                }
            }
        }
        if (held) {
            DaySet known = days;
            counted.removeIf(s -> s.mention().status() != Status.HELD
                    && !known.meets(s.window().claimed()));
        } else {
            int put = 0;
            for (int i = 0; i < counted.size(); i++) {
                put = counted.get(i).mention().status() == Status.POSTPONED ? i : put;
            }
            // The report that puts it off may still name the old day.
            boolean since =
                    counted.size() > put + 1 && counted.get(put).mention().status() == Status.POSTPONED;
            counted = counted.subList(since ? put + 1 : put, counted.size());
        }
        Set<String> ids = new HashSet<>();
        counted.forEach(s -> ids.add(s.mention().id()));
        return ids;
    }

    /** Two days next to each other are both right where the reporters' clocks differ. */
    private Reading<PartialDate> acrossMidnight(Reading<PartialDate> read, Readings readings) {
        if (!(read instanceof Reading.Disputed<PartialDate> disputed)
                || disputed.values().size() != 2) {
            return read;
        }
        Optional<LocalDate> a = disputed.values().get(0).day();
        Optional<LocalDate> b = disputed.values().get(1).day();
        if (a.isEmpty()
                || b.isEmpty()
                || Math.abs(a.get().toEpochDay() - b.get().toEpochDay()) != 1) {
            return read;
        }
        int more = backing(disputed.values().get(0), readings);
        if (more > 1 && backing(disputed.values().get(1), readings) == 1) {
            // one report does not change what several agree on; clocks that differ are no dispute
            return clocksDiffer(a.get(), b.get())
                    ? new Reading.Agreed<>(disputed.values().get(0), claims)
                    : read;
        }
        LocalDate first = a.get().isBefore(b.get()) ? a.get() : b.get();
        PartialDate either = PartialDate.parse("[" + first + "," + first.plusDays(1) + "]", basis(disputed));
        return readings.read(claims, c -> !c.claim().value().unknown(), (x, y) -> Optional.of(either), NARROWER);
    }

    private int backing(PartialDate value, Readings readings) {
        return readings.origins(giving(value), claims);
    }

    private List<Sourced<PartialDate>> giving(PartialDate value) {
        return claims.stream()
                .filter(claim ->
                        !relocated(claim) && claim.claim().value().days().equals(value.days()))
                .toList();
    }

    /** Whether the reports with the later day are all of a zone east of those with the earlier. */
    private boolean clocksDiffer(LocalDate a, LocalDate b) {
        IntSummaryStatistics earlier = zones(a.isBefore(b) ? a : b);
        IntSummaryStatistics later = zones(a.isBefore(b) ? b : a);
        return earlier.getCount() > 0 && later.getCount() > 0 && later.getMin() > earlier.getMax();
    }

    private IntSummaryStatistics zones(LocalDate day) {
        return giving(PartialDate.of(day, PartialDate.Basis.REPORTS)).stream()
                .map(claim -> members.get(claim.mentionId()))
                .flatMap(s -> s == null || s.published() == null ? Stream.empty() : Stream.of(s.published()))
                .flatMap(published -> Stream.ofNullable(published.zone()))
                .collect(Collectors.summarizingInt(ZoneOffset::getTotalSeconds));
    }

    private static PartialDate.Basis[] basis(Reading.Disputed<PartialDate> disputed) {
        EnumSet<PartialDate.Basis> all = EnumSet.of(PartialDate.Basis.REPORTS);
        disputed.values().forEach(value -> all.addAll(value.basis()));
        return all.toArray(new PartialDate.Basis[0]);
    }

    /** Which reports fix the day, where others leave it open. */
    Optional<String> note() {
        PartialDate value = reading.or(PartialDate.UNKNOWN);
        Optional<LocalDate> day = value.day();
        if (day.isEmpty() || members.size() < 2) {
            return Optional.empty();
        }
        Set<String> fix = new TreeSet<>();
        Set<String> leave = new TreeSet<>();
        members.values().forEach(s -> (s.window().firm() ? fix : leave).add(s.document()));
        leave.removeAll(fix);
        if (leave.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                fix.isEmpty()
                        ? "No report gives the day; " + String.join(", ", leave) + " together leave only " + day.get()
                                + "."
                        : "The day is that of " + String.join(", ", fix) + "; " + String.join(", ", leave)
                                + (leave.size() == 1 ? " leaves" : " leave") + " it open.");
    }

    private static long width(PartialDate date) {
        return date.days().bounded() ? date.days().latest() - date.days().earliest() : Long.MAX_VALUE;
    }
}
