package dev.readout.analysis.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A feast and how its day follows from the year.
 *
 * @param rule the calendar that it goes by
 * @param month in that calendar, from 1; for Easter 0
 * @param day of the month, from 1; for Easter the days from Easter Sunday; for a weekday of a month its number, −1 the last
 * @param length in days
 * @param weekday for {@link Rule#NTH_WEEKDAY}; Monday otherwise
 */
record Feast(Rule rule, int month, int day, int length, DayOfWeek weekday) {

    /** Calendars, by their name in the lexicon. */
    enum Rule {
        FIXED,
        NTH_WEEKDAY,
        EASTER_WEST,
        EASTER_ORTHODOX,
        CHINESE,
        ISLAMIC,
        HEBREW
    }

    /** First and last day. */
    record Days(LocalDate first, LocalDate last) {}

    /** The moon decides, and countries see it a day apart. */
    boolean sighted() {
        return rule == Rule.ISLAMIC;
    }

    /** The days on which it falls in a year of our calendar; an Islamic feast may fall twice, then it is the first. */
    Optional<Days> in(int year) {
        Optional<LocalDate> first =
                switch (rule) {
                    case FIXED -> Optional.of(LocalDate.of(year, month, day));
                    case NTH_WEEKDAY ->
                        Optional.of(
                                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(day, weekday)));
                    case EASTER_WEST -> Optional.of(easterWest(year).plusDays(day));
                    case EASTER_ORTHODOX -> Optional.of(easterOrthodox(year).plusDays(day));
                    case CHINESE -> find(new ChineseCalendar(), year);
                    case ISLAMIC -> {
                        IslamicCalendar calendar = new IslamicCalendar();
                        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
                        yield find(calendar, year);
                    }
                    case HEBREW -> find(new HebrewCalendar(), year);
                };
        return first.map(d -> new Days(d, d.plusDays(length - 1L)));
    }

    /** Walks the year by the months of the other calendar. */
    private Optional<LocalDate> find(Calendar calendar, int year) {
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        LocalDate d = LocalDate.of(year, 1, 1);
        while (d.getYear() == year) {
            calendar.setTimeInMillis(d.toEpochDay() * 86_400_000L + 43_200_000L);
            boolean leap = rule == Rule.CHINESE && calendar.get(Calendar.IS_LEAP_MONTH) == 1;
            int here = calendar.get(Calendar.MONTH) + 1;
            int date = calendar.get(Calendar.DAY_OF_MONTH);
            if (!leap && here == month && date == day) {
                return Optional.of(d);
            }
            // To the day, if it is still to come in this month; else to the next month, which begins after 29 or 30
            // days.
            d = d.plusDays(!leap && here == month && date < day ? day - date : Math.max(1, 30 - date));
        }
        return Optional.empty();
    }

    /** The Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate easterWest(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The Julian computus, in our calendar: thirteen days later from 1900 to 2099. */
    private static LocalDate easterOrthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    /**
     * Reads the lexicon's rule: 'fixed 12-25', 'nth-weekday 11-4 THURSDAY', 'easter-west -2', 'chinese 1-1', each with
     * '+N' for N more days.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Feast parse(String text) {
        String[] parts = text.split(" ", -1);
        Rule rule = Rule.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        int length = 1;
        DayOfWeek weekday = DayOfWeek.MONDAY;
        for (int i = 2; i < parts.length; i++) {
            if (parts[i].startsWith("+")) {
                length = 1 + Integer.parseInt(parts[i].substring(1));
            } else {
                weekday = DayOfWeek.valueOf(parts[i]);
            }
        }
        if (rule == Rule.EASTER_WEST || rule == Rule.EASTER_ORTHODOX) {
            return new Feast(rule, 0, Integer.parseInt(parts[1]), length, weekday);
        }
        String[] date = parts[1].split("-", 2);
        return new Feast(rule, Integer.parseInt(date[0]), Integer.parseInt(date[1]), length, weekday);
    }
}
