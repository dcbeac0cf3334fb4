package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Times of the day: '10:30 a.m.', '1500 GMT', 'in the evening', and the day that they belong to, where it follows. */
final class ClockGrammar {
    private static final Meaning ANCHORS_DAY = RelativeDays.fromAnchor(Unit.DAY, 0);

    private final Items items;
    private final Grammar grammar;

    ClockGrammar(Items items, Grammar grammar) {
        this.items = items;
        this.grammar = grammar;
    }

    @Nullable
    Match time(int i) {
        int next = clock(i);
        if (next == i) {
            return null;
        }
        if (items.is(next, Category.OPEN) && clock(next + 1) > next + 1) {
            int close = clock(next + 1);
            next = items.is(close, Category.CLOSE) ? close + 1 : next;
        }
        return withDay(i, next);
    }

    /** 'the evening of February 19', 'in the morning'. The noun stands at the item. */
    @Nullable
    Match partOfDay(int i) {
        if (items.is(i + 1, Category.OF)) {
            Match day = grammar.dated(i + 2);
            if (day != null && (day.kind() == Kind.DAY || day.kind() == Kind.WEEKDAY || day.kind() == Kind.ANCHOR)) {
                return day.since(i);
            }
            return null;
        }
        boolean placed = items.is(i - 1, Category.AT)
                || items.is(i - 1, Category.BY)
                || (items.is(i - 1, Category.THE) && items.is(i - 2, Category.IN, Category.ON))
                || items.is(i - 1, Category.STAGE);
        return placed ? withDay(i, i + 1) : null;
    }

    private Match withDay(int from, int next) {
        int at = items.is(next, Category.COMMA) ? next + 1 : next;
        boolean on = items.is(at, Category.ON) || items.is(at, Category.OF);
        Match day = grammar.simple(on ? at + 1 : at);
        boolean belongs = day != null && (day.kind() == Kind.DAY || day.kind() == Kind.WEEKDAY) && (on || at == next);
        return belongs && day != null ? day.since(from) : Match.of(from, next, Kind.TIME_OF_DAY, ANCHORS_DAY);
    }

    private int clock(int i) {
        if (!items.is(i, Category.NUMBER)) {
            return i;
        }
        int next = i + 1;
        boolean minutes = items.is(next, Category.COLON, Category.DOT)
                && items.joined(i)
                && items.joined(next)
                && items.is(next + 1, Category.NUMBER)
                && items.length(next + 1) == 2
                && items.value(next + 1) < 60
                && items.value(i) < 24;
        boolean colon = minutes && items.is(next, Category.COLON);
        next = minutes ? next + 2 : next;
        boolean military = !minutes && items.length(i) == 4 && items.value(i) < 2400;
        boolean hour = items.value(i) <= 24 && items.length(i) <= 2;
        if (hour && items.is(next, Category.MERIDIEM)) {
            next++;
            return items.is(next, Category.ZONE) ? next + 1 : next;
        }
        if ((hour || military) && items.is(next, Category.ZONE)) {
            return next + 1;
        }
        return colon ? next : i;
    }
}
