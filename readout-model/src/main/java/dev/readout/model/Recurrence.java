package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Days that come again: those on some weekdays and on some dates of the year. Every weekday meets every date, 29 February
 * included, within 400 years; so two recurrences admit the same days only if they are equal, or if both admit none.
 *
 * @param weekdays Monday in bit 0 to Sunday in bit 6
 * @param dates numbered from 1 January as 0, as in a leap year; never changed
 */
record Recurrence(int weekdays, BitSet dates) {
    private static final int WEEK = 0x7F;
    private static final int YEAR = 366;
    private static final int LEAP_DAY = 59;
    /** Any leap year. */
    private static final int LEAP_YEAR = 2000;

    private static final BitSet ALL_DATES = dates(0, YEAR - 1);

    /** Every day. */
    static final Recurrence ANY = new Recurrence(WEEK, ALL_DATES);

    static Recurrence on(DayOfWeek weekday) {
        return new Recurrence(1 << (weekday.getValue() - 1), ALL_DATES);
    }

    /** A date of every year; an absent part is free. */
    static Recurrence yearly(@Nullable Integer month, @Nullable Integer day) {
        if (month == null && day == null) {
            return ANY;
        }
        BitSet dates = new BitSet(YEAR);
        for (int i = 0; i < YEAR; i++) {
            LocalDate date = LocalDate.ofYearDay(LEAP_YEAR, i + 1);
            dates.set(
                    i,
                    (month == null || date.getMonthValue() == month) && (day == null || date.getDayOfMonth() == day));
        }
        return new Recurrence(WEEK, dates);
    }

    /** From one date of every year to another, past New Year where the last comes before the first. */
    static Recurrence yearly(MonthDay first, MonthDay last) {
        int from = number(first.atYear(LEAP_YEAR));
        int to = number(last.atYear(LEAP_YEAR));
        BitSet dates = from <= to ? dates(from, to) : dates(0, to);
        if (from > to) {
            dates.set(from, YEAR);
        }
        return new Recurrence(WEEK, dates);
    }

    private static BitSet dates(int first, int last) {
        BitSet dates = new BitSet(YEAR);
        dates.set(first, last + 1);
        return dates;
    }

    Recurrence and(Recurrence other) {
        if (any() || other.any()) {
            return any() ? other : this;
        }
        BitSet both = (BitSet) dates.clone();
        both.and(other.dates);
        return new Recurrence(weekdays & other.weekdays, both);
    }

    /** The dates of both; the weekdays must be the same. */
    Recurrence or(Recurrence other) {
        BitSet either = (BitSet) dates.clone();
        either.or(other.dates);
        return new Recurrence(weekdays, either);
    }

    @SuppressWarnings("ReferenceEquality") // spares counting the dates of nearly all sets
    boolean any() {
        return this == ANY || (weekdays == WEEK && anyDate());
    }

    boolean anyDate() {
        return dates.cardinality() == YEAR;
    }

    boolean none() {
        return weekdays == 0 || dates.isEmpty();
    }

    boolean admits(long epochDay) {
        return admitsWeekday(epochDay) && (anyDate() || dates.get(number(LocalDate.ofEpochDay(epochDay))));
    }

    /** The first admitted day from this one on; there must be one. */
    long next(long from) {
        return seek(from, 1);
    }

    /** The last admitted day up to this one; there must be one. */
    long previous(long from) {
        return seek(from, -1);
    }

    private long seek(long from, int step) {
        boolean anyDate = anyDate();
        long day = from;
        while (true) {
            if (!anyDate) {
                day = seekDate(LocalDate.ofEpochDay(day), step);
            }
            if (admitsWeekday(day)) {
                return day;
            }
            day += step;
        }
    }

    private long seekDate(LocalDate from, int step) {
        int year = from.getYear();
        int number = number(from);
        while (true) {
            number = step > 0 ? dates.nextSetBit(number) : dates.previousSetBit(number);
            if (number < 0) {
                year += step;
                number = step > 0 ? 0 : YEAR - 1;
            } else if (number == LEAP_DAY && !Year.isLeap(year)) {
                number += step;
            } else {
                return LocalDate.ofYearDay(year, number > LEAP_DAY && !Year.isLeap(year) ? number : number + 1)
                        .toEpochDay();
            }
        }
    }

    private boolean admitsWeekday(long epochDay) {
        // 1 January 1970 was a Thursday
        return (weekdays >> Math.floorMod(epochDay + 3, 7) & 1) == 1;
    }

    private static int number(LocalDate day) {
        int number = day.getDayOfYear() - 1;
        return number >= LEAP_DAY && !day.isLeapYear() ? number + 1 : number;
    }

    /** The date with a number, in a leap year. */
    static LocalDate date(int number) {
        return LocalDate.ofYearDay(LEAP_YEAR, number + 1);
    }
}
