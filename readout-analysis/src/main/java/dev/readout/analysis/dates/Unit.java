package dev.readout.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Calendar units that expressions count in; with the lexicon's value for each. */
enum Unit {
    DAY(0),
    WEEK(1),
    MONTH(2),
    YEAR(3),
    WEEKEND(4),
    QUARTER(5),
    DECADE(6);

    private static final Unit[] ALL = values();

    final int code;

    Unit(int code) {
        this.code = code;
    }

    /** The unit of a lexicon value from 0 to 6. */
    static Unit of(int code) {
        return ALL[code];
    }

    LocalDate shift(LocalDate day, int by) {
        return switch (this) {
            case DAY -> day.plusDays(by);
            case WEEK, WEEKEND -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths(3L * by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plusYears(10L * by);
        };
    }

    /** The first day of the unit that the day lies in; weeks begin on Monday, a weekday's weekend is the coming one. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
        };
    }

    /** The last day of the unit that begins on the day. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : shift(first, 1).minusDays(1);
    }
}
