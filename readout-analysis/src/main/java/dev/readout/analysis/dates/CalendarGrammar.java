package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and months by name and number: 'May 9, 2022', '25–26 June', '2025-01-21', 'September last year'. */
final class CalendarGrammar {
    private final Items items;

    CalendarGrammar(Items items) {
        this.items = items;
    }

    /**
     * The year that follows a date.
     *
     * @param year as stated, or null
     * @param away years from publication, or null
     */
    private record YearTail(
            int next, @Nullable Integer year, @Nullable Integer away) {}

    /** What stands at the item: a day, a list or range of days, or a month. */
    @Nullable
    Match match(int i, boolean trusted) {
        return switch (items.at(i)) {
            case MONTH, MONTH_OR_WORD -> {
                Match days = monthFirst(i, null);
                yield days != null ? days : month(i, trusted);
            }
            case NUMBER, ORDINAL -> {
                Match bracketed = bracketed(i);
                Match numeric = bracketed != null ? bracketed : numeric(i, null);
                yield numeric != null ? numeric : dayFirst(i, null);
            }
            default -> null;
        };
    }

    /** One day, which must be the weekday. */
    @Nullable
    Match day(int i, DayOfWeek weekday) {
        Match match = month(i) ? monthFirst(i, weekday) : items.day(i) > 0 ? dayFirst(i, weekday) : null;
        if (match == null) {
            match = numeric(i, weekday);
        }
        return match != null && match.kind() == Kind.DAY ? match : null;
    }

    /** A year by itself, where the words before it make sure of it. */
    @Nullable
    Match year(int i) {
        int year = items.year(i);
        if (year == 0 || items.is(i + 1, Category.UNIT, Category.CLOCK_UNIT)) {
            return null;
        }
        boolean range = items.is(i + 1, Category.DASH) && items.joined(i) && items.joined(i + 1);
        if (range && items.year(i + 2) > year) {
            return Match.of(
                    i,
                    i + 3,
                    Kind.RANGE,
                    CalendarDays.fixed(PartialDate.parse(year + "/" + items.year(i + 2), Basis.STATED)));
        }
        return Match.of(i, i + 1, Kind.PERIOD, CalendarDays.year(year));
    }

    boolean month(int i) {
        return items.is(i, Category.MONTH, Category.MONTH_OR_WORD);
    }

    private @Nullable Match monthFirst(int i, @Nullable DayOfWeek weekday) {
        int month = items.value(i);
        int at = afterDot(i);
        if (items.is(at, Category.THE)) {
            at++;
        }
        int day = items.day(at);
        if (day == 0 || !CalendarDays.exists(2000, month, day) || clock(at)) {
            return null;
        }
        List<Integer> days = new ArrayList<>(List.of(day));
        int next = at + 1;
        boolean span = false;
        while (true) {
            int more = moreDays(next, month);
            if (more == 0) {
                break;
            }
            span |= items.is(next, Category.DASH) || items.is(next, Category.TO);
            days.add(items.day(more));
            next = more + 1;
        }
        return days(i, next, month, days, span, weekday);
    }

    /** The item of a further day number after a sign or 'and'; 0 if there is none. */
    private int moreDays(int sign, int month) {
        int at = sign + 1;
        if (items.is(sign, Category.COMMA) && items.is(at, Category.AND, Category.OR)) {
            at++;
        }
        int day = items.day(at);
        if (day == 0 || !CalendarDays.exists(2000, month, day) || clock(at) || month(at + 1)) {
            return 0;
        }
        return switch (items.at(sign)) {
            case DASH, TO -> at;
            case AND, OR -> items.plainWord(at + 1) || items.is(at + 1, Category.UNIT) ? 0 : at;
            case COMMA ->
                items.is(at - 1, Category.AND, Category.OR)
                                || items.is(at + 1, Category.AND, Category.OR)
                                || (items.is(at + 1, Category.COMMA) && items.day(at + 2) > 0)
                        ? at
                        : 0;
            default -> 0;
        };
    }

    /** '10:30', '9 a.m.' are no days. */
    private boolean clock(int i) {
        return items.is(i + 1, Category.MERIDIEM, Category.CLOCK_UNIT)
                || (items.is(i + 1, Category.COLON) && items.joined(i) && items.is(i + 2, Category.NUMBER));
    }

    private @Nullable Match dayFirst(int i, @Nullable DayOfWeek weekday) {
        if (items.day(i) == 0) {
            return null;
        }
        List<Integer> days = new ArrayList<>(List.of(items.day(i)));
        int next = i + 1;
        boolean span = false;
        while (days.size() < 6
                && items.day(next + 1) > 0
                && (items.is(next, Category.DASH, Category.TO)
                        || items.is(next, Category.AND, Category.OR)
                        || items.is(next, Category.COMMA))) {
            span |= items.is(next, Category.DASH, Category.TO);
            days.add(items.day(next + 1));
            next += 2;
        }
        if (items.is(next, Category.OF)) {
            next++;
        }
        if (!month(next)) {
            return null;
        }
        int month = items.value(next);
        boolean real = days.stream().allMatch(d -> CalendarDays.exists(2000, month, d));
        return real ? days(i, afterDot(next), month, days, span, weekday) : null;
    }

    private Match days(int from, int next, int month, List<Integer> days, boolean span, @Nullable DayOfWeek weekday) {
        YearTail tail = yearTail(next, true);
        List<Meaning> meanings = new ArrayList<>();
        for (int day : days) {
            meanings.add(day(month, day, tail, weekday));
        }
        return meanings.size() == 1
                ? Match.of(from, tail.next(), Kind.DAY, meanings.get(0))
                : Match.of(from, tail.next(), Kind.RANGE, Combined.several(meanings, span));
    }

