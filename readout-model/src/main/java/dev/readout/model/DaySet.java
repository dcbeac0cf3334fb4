package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of days. Always in normal form, so that equal sets are equal objects: a set with two ends is spelt out as ranges;
 * one with an open end is ranges narrowed to days that come again, cut to the first and last of these, and joined where
 * none of them lies between.
 */
public final class DaySet {
    /** Open beginning. */
    public static final long EVER = Long.MIN_VALUE;
    /** Open end. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final DaySet NONE = new DaySet(List.of(), Recurrence.ANY);

    /** Every day. */
    public static final DaySet ALL = new DaySet(List.of(new Range(EVER, NEVER)), Recurrence.ANY);

    private final List<Range> ranges;
    private final Recurrence recurrence;

    /**
     * Days from first to last, both included.
     *
     * @param first an epoch day, or {@link #EVER}
     * @param last an epoch day, or {@link #NEVER}; not before the first
     */
    public record Range(long first, long last) {
        public Range {
            if (first > last) {
                throw new IllegalArgumentException("the range ends before it begins: " + first + " to " + last);
            }
        }
    }

    private DaySet(List<Range> ranges, Recurrence recurrence) {
        this.ranges = ranges;
        this.recurrence = recurrence;
    }

    /** The days from first to last; none where the last comes before the first. */
    public static DaySet between(LocalDate first, LocalDate last) {
        return range(first.toEpochDay(), last.toEpochDay());
    }

    /** The epoch days from first to last; none where the last comes before the first. */
    public static DaySet range(long first, long last) {
        if (first == EVER && last == NEVER) {
            return ALL;
        }
        return first > last ? NONE : new DaySet(List.of(new Range(first, last)), Recurrence.ANY);
    }

    /** The days of every year that come again so. */
    static DaySet recurring(Recurrence recurrence) {
        return ALL.and(recurrence);
    }

    /**
     * The days of any of the sets.
     *
     * @throws IllegalArgumentException if one of them has an open end and is narrowed by weekday or date
     */
    public static DaySet union(List<DaySet> sets) {
        List<Range> all = new ArrayList<>();
        for (DaySet set : sets) {
            if (!set.recurrence.any()) {
                throw new IllegalArgumentException("no union with days that come again: " + set);
            }
            all.addAll(set.ranges);
        }
        all.sort(Comparator.comparingLong(Range::first));
        List<Range> joined = new ArrayList<>();
        for (Range range : all) {
            append(joined, range, Recurrence.ANY);
        }
        return new DaySet(List.copyOf(joined), Recurrence.ANY);
    }

    /** Those of the days that fall on the weekday; all of them where it is null. */
    public DaySet on(@Nullable DayOfWeek weekday) {
        return weekday == null ? this : and(Recurrence.on(weekday));
    }

    private DaySet and(Recurrence other) {
        return normal(ranges, recurrence.and(other));
    }

    /** The days of both sets. */
    @SuppressWarnings("ReferenceEquality") // equal sets that are not the same object take the longer way
    public DaySet intersect(DaySet other) {
        if (this == other || other == ALL) {
            return this;
        }
        if (this == ALL) {
            return other;
        }
        return oneRange() && other.oneRange() ? common(other) : intersectAll(other);
    }

    /** Plain days from first to last, as most sets are. */
    @SuppressWarnings("ReferenceEquality")
    private boolean oneRange() {
        return ranges.size() == 1 && recurrence == Recurrence.ANY;
    }

    private DaySet common(DaySet other) {
        Range a = ranges.get(0);
        Range b = other.ranges.get(0);
        if (a.first >= b.first && a.last <= b.last) {
            return this;
        }
        return b.first >= a.first && b.last <= a.last
                ? other
                : range(Math.max(a.first, b.first), Math.min(a.last, b.last));
    }

    /** Whether there is a day of both. */
    public boolean meets(DaySet other) {
        if (oneRange() && other.oneRange()) {
            Range a = ranges.get(0);
            Range b = other.ranges.get(0);
            return a.first <= b.last && b.first <= a.last;
        }
        return !intersect(other).isEmpty();
    }

