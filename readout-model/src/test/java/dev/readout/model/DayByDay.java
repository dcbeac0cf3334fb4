package dev.readout.model;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The plain meaning of an expression, one day at a time: slow, and written apart from the code under test. */
final class DayByDay {
    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private DayByDay() {}

    /** The days of 2019 to 2027 that the date admits, numbered from the first. */
    static BitSet days(PartialDate date) {
        BitSet days = new BitSet();
        int i = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1), i++) {
            boolean onWeekday = date.weekday() == null || day.getDayOfWeek() == date.weekday();
            days.set(i, onWeekday && admits(date.edtf(), day));
        }
        return days;
    }

    /** The days of 2019 to 2027 in the set. */
    static BitSet days(DaySet set) {
        BitSet days = new BitSet();
        for (long day = FIRST.toEpochDay(); day <= LAST.toEpochDay(); day++) {
            days.set((int) (day - FIRST.toEpochDay()), set.contains(day));
        }
        return days;
    }

    private static boolean admits(Edtf edtf, LocalDate day) {
        if (edtf instanceof Edtf.Calendar c) {
            return fits(c, day);
        }
        if (edtf instanceof Edtf.Interval i) {
            return between(i.from(), i.to(), day);
        }
        if (edtf instanceof Edtf.OneOf o) {
            return o.members().stream()
                    .anyMatch(m -> m.first().hedged(m.last().qualifier()).equals(m.last())
                            ? fits(m.first(), day)
                            : between(m.first(), m.last(), day));
        }
        Edtf.Within within = (Edtf.Within) edtf;
        return admits(within.yearly(), day) && admits(within.stretch(), day);
    }

    private static boolean fits(Edtf.Calendar c, LocalDate day) {
        return same(c.year(), day.getYear())
                && same(c.month(), day.getMonthValue())
                && same(c.day(), day.getDayOfMonth());
    }

    private static boolean same(@Nullable Integer wanted, int number) {
        return wanted == null || wanted == number;
    }

    /** Compares the digits, with the smallest in the place of what is missing at the start, the largest at the end. */
    private static boolean between(Edtf.@Nullable Calendar from, Edtf.@Nullable Calendar to, LocalDate day) {
        int number = day.getMonthValue() * 100 + day.getDayOfMonth();
        int first = from == null ? 0 : or(from.month(), 1) * 100 + or(from.day(), 1);
        int last = to == null ? 9999 : or(to.month(), 12) * 100 + or(to.day(), 31);
        if (from != null && to != null && from.year() == null) {
            return first <= last ? first <= number && number <= last : first <= number || number <= last;
        }
        int dated = day.getYear() * 10_000 + number;
        return (from == null || or(from.year(), 0) * 10_000 + first <= dated)
                && (to == null || dated <= or(to.year(), 9999) * 10_000 + last);
    }

    private static int or(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