    private static Meaning day(int month, int day, YearTail tail, @Nullable DayOfWeek weekday) {
        Integer year = tail.year();
        if (year != null) {
            return CalendarDays.exists(year, month, day)
                    ? CalendarDays.fixed(Dates.day(LocalDate.of(year, month, day), Basis.STATED))
                    : CalendarDays.fixed(PartialDate.UNKNOWN);
        }
        Integer away = tail.away();
        if (away == null) {
            return CalendarDays.dayOfYear(month, day, weekday);
        }
        return setting -> {
            LocalDate published = setting.published();
            Integer then = published == null ? null : published.getYear() + away;
            return then != null && !CalendarDays.exists(then, month, day)
                    ? PartialDate.UNKNOWN
                    : Dates.calendar(then, month, day, Basis.STATED);
        };
    }

    private @Nullable Match month(int i, boolean trusted) {
        Month month = Month.of(items.value(i));
        int next = afterDot(i);
        YearTail tail = yearTail(next, false);
        Integer year = tail.year();
        if (year != null) {
            return Match.of(
                    i, tail.next(), Kind.PERIOD, CalendarDays.fixed(Dates.month(year, month.getValue(), Basis.STATED)));
        }
        Integer away = tail.away();
        if (away != null) {
            return Match.of(
                    i,
                    tail.next(),
                    Kind.PERIOD,
                    s -> Dates.month(
                            s.published() == null ? null : s.published().getYear() + away,
                            month.getValue(),
                            Basis.STATED));
        }
        boolean wordToo = items.is(i, Category.MONTH_OR_WORD);
        boolean name = items.is(next, Category.OTHER) && items.capital(next) && next == i + 1;
        if ((wordToo && (!trusted || items.is(next, Category.POSSESSIVE))) || (!trusted && name)) {
            return null;
        }
        return Match.of(i, i + 1, Kind.PERIOD, CalendarDays.month(month));
    }

    /** Behind the dot of 'Sept.', where something that belongs to the date follows it. */
    private int afterDot(int i) {
        boolean abbreviated = items.length(i) <= 4 && items.is(i + 1, Category.DOT) && items.joined(i);
        boolean goesOn = items.is(i + 2, Category.NUMBER, Category.ORDINAL) || items.is(i + 2, Category.COMMA);
        return abbreviated && goesOn ? i + 2 : i + 1;
    }

    private YearTail yearTail(int next, boolean afterDay) {
        int at = next;
        if (items.is(at, Category.COMMA) || items.is(at, Category.OF)) {
            at++;
        }
        int year = items.year(at);
        if (year > 0 && !clock(at) && !items.is(at + 1, Category.UNIT)) {
            return new YearTail(at + 1, year, null);
        }
        boolean comma = items.is(next, Category.COMMA);
        boolean deictic = items.is(at, Category.DEICTIC, Category.THIS)
                && items.is(at + 1, Category.UNIT)
                && items.value(at + 1) == Unit.YEAR.code;
        return deictic && (afterDay || !comma)
                ? new YearTail(at + 2, null, items.value(at))
                : new YearTail(next, null, null);
    }

    /** '(20/09)'. */
    private @Nullable Match bracketed(int i) {
        boolean brackets = items.is(i - 1, Category.OPEN) && items.is(i + 3, Category.CLOSE);
        boolean two = items.day(i) > 0 && items.is(i + 1, Category.SLASH) && items.day(i + 2) > 0;
        return brackets && two
                ? Match.of(i, i + 3, Kind.DAY, CalendarDays.dayAndMonth(items.value(i), items.value(i + 2)))
                : null;
    }

    private @Nullable Match numeric(int i, @Nullable DayOfWeek weekday) {
        if (!items.is(i, Category.NUMBER)
                || !items.joined(i)
                || !items.joined(i + 1)
                || !items.joined(i + 2)
                || !items.joined(i + 3)) {
            return null;
        }
        Category sign = items.at(i + 1);
        boolean three = items.is(i + 2, Category.NUMBER) && items.at(i + 3) == sign && items.is(i + 4, Category.NUMBER);
        boolean whole = !(items.joined(i + 4) && items.at(i + 5) == sign && items.is(i + 6, Category.NUMBER));
        if (!three || !whole) {
            return null;
        }
        int a = items.value(i);
        int b = items.value(i + 2);
        int c = items.value(i + 4);
        Meaning meaning =
                switch (sign) {
                    case DASH, SLASH ->
                        items.year(i) > 0 ? of(a, b, c) : items.year(i + 4) > 0 ? slashed(a, b, c, weekday) : null;
                    case DOT -> items.year(i + 4) > 0 ? of(c, b, a) : items.year(i) > 0 ? of(a, b, c) : null;
                    default -> null;
                };
        return meaning == null ? null : Match.of(i, i + 5, Kind.DAY, meaning);
    }

    private static @Nullable Meaning of(int year, int month, int day) {
        return CalendarDays.exists(year, month, day)
                ? CalendarDays.fixed(Dates.day(LocalDate.of(year, month, day), Basis.STATED))
                : null;
    }

    /** Writers put day or month first. */
    private static @Nullable Meaning slashed(int a, int b, int year, @Nullable DayOfWeek weekday) {
        Meaning european = of(year, b, a);
        Meaning american = of(year, a, b);
        return european == null || american == null || a == b
                ? european == null ? american : european
                : CalendarDays.either(LocalDate.of(year, b, a), LocalDate.of(year, a, b), weekday);
    }
}
