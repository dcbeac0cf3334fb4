package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Weekdays with what belongs to them: 'Tuesday evening', 'Friday last week', 'Monday, February 24'. */
final class WeekdayGrammar {
    private final Items items;
    private final CalendarGrammar calendar;

    WeekdayGrammar(Items items, CalendarGrammar calendar) {
        this.items = items;
        this.calendar = calendar;
    }

    @Nullable
    Match match(int i) {
        if (!weekday(i) || items.is(i - 1, Category.EVERY)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(items.value(i));
        int next = afterDot(i);
        if (items.is(next, Category.PART_OF_DAY)) {
            next++;
        }
        Match dated = dated(i, next, day);
        if (dated != null) {
            return dated;
        }
        boolean turned = items.is(next, Category.BEFORE, Category.AFTER)
                && items.is(i - 1, Category.THE)
                && (items.is(next + 1, Category.DOT, Category.COMMA) || items.is(next + 1, Category.BREAK));
        if (turned) {
            int direction = items.is(next, Category.BEFORE) ? -1 : 1;
            return Match.of(i, next + 1, Kind.WEEKDAY, Weekdays.neighbour(day, direction));
        }
        int week = items.is(next, Category.OF) ? next + 1 : next;
        if (items.is(week, Category.DEICTIC, Category.THIS) && unit(week + 1, Unit.WEEK)) {
            return Match.of(i, week + 2, Kind.WEEKDAY, Weekdays.ofWeek(day, items.value(week)));
        }
        return items.is(i, Category.WEEKDAY) ? Match.of(i, next, Kind.WEEKDAY, Weekdays.bare(day)) : null;
    }

    /** 'last Friday' and the like; the word before the weekday stands at the item. */
    @Nullable
    Match deictic(int i) {
        int at = i + 1;
        if (items.is(i, Category.NEIGHBOUR) && items.value(i) == 0) {
            // 'said that Friday's talks …'
            return null;
        }
        boolean coming = items.is(i, Category.COMING);
        if (items.is(i, Category.THIS) && items.is(at, Category.COMING)) {
            coming = true;
            at++;
        } else if (items.is(i, Category.THIS) && items.is(at, Category.PAST)) {
            return items.is(at + 1, Category.WEEKDAY)
                    ? Match.of(i, tail(at + 1), Kind.WEEKDAY, Weekdays.deictic(DayOfWeek.of(items.value(at + 1)), -1))
                    : null;
        }
        if (!items.is(at, Category.WEEKDAY)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(items.value(at));
        Meaning meaning = coming
                ? Weekdays.coming(day)
                : items.is(i, Category.NEIGHBOUR)
                        ? Weekdays.neighbour(day, items.value(i))
                        : Weekdays.deictic(day, items.value(i));
        return Match.of(i, tail(at), Kind.WEEKDAY, meaning);
    }

    private int tail(int weekday) {
        return items.is(weekday + 1, Category.PART_OF_DAY) ? weekday + 2 : weekday + 1;
    }

    private @Nullable Match dated(int i, int next, DayOfWeek day) {
        boolean open = items.is(next, Category.OPEN);
        int at = open || items.is(next, Category.COMMA) ? next + 1 : next;
        if (items.is(at, Category.ON)) {
            at++;
        }
        if (items.is(at, Category.THE) && items.is(at + 1, Category.ORDINAL)) {
            at++;
        }
        Match date = calendar.day(at, day);
        if (date == null) {
            return null;
        }
        int end = open && items.is(date.next(), Category.CLOSE) ? date.next() + 1 : date.next();
        return date.since(i).to(end);
    }

    private boolean weekday(int i) {
        return items.is(i, Category.WEEKDAY, Category.WEEKDAY_SHORT);
    }

    /** Behind the dot of 'Tues.', where the sentence goes on with the date. */
    private int afterDot(int i) {
        boolean dot = items.length(i) <= 5 && items.is(i + 1, Category.DOT) && items.joined(i);
        boolean goesOn = items.is(i + 2, Category.PART_OF_DAY)
                || items.is(i + 2, Category.COMMA, Category.NUMBER)
                || calendar.month(i + 2);
        return dot && goesOn ? i + 2 : i + 1;
    }

    boolean unit(int i, Unit unit) {
        return items.is(i, Category.UNIT) && items.value(i) == unit.code;
    }
}
