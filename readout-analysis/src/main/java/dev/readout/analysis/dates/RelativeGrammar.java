package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Times that go by the day of publication or by another date: 'yesterday', 'earlier this month', 'the following week'. */
final class RelativeGrammar {
    private static final Meaning NOTHING = setting -> PartialDate.UNKNOWN;

    private final Items items;
    private final Grammar grammar;
    private final CountGrammar counts;

    RelativeGrammar(Items items, Grammar grammar, CountGrammar counts) {
        this.items = items;
        this.grammar = grammar;
        this.counts = counts;
    }

    Match relativeDay(int i) {
        int next = items.is(i + 1, Category.PART_OF_DAY) ? i + 2 : i + 1;
        return Match.of(i, next, Kind.DAY, RelativeDays.day(items.value(i)));
    }

    /** 'overnight', 'overnight on Tuesday'. */
    Match overnight(int i) {
        int at = items.is(i + 1, Category.ON) ? i + 2 : i + 1;
        Match day = items.is(at, Category.WEEKDAY) ? grammar.simple(at) : null;
        return day != null ? day.since(i) : Match.of(i, i + 1, Kind.DAY, RelativeDays.overnight());
    }

    /** 'last month', 'this spring', 'next Friday'. */
    @Nullable
    Match deictic(int i) {
        Match weekday = grammar.weekdays().deictic(i);
        if (weekday != null) {
            return weekday;
        }
        Match reach = counts.reach(i);
        if (reach != null) {
            return reach;
        }
        if (items.is(i, Category.PAST, Category.COMING)) {
            return items.is(i, Category.COMING) ? coming(i) : null;
        }
        int which = items.value(i);
        int next = i + 2;
        return switch (items.at(i + 1)) {
            case UNIT -> unit(i, which);
            case MONTH, MONTH_OR_WORD -> month(i, which);
            case SEASON, SEASON_OR_WORD ->
                Match.of(i, next, Kind.PERIOD, CalendarDays.season(items.value(i + 1), which));
            default -> null;
        };
    }

    private @Nullable Match coming(int i) {
        return items.is(i + 1, Category.UNIT)
                ? Match.of(i, i + 2, Kind.PERIOD, RelativeDays.period(Unit.of(items.value(i + 1)), 1))
                : null;
    }

    private @Nullable Match month(int i, int which) {
        Match exact = grammar.calendar().match(i + 1, true);
        if (exact != null && exact.next() > i + 2) {
            return exact.since(i);
        }
        boolean name = items.is(i + 1, Category.MONTH_OR_WORD) && items.is(i + 2, Category.POSSESSIVE);
        return name
                ? null
                : Match.of(i, i + 2, Kind.PERIOD, CalendarDays.month(java.time.Month.of(items.value(i + 1)), which));
    }

    private @Nullable Match unit(int i, int which) {
        Unit unit = Unit.of(items.value(i + 1));
        if (unit == Unit.DAY) {
            return null;
        }
        return Match.of(i, i + 2, Kind.PERIOD, RelativeDays.period(unit, which));
    }

    /** 'the weekend', 'the week before last', 'days later'. */
    @Nullable
    Match unit(int i) {
        boolean beforeLast =
                items.is(i + 1, Category.BEFORE) && items.is(i + 2, Category.DEICTIC) && items.value(i + 2) < 0;
        boolean afterNext =
                items.is(i + 1, Category.AFTER) && items.is(i + 2, Category.DEICTIC) && items.value(i + 2) > 0;
        if ((beforeLast || afterNext) && items.is(i, Category.UNIT)) {
            return Match.of(
                    i, i + 3, Kind.PERIOD, RelativeDays.period(Unit.of(items.value(i)), 2 * items.value(i + 2)));
        }
        boolean weekend = grammar.weekdays().unit(i, Unit.WEEKEND);
        return weekend ? Match.of(i, i + 1, Kind.PERIOD, RelativeDays.period(Unit.WEEKEND, 0)) : counts.uncounted(i);
    }

    @Nullable
    Match neighbour(int i) {
        Match weekday = grammar.weekdays().deictic(i);
        if (weekday != null) {
            return weekday;
        }
        return items.is(i + 1, Category.UNIT)
                ? Match.of(i, i + 2, Kind.ANCHOR, RelativeDays.neighbour(Unit.of(items.value(i + 1)), items.value(i)))
                : null;
    }

    /** 'the next day'; 'the day before X' and 'the day after X' end in the preposition. */
    Match anchorDay(int i) {
        int count = items.value(i);
        boolean preposition = Math.abs(count) == 1 && endsInPreposition(i);
        if (preposition) {
            Match around = counts.around(i, i, Unit.DAY, count);
            if (around != null) {
                return around;
            }
        }
        int next = items.is(i + 1, Category.PART_OF_DAY) ? i + 2 : i + 1;
        return Match.of(i, next, Kind.ANCHOR, RelativeDays.fromAnchor(Unit.DAY, count));
    }

    private boolean endsInPreposition(int i) {
        int end = items.end(i);
        String last = items.text.substring(Math.max(items.start(i), end - 6), end);
        return last.regionMatches(true, last.length() - 5, "after", 0, 5) || last.equalsIgnoreCase("before");
    }

    Match eve(int i) {
        Match date = grammar.dated(i + 1);
        if (date != null && !items.is(date.next(), Category.POSSESSIVE)) {
            return Match.of(i, date.next(), Kind.DAY, Combined.shifted(Combined.nearest(date.meaning()), Unit.DAY, -1));
        }
        return new Match(
                i, i + 1, Kind.ANCHOR, RelativeDays.fromAnchor(Unit.DAY, -1), RelativeDays.fromAnchor(Unit.DAY, 1));
    }

    /** 'earlier', 'earlier this month', 'later on Tuesday', 'later in the week'. */
    Match comparative(int i) {
        boolean earlier = items.is(i, Category.EARLIER);
        int at = i + 1;
        if (items.is(at, Category.THIS) && items.is(at + 1, Category.UNIT)) {
            return Match.of(i, at + 2, Kind.PERIOD, RelativeDays.soFar(Unit.of(items.value(at + 1)), earlier));
        }
        if (items.is(at, Category.IN) && items.is(at + 1, Category.THE) && items.is(at + 2, Category.UNIT)) {
            Unit unit = Unit.of(items.value(at + 2));
            return unit == Unit.DAY
                    ? Match.of(i, at + 3, Kind.ANCHOR, RelativeDays.fromAnchor(Unit.DAY, 0))
                    : Match.of(i, at + 3, Kind.PERIOD, RelativeDays.soFar(unit, earlier));
        }
        if (items.is(at, Category.ON) || items.is(at, Category.IN)) {
            at++;
        }
        Match date = at > i + 1 || !items.is(at, Category.NUMBER) ? grammar.dated(at) : null;
        if (date != null && date.kind() != Kind.VAGUE && date.kind() != Kind.TIME_OF_DAY) {
            return date.since(i);
        }
        return Match.of(i, i + 1, Kind.VAGUE, earlier ? upToNow() : NOTHING);
    }

    /** The value 1 says 'up to now', 0 nothing that can be dated. */
    Match vague(int i) {
        return Match.of(i, i + 1, Kind.VAGUE, items.value(i) > 0 ? upToNow() : NOTHING);
    }

    private static Meaning upToNow() {
        return setting -> setting.tense() == Tense.PAST && setting.published() != null
                ? Dates.interval(null, setting.published(), java.util.Set.of(PartialDate.Basis.RELATIVE))
                : PartialDate.UNKNOWN;
    }
}
