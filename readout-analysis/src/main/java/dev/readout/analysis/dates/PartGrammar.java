package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Parts of periods: 'early May', 'late last week', 'the end of the year', 'late on Tuesday'. */
final class PartGrammar {
    private final Items items;
    private final Grammar grammar;

    PartGrammar(Items items, Grammar grammar) {
        this.items = items;
        this.grammar = grammar;
    }

    /** 'early', 'mid', 'late' stands at the item. */
    @Nullable
    Match stage(int i) {
        int at = i + 1;
        if (items.is(at, Category.DASH)) {
            at++;
        }
        if (items.is(at, Category.PART_OF_DAY)) {
            at++;
        }
        boolean preposition = items.is(at, Category.ON, Category.IN);
        if (preposition) {
            at++;
        }
        if (items.is(at, Category.THE) && items.is(at + 1, Category.UNIT)) {
            return unit(i, at + 1, items.value(i));
        }
        Match base = base(at);
        if (base == null) {
            return null;
        }
        boolean part = base.kind() == Kind.PERIOD && at > i + 1 == (preposition || items.is(i + 1, Category.DASH));
        return part
                ? Match.of(i, base.next(), Kind.PERIOD, Combined.part(base.meaning(), items.value(i)))
                : base.since(i);
    }

    /**
     * 'the end of …': coders take beginning, middle and end of a period as the period itself; only halves are parts.
     */
    @Nullable
    Match edge(int i) {
        if (!items.is(i + 1, Category.OF)) {
            boolean quarter = items.value(i) >= Combined.QUARTER;
            return quarter
                    ? Match.of(i, i + 1, Kind.PERIOD, Combined.part(RelativeDays.period(Unit.YEAR, 0), items.value(i)))
                    : null;
        }
        int at = items.is(i + 2, Category.THE) ? i + 3 : i + 2;
        if (at == i + 3 && items.is(at, Category.UNIT)) {
            return unit(i, at, items.value(i));
        }
        Match base = base(at);
        if (base == null || base.kind() == Kind.WEEKDAY || base.kind() == Kind.DAY) {
            return null;
        }
        return items.value(i) > 3
                ? Match.of(i, base.next(), base.kind(), Combined.part(base.meaning(), items.value(i)))
                : base.since(i);
    }

    private @Nullable Match unit(int from, int at, int part) {
        Unit unit = Unit.of(items.value(at));
        if (unit == Unit.DAY) {
            return items.is(from, Category.EDGE)
                    ? null
                    : Match.of(from, at + 1, Kind.ANCHOR, RelativeDays.fromAnchor(Unit.DAY, 0));
        }
        if (unit == Unit.DECADE || unit == Unit.QUARTER) {
            return null;
        }
        Meaning period = RelativeDays.period(unit, 0);
        Meaning whole = setting -> period.in(setting.in(Tense.UNKNOWN));
        boolean half = items.is(from, Category.EDGE) && part > 3;
        return Match.of(
                from, at + 1, Kind.PERIOD, half || items.is(from, Category.STAGE) ? Combined.part(whole, part) : whole);
    }

    /** A date that can have parts. */
    private @Nullable Match base(int at) {
        return switch (items.at(at)) {
            case MONTH, MONTH_OR_WORD -> grammar.calendar().match(at, true);
            case NUMBER -> grammar.calendar().year(at);
            case WEEKDAY, WEEKDAY_SHORT, RELATIVE_DAY, DEICTIC, THIS, SEASON, NEIGHBOUR, ANCHOR_DAY ->
                grammar.simple(at);
            default -> null;
        };
    }
}
