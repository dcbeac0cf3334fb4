package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to say a set of days: an EDTF expression, and a weekday where it takes one to say no more than the days. Never
 * wider than they are.
 *
 * @param edtf without hedges
 */
record Wording(Edtf edtf, @Nullable DayOfWeek weekday) {
    /** More stretches than these are said by a weekday, where that says the same. */
    private static final int MANY = 12;

    private static final Edtf.Calendar NOTHING = new Edtf.Calendar(null, null, null, Edtf.Qualifier.NONE);

    /** The shortest wording; depends on the days alone. They must come from expressions and weekdays. */
    static Wording of(DaySet days) {
        return days.bounded() ? bounded(days) : open(days);
    }

    private static Wording bounded(DaySet days) {
        LocalDate first = LocalDate.ofEpochDay(days.earliest());
        if (days.earliest() == days.latest()) {
            return new Wording(Edtf.Calendar.of(first), null);
        }
        if (first.getDayOfMonth() == 1) {
            for (Integer month : new Integer[] {first.getMonthValue(), null}) {
                Edtf whole = new Edtf.Calendar(first.getYear(), month, null, Edtf.Qualifier.NONE);
                if (whole.days().equals(days)) {
                    return new Wording(whole, null);
                }
            }
        }
        DayOfWeek weekday = first.getDayOfWeek();
        DaySet around = DaySet.range(days.earliest(), days.latest());
        if (days.ranges().size() > MANY && around.on(weekday).equals(days)) {
            return new Wording(oneOf(around.ranges()), weekday);
        }
        return new Wording(oneOf(days.ranges()), null);
    }

    private static Wording open(DaySet days) {
        Recurrence recurrence = days.recurrence();
        DayOfWeek weekday = Integer.bitCount(recurrence.weekdays()) == 1
                ? DayOfWeek.of(Integer.numberOfTrailingZeros(recurrence.weekdays()) + 1)
                : null;
        Edtf yearly = recurrence.anyDate() ? NOTHING : yearly(recurrence.dates());
        Edtf.Calendar from = days.earliest() == DaySet.EVER ? null : calendar(days.earliest());
        Edtf.Calendar to = days.latest() == DaySet.NEVER ? null : calendar(days.latest());
        if (from == null && to == null) {
            return new Wording(yearly, weekday);
        }
        Edtf.Interval stretch = new Edtf.Interval(from, to);
        return new Wording(recurrence.anyDate() ? stretch : new Edtf.Within(yearly, stretch), weekday);
    }

    private static Edtf oneOf(List<DaySet.Range> ranges) {
        List<Edtf.OneOf.Member> members = new ArrayList<>();
        for (DaySet.Range range : ranges) {
            add(members, calendar(range.first()), calendar(range.last()), range.last() - range.first());
        }
        return new Edtf.OneOf(members);
    }

    private static Edtf yearly(BitSet dates) {
        LocalDate first = Recurrence.date(dates.nextSetBit(0));
        Integer month = first.getMonthValue();
        Integer day = first.getDayOfMonth();
        for (Edtf.Calendar whole : List.of(yearless(month, day), yearless(month, null), yearless(null, day))) {
            if (whole.days().recurrence().dates().equals(dates)) {
                return whole;
            }
        }
        List<Edtf.OneOf.Member> members = new ArrayList<>();
        for (int from = dates.nextSetBit(0), end; from >= 0; from = dates.nextSetBit(end)) {
            end = dates.nextClearBit(from);
            LocalDate last = Recurrence.date(end - 1);
            LocalDate start = Recurrence.date(from);
            add(
                    members,
                    yearless(start.getMonthValue(), start.getDayOfMonth()),
                    yearless(last.getMonthValue(), last.getDayOfMonth()),
                    end - 1 - from);
        }
        return new Edtf.OneOf(members);
    }

    /** Two days are said as two, as the codebook does (§3); more as a stretch. */
    private static void add(List<Edtf.OneOf.Member> members, Edtf.Calendar first, Edtf.Calendar last, long apart) {
        if (apart == 1) {
            members.add(new Edtf.OneOf.Member(first, first));
            members.add(new Edtf.OneOf.Member(last, last));
        } else {
            members.add(new Edtf.OneOf.Member(first, last));
        }
    }

    private static Edtf.Calendar yearless(@Nullable Integer month, @Nullable Integer day) {
        return new Edtf.Calendar(null, month, day, Edtf.Qualifier.NONE);
    }

    private static Edtf.Calendar calendar(long epochDay) {
        return Edtf.Calendar.of(LocalDate.ofEpochDay(epochDay));
    }
}
