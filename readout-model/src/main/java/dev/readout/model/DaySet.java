package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of days: ranges of epoch days, narrowed by weekday, month and day of month. Always in normal form, so that equal
 * sets are equal objects: short sets are spelt out as exact ranges, long ones keep their masks and lose days at the
 * ends that the masks exclude.
 *
 * @param ranges disjoint, ascending; {@link #EVER} and {@link #NEVER} are the open ends
 * @param mask weekdays in bits 0–6, months in bits 8–19, days of the month in bits 24–54; a set bit admits
 */
public record DaySet(List<Range> ranges, long mask) {
    /** Open beginning. */
    public static final long EVER = Long.MIN_VALUE;
    /** Open end. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long FREE = 0x7FL | (0xFFFL << 8) | (0x7FFFFFFFL << 24);
    /** Sets that reach over no more days than this are spelt out: some eleven years. */
    private static final int SHORT = 4000;
    /** Within this many days every admitted combination of weekday and date, 29 February included, comes up. */
    private static final int CYCLE = 146_097;

    public static final DaySet ALL = new DaySet(List.of(new Range(EVER, NEVER)), FREE);

    /** Days from first to last, both included. */
    public record Range(long first, long last) {}

    public DaySet {
        ranges = List.copyOf(ranges);
    }

    public static DaySet between(LocalDate first, LocalDate last) {
        return range(first.toEpochDay(), last.toEpochDay());
    }

    public static DaySet range(long first, long last) {
        return first > last ? new DaySet(List.of(), FREE) : normal(List.of(new Range(first, last)), FREE);
    }

    /** The days of any of the sets; masks must be free, as EDTF's one-of members are. */
    public static DaySet union(List<DaySet> sets) {
        List<Range> all = new ArrayList<>();
        sets.forEach(s -> all.addAll(s.ranges));
        return normal(all, FREE);
    }

    public DaySet on(@Nullable DayOfWeek weekday) {
        return weekday == null ? this : masked((1L << (weekday.getValue() - 1)) | (FREE & ~0x7FL));
    }

    DaySet inMonth(@Nullable Integer month) {
        return month == null ? this : masked((1L << (7 + month)) | (FREE & ~(0xFFFL << 8)));
    }

    DaySet onDay(@Nullable Integer day) {
        return day == null ? this : masked((1L << (23 + day)) | (FREE & ~(0x7FFFFFFFL << 24)));
    }

    private DaySet masked(long other) {
        return normal(ranges, mask & other);
    }

    public DaySet intersect(DaySet other) {
        List<Range> both = new ArrayList<>();
        for (Range a : ranges) {
            for (Range b : other.ranges) {
                long first = Math.max(a.first, b.first);
                long last = Math.min(a.last, b.last);
                if (first <= last) {
                    both.add(new Range(first, last));
                }
            }
        }
        return normal(both, mask & other.mask);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The first day, or {@link #EVER}. */
    public long earliest() {
        return ranges.isEmpty() ? NEVER : ranges.get(0).first;
    }

    /** The last day, or {@link #NEVER}. */
    public long latest() {
        return ranges.isEmpty() ? EVER : ranges.get(ranges.size() - 1).last;
    }

    /** Neither end is open. */
    public boolean bounded() {
        return earliest() != EVER && latest() != NEVER;
    }

    public boolean contains(long day) {
        return admits(mask, day) && ranges.stream().anyMatch(r -> r.first <= day && day <= r.last);
    }

    /** Every day of this set is in the other. */
    public boolean within(DaySet other) {
        return intersect(other).equals(this);
    }

    private static boolean admits(long mask, long epochDay) {
        if (mask == FREE) {
            return true;
        }
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        long bits = 1L << (day.getDayOfWeek().getValue() - 1)
                | 1L << (7 + day.getMonthValue())
                | 1L << (23 + day.getDayOfMonth());
        return (mask & bits) == bits;
    }

    private static DaySet normal(List<Range> ranges, long mask) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(Range::first));
        List<Range> joined = new ArrayList<>();
        for (Range r : sorted) {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.last == NEVER || r.first <= last.last + 1)) {
                joined.set(joined.size() - 1, new Range(last.first, Math.max(last.last, r.last)));
            } else {
                joined.add(r);
            }
        }
        if (joined.isEmpty() || mask == FREE) {
            return new DaySet(joined, FREE);
        }
        long first = joined.get(0).first;
        long last = joined.get(joined.size() - 1).last;
        return first != EVER && last != NEVER && last - first <= SHORT ? spelt(joined, mask) : trimmed(joined, mask);
    }

    private static DaySet spelt(List<Range> ranges, long mask) {
        List<Range> days = new ArrayList<>();
        for (Range r : ranges) {
            for (long day = r.first; day <= r.last; day++) {
                if (!admits(mask, day)) {
                    continue;
                }
                Range before = days.isEmpty() ? null : days.get(days.size() - 1);
                if (before != null && before.last + 1 == day) {
                    days.set(days.size() - 1, new Range(before.first, day));
                } else {
                    days.add(new Range(day, day));
                }
            }
        }
        return new DaySet(days, FREE);
    }

    private static DaySet trimmed(List<Range> ranges, long mask) {
        List<Range> kept = new ArrayList<>();
        for (Range r : ranges) {
            long first = r.first == EVER ? EVER : next(mask, r.first, 1);
            long last = r.last == NEVER ? NEVER : next(mask, r.last, -1);
            if (first == NEVER || (last == NEVER && r.last != NEVER) || first > last) {
                continue;
            }
            Range before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before != null && next(mask, before.last + 1, 1) == first) {
                kept.set(kept.size() - 1, new Range(before.first, last));
            } else {
                kept.add(new Range(first, last));
            }
        }
        return new DaySet(kept, kept.isEmpty() ? FREE : mask);
    }

    /** The nearest admitted day from a day on, or {@link #NEVER} where the masks admit none at all. */
    private static long next(long mask, long from, int step) {
        for (long i = 0, day = from; i <= CYCLE; i++, day += step) {
            if (admits(mask, day)) {
                return day;
            }
        }
        return NEVER;
    }
}
