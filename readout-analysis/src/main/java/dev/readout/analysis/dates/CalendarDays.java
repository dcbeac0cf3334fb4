package dev.readout.analysis.dates;

import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Dates that the text names by day, month, season or year, with or without the year. */
final class CalendarDays {
    /** A report may come out some days after its own date has passed, or before it in another time zone. */
    private static final int TOLERANCE = 3;

    private static final int SEARCHED_YEARS = 7;

    /** A day that comes up so soon is meant even where the clause looks like past: of last year's, a text says the year. */
    private static final int SOON = 60;

    /** Numbers that read as two days mean the one so near to publication, where the other is not. */
    private static final int NEWS = 10;

    private CalendarDays() {}

    static Meaning fixed(PartialDate date) {
        return setting -> date;
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** One of two days; the weekday, where given, or nearness to publication may tell which. */
    static Meaning either(LocalDate one, LocalDate other, @Nullable DayOfWeek weekday) {
        return setting -> {
            Predicate<LocalDate> fits =
                    weekday == null ? day -> news(day, setting.published()) : day -> day.getDayOfWeek() == weekday;
            boolean first = fits.test(one);
            boolean second = fits.test(other);
            if (first != second) {
                return Dates.day(first ? one : other, Basis.STATED);
            }
            return one.isBefore(other)
                    ? Dates.either(one, other, Basis.STATED)
                    : Dates.either(other, one, Basis.STATED);
        };
    }

    /**
     * '(20/09)': day and month, in whichever order gives a day near publication; unknown where neither or both do, since such
     * a pair may also be a fraction.
     */
    static Meaning dayAndMonth(int one, int other) {
        return setting -> {
            PartialDate european = near(other, one, setting);
            PartialDate american = near(one, other, setting);
            boolean same = european.equals(american);
            return american.unknown() || same ? european : european.unknown() ? american : PartialDate.UNKNOWN;
        };
    }

    private static PartialDate near(int month, int day, Setting setting) {
        PartialDate date =
                exists(2000, month, day) ? dayOfYear(month, day, null).in(setting) : PartialDate.UNKNOWN;
        boolean near = date.day().map(d -> news(d, setting.published())).orElse(false);
        return near ? date : PartialDate.UNKNOWN;
    }

    private static boolean news(LocalDate day, @Nullable LocalDate published) {
        return published != null && Math.abs(day.toEpochDay() - published.toEpochDay()) <= NEWS;
    }

    /** A day of a month without the year; the weekday, where given, decides between years. */
    static Meaning dayOfYear(int month, int day, @Nullable DayOfWeek weekday) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return new PartialDate(
                        new Edtf.Calendar(null, month, day, Edtf.Qualifier.NONE), weekday, Set.of(Basis.STATED));
            }
            LocalDate best = null;
            long bestDistance = Long.MAX_VALUE;
            for (int year = published.getYear() - SEARCHED_YEARS;
                    year <= published.getYear() + SEARCHED_YEARS;
                    year++) {
                if (!exists(year, month, day)) {
                    continue;
                }
                LocalDate candidate = LocalDate.of(year, month, day);
                boolean soon = !candidate.isBefore(published) && candidate.isBefore(published.plusDays(SOON));
                long distance = distance(candidate, published, soon ? Tense.UNKNOWN : setting.tense());
                if (weekday != null && candidate.getDayOfWeek() != weekday) {
                    distance += 100_000;
                }
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
            return best == null ? PartialDate.UNKNOWN : Dates.day(best, Basis.STATED);
        };
    }

    /** How far a candidate is from publication in the direction of the tense; the wrong direction is very far. */
    private static long distance(LocalDate candidate, LocalDate published, Tense tense) {
        long ahead = candidate.toEpochDay() - published.toEpochDay();
        boolean wrongWay = (tense == Tense.PAST && ahead > TOLERANCE) || (tense == Tense.FUTURE && ahead < -TOLERANCE);
        return Math.abs(ahead) + (wrongWay ? 10_000 : 0);
    }

    /** A day of the month alone, as in 'on the 22nd': in the month of publication or the one before or after it. */
    static Meaning dayOfMonth(int day) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return Dates.calendar(null, null, day, Basis.STATED);
            }
            YearMonth month = YearMonth.from(published);
            LocalDate best = null;
            long bestDistance = Long.MAX_VALUE;
            for (int shift = -2; shift <= 2; shift++) {
                YearMonth m = month.plusMonths(shift);
                if (day > m.lengthOfMonth()) {
                    continue;
                }
                long distance = distance(m.atDay(day), published, setting.tense());
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = m.atDay(day);
                }
            }
            return best == null ? PartialDate.UNKNOWN : Dates.day(best, Basis.STATED);
        };
    }

    /** A month without the year: the month of publication counts as past and as future. */
    static Meaning month(Month month) {
        return setting -> {
            LocalDate published = setting.published();
            return Dates.month(
                    published == null ? null : year(month, published, setting.tense()), month.getValue(), Basis.STATED);
        };
    }

    private static int year(Month month, LocalDate published, Tense tense) {
        int ahead = month.getValue() - published.getMonthValue();
        int shift =
                switch (tense) {
                    case PAST -> ahead > 0 ? -1 : 0;
                    case FUTURE -> ahead < 0 ? 1 : 0;
                    case UNKNOWN -> ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
                };
        return published.getYear() + shift;
    }

    /** 'last September', 'this May', 'next May': the nearest before, of the same year, the nearest after. */
    static Meaning month(Month month, int which) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return Dates.month(null, month.getValue(), Basis.RELATIVE);
            }
            int ahead = month.getValue() - published.getMonthValue();
            int shift = which < 0 ? (ahead >= 0 ? -1 : 0) : which > 0 ? (ahead <= 0 ? 1 : 0) : 0;
            return Dates.month(published.getYear() + shift, month.getValue(), Basis.RELATIVE);
        };
    }

    /** The months of a northern season; winter runs from December of the year before the named one's turn. */
    static PartialDate season(int season, int year, Basis basis) {
        LocalDate first = LocalDate.of(year, season * 3, 1);
        return Dates.oneOf(first, first.plusMonths(3).minusDays(1), basis);
    }

    /**
     * A season without the year.
     *
     * @param which −1 last, 0 this, 1 next, null if the tense is to decide
     */
    static Meaning season(int season, @Nullable Integer which) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.UNKNOWN;
            }
            int year = published.getYear();
            LocalDate first = LocalDate.of(year, season * 3, 1);
            LocalDate last = first.plusMonths(3).minusDays(1);
            boolean past = which == null ? setting.tense() == Tense.PAST : which < 0;
            boolean future = which == null ? setting.tense() == Tense.FUTURE : which > 0;
            if (past && (which == null ? published.isBefore(first) : !published.isAfter(last))) {
                year--;
            } else if (future && (which == null ? published.isAfter(last) : !published.isBefore(first))) {
                year++;
            }
            return season(season, year, which == null ? Basis.STATED : Basis.RELATIVE);
        };
    }

    static Meaning year(int year) {
        return fixed(Dates.calendar(Year.of(year).getValue(), null, null, Basis.STATED));
    }
}
