package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Counted units: 'two weeks ago', 'three days later', 'in ten days', 'over the past week'. */
final class CountGrammar {
    private static final int NONE = 0;
    private static final int FEW = -1;
    private static final int MOST = 99;

    private final Items items;
    private final Grammar grammar;

    CountGrammar(Items items, Grammar grammar) {
        this.items = items;
        this.grammar = grammar;
    }

    /** 'N units' and the word after that says from where. The number stands at the item. */
    @Nullable
    Match counted(int i) {
        int count = count(i);
        if (count == NONE) {
            return null;
        }
        int unit = unitAt(i);
        if (items.is(unit, Category.CLOCK_UNIT)) {
            return clock(i, unit + 1);
        }
        if (!items.is(unit, Category.UNIT)) {
            return null;
        }
        Unit what = Unit.of(items.value(unit));
        int next = unit + 1;
        return switch (items.at(next)) {
            case AGO ->
                Match.of(
                        i,
                        next + 1,
                        what == Unit.DAY || what == Unit.WEEK ? Kind.DAY : Kind.PERIOD,
                        count == FEW
                                ? RelativeDays.fewAway(what, items.value(next))
                                : RelativeDays.away(what, items.value(next) * count));
            case LATER -> fromAnchor(i, next + 1, what, count, 1);
            case EARLIER -> fromAnchor(i, next + 1, what, count, -1);
            case BEFORE -> count == FEW ? null : around(i, next, what, -count);
            case AFTER -> count == FEW ? null : around(i, next, what, count);
            default -> null;
        };
    }

    /** 'hours ago', 'days later', 'weeks ago': no number before the unit, which stands at the item. */
    @Nullable
    Match uncounted(int unit) {
        int next = unit + 1;
        if (items.is(unit, Category.CLOCK_UNIT)) {
            return clock(unit, next);
        }
        return switch (items.at(next)) {
            case AGO -> Match.of(unit, next + 1, Kind.VAGUE, setting -> PartialDate.UNKNOWN);
            case LATER -> Match.of(unit, next + 1, Kind.ANCHOR, RelativeDays.someTimeFromAnchor(1));
            case EARLIER -> Match.of(unit, next + 1, Kind.ANCHOR, RelativeDays.someTimeFromAnchor(-1));
            default -> null;
        };
    }

    private static Match fromAnchor(int from, int next, Unit unit, int count, int direction) {
        Meaning meaning = count == FEW
                ? RelativeDays.someTimeFromAnchor(direction)
                : RelativeDays.fromAnchor(unit, count * direction);
        return Match.of(from, next, Kind.ANCHOR, meaning);
    }

    /** 'a day after X': a day, if X is a date; a link to the event X, if words follow; else relative to the anchor. */
    @Nullable
    Match around(int from, int word, Unit unit, int count) {
        Match date = grammar.dated(word + 1);
        if (date != null && !items.is(date.next(), Category.POSSESSIVE)) {
            int next = BoundGrammar.modifier(items, word, date) ? word + 1 : date.next();
            return Match.of(from, next, Kind.DAY, Combined.shifted(date.meaning(), unit, count));
        }
        Meaning there = RelativeDays.fromAnchor(unit, count);
        if (date != null) {
            return new Match(from, date.next(), Kind.DAY, Combined.shifted(date.meaning(), unit, count), null);
        }
        boolean ends =
                switch (items.at(word + 1)) {
                    case BREAK, DOT, COMMA, DASH, CLOSE, AND, COLON, IN, AT -> true;
                    default -> false;
                };
        return new Match(from, word + 1, Kind.ANCHOR, there, ends ? null : RelativeDays.fromAnchor(unit, -count));
    }

    private @Nullable Match clock(int from, int next) {
        return switch (items.at(next)) {
            case AGO -> items.value(next) < 0 ? Match.of(from, next + 1, Kind.DAY, RelativeDays.hoursAgo()) : null;
            case LATER, EARLIER -> Match.of(from, next + 1, Kind.TIME_OF_DAY, RelativeDays.fromAnchor(Unit.DAY, 0));
            default -> null;
        };
    }

    /** 'in two weeks', 'within ten days'. The preposition stands at the item. */
    @Nullable
    Match ahead(int i) {
        int count = count(i + 1);
        int unit = unitAt(i + 1);
        if (count == NONE || !items.is(unit, Category.UNIT)) {
            return null;
        }
        int next = unit + 1;
        if (items.is(next, Category.POSSESSIVE)) {
            next++;
        }
        if (items.is(next, Category.OF)
                || items.is(next, Category.AFTER, Category.BEFORE)
                || items.is(next, Category.LATER, Category.EARLIER)
                || items.is(next, Category.AGO)) {
            return null;
        }
        Unit what = Unit.of(items.value(unit));
        boolean day = what == Unit.DAY || what == Unit.WEEK;
        if (count == FEW) {
            return Match.of(i, next, Kind.PERIOD, RelativeDays.fewAway(what, 1));
        }
        return items.is(i, Category.WITHIN)
                ? Match.of(i, next, Kind.PERIOD, RelativeDays.reach(what, count))
                : Match.of(i, next, day ? Kind.DAY : Kind.PERIOD, RelativeDays.away(what, count));
    }

    /** 'the past week', 'the last two days', 'the next 24 hours'. The adjective stands at the item. */
    @Nullable
    Match reach(int i) {
        int direction = items.is(i, Category.DEICTIC)
                ? Integer.signum(items.value(i))
                : items.is(i, Category.PAST) ? -1 : items.is(i, Category.COMING) ? 1 : 0;
        int count = count(i + 1);
        boolean one = count == NONE && items.is(i + 1, Category.UNIT) && !items.is(i, Category.DEICTIC);
        int unit = one ? i + 1 : unitAt(i + 1);
        if (direction == 0
                || (count == NONE && !one)
                || items.is(i - 1, Category.TO)
                || items.is(i - 1, Category.FOR)
                || items.is(i - 2, Category.FOR)) {
            return null;
        }
        int number = one ? 1 : count == FEW ? 7 : count;
        if (items.is(unit, Category.CLOCK_UNIT)) {
            int days = items.value(unit) == 60 ? Math.max(1, (number + 23) / 24) : 1;
            return Match.of(i, unit + 1, Kind.PERIOD, RelativeDays.reach(Unit.DAY, direction * days));
        }
        if (!items.is(unit, Category.UNIT)) {
            return null;
        }
        Unit what = Unit.of(items.value(unit));
        boolean tooLong = (what == Unit.YEAR && number > 1) || what == Unit.DECADE || number > MOST;
        return tooLong ? null : Match.of(i, unit + 1, Kind.PERIOD, RelativeDays.reach(what, direction * number));
    }

    private int count(int i) {
        return switch (items.at(i)) {
            case A -> items.is(i + 1, Category.FEW) ? FEW : 1;
            case FEW -> FEW;
            case NUMBER -> items.value(i) > 0 && items.value(i) <= MOST ? items.value(i) : NONE;
            default -> NONE;
        };
    }

    private int unitAt(int i) {
        return items.is(i, Category.A) && items.is(i + 1, Category.FEW) ? i + 2 : i + 1;
    }
}