    private DaySet intersectAll(DaySet other) {
        List<Range> both = new ArrayList<>();
        for (int i = 0, j = 0; i < ranges.size() && j < other.ranges.size(); ) {
            Range a = ranges.get(i);
            Range b = other.ranges.get(j);
            long first = Math.max(a.first, b.first);
            long last = Math.min(a.last, b.last);
            if (first <= last) {
                both.add(new Range(first, last));
            }
            if (a.last <= b.last) {
                i++;
            } else {
                j++;
            }
        }
        return normal(both, recurrence.and(other.recurrence));
    }

    private static DaySet normal(List<Range> ranges, Recurrence recurrence) {
        if (ranges.isEmpty() || recurrence.none()) {
            return NONE;
        }
        if (recurrence.any()) {
            return new DaySet(List.copyOf(ranges), Recurrence.ANY);
        }
        DaySet wide = new DaySet(ranges, recurrence);
        return wide.bounded() ? wide.spelt() : wide.trimmed();
    }

    private DaySet spelt() {
        List<Range> days = new ArrayList<>();
        for (Range r : ranges) {
            for (long first = recurrence.next(r.first), last; first <= r.last; first = recurrence.next(last + 1)) {
                last = first;
                while (last < r.last && recurrence.admits(last + 1)) {
                    last++;
                }
                days.add(new Range(first, last));
            }
        }
        return days.isEmpty() ? NONE : new DaySet(List.copyOf(days), Recurrence.ANY);
    }

    private DaySet trimmed() {
        List<Range> kept = new ArrayList<>();
        for (Range r : ranges) {
            long first = r.first == EVER ? EVER : recurrence.next(r.first);
            long last = r.last == NEVER ? NEVER : recurrence.previous(r.last);
            if (first <= last) {
                append(kept, new Range(first, last), recurrence);
            }
        }
        return new DaySet(List.copyOf(kept), recurrence);
    }

    /** Adds a range that begins no earlier than those before it, and joins it to the last where no day lies between. */
    private static void append(List<Range> ranges, Range next, Recurrence recurrence) {
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last == null) {
            ranges.add(next);
        } else if (last.last == NEVER || next.first <= recurrence.next(last.last + 1)) {
            ranges.set(ranges.size() - 1, new Range(last.first, Math.max(last.last, next.last)));
        } else {
            ranges.add(next);
        }
    }

    /** Disjoint, ascending, and none next to another. */
    public List<Range> ranges() {
        return ranges;
    }

    /** What narrows the ranges; anything only where an end is open. */
    Recurrence recurrence() {
        return recurrence;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The first day, or {@link #EVER}; {@link #NEVER} where there is none. */
    public long earliest() {
        return ranges.isEmpty() ? NEVER : ranges.get(0).first;
    }

    /** The last day, or {@link #NEVER}; {@link #EVER} where there is none. */
    public long latest() {
        return ranges.isEmpty() ? EVER : ranges.get(ranges.size() - 1).last;
    }

    /** Neither end is open. */
    public boolean bounded() {
        return earliest() != EVER && latest() != NEVER;
    }

    /** The day, where there is only one. */
    public Optional<LocalDate> day() {
        return bounded() && earliest() == latest() ? Optional.of(LocalDate.ofEpochDay(earliest())) : Optional.empty();
    }

    public boolean contains(long day) {
        for (Range r : ranges) {
            if (r.first <= day && day <= r.last) {
                return recurrence.admits(day);
            }
        }
        return false;
    }

    /** Every day of this set is in the other. */
    public boolean within(DaySet other) {
        return intersect(other).equals(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof DaySet set && ranges.equals(set.ranges) && recurrence.equals(set.recurrence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranges, recurrence);
    }

    @Override
    public String toString() {
        return ranges + (recurrence.any() ? "" : " " + recurrence);
    }
}
