package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.analysis.dates.NamedTimes.Choice;
import org.jspecify.annotations.Nullable;

/** Feasts and events with year and place: 'last Christmas', 'the 2022 G20 summit', 'the G20 summit in Bali'. */
final class NamedGrammar {
    private final Items items;
    private final TimeLexicon lexicon;

    NamedGrammar(Items items, TimeLexicon lexicon) {
        this.items = items;
        this.lexicon = lexicon;
    }

    /** A name, a year, a place or 'last year's' before a name stands at the item. */
    @Nullable
    Match match(int i) {
        return switch (items.at(i)) {
            case FEAST -> feast(i, i, Choice.NONE);
            case EVENT -> event(i, i, Choice.NONE, null);
            case NUMBER ->
                items.year(i) > 0 && items.is(i + 1, Category.EVENT)
                        ? event(i, i + 1, new Choice(items.year(i), null, null), null)
                        : null;
            case PLACE ->
                items.is(i + 1, Category.EVENT) ? event(i, i + 1, Choice.NONE, lexicon.place(items.value(i))) : null;
            case DEICTIC, THIS -> deictic(i);
            default -> null;
        };
    }

    private @Nullable Match deictic(int i) {
        int which = items.value(i);
        boolean unit = items.is(i + 1, Category.UNIT);
        boolean year = unit && items.value(i + 1) == Unit.YEAR.code;
        int name = unit ? i + 2 : i + 1;
        if (items.is(name, Category.POSSESSIVE)) {
            name++;
        } else if (unit) {
            return null;
        }
        if (unit && !year && !items.is(name, Category.FEAST)) {
            // 'next month's G20 summit': the report says when
            return null;
        }
        Tense direction = which < 0 ? Tense.PAST : which > 0 ? Tense.FUTURE : unit ? Tense.UNKNOWN : null;
        Choice choice = new Choice(null, year ? which : null, year ? null : direction);
        return switch (items.at(name)) {
            case FEAST -> feast(i, name, choice);
            case EVENT -> event(i, name, choice, null);
            case PLACE ->
                items.is(name + 1, Category.EVENT)
                        ? event(i, name + 1, choice, lexicon.place(items.value(name)))
                        : null;
            default -> null;
        };
    }

    private Match feast(int from, int name, Choice before) {
        Feast feast = lexicon.feast(items.value(name));
        Year year = yearAfter(name + 1, before);
        Kind kind = feast.length() == 1 && !feast.sighted() ? Kind.DAY : Kind.PERIOD;
        int next = items.is(year.next(), Category.PART_OF_DAY) ? year.next() + 1 : year.next();
        return Match.of(from, next, kind, NamedTimes.feast(feast, year.choice()));
    }

    private @Nullable Match event(int from, int name, Choice before, @Nullable String placeBefore) {
        TimeLexicon.Series series = lexicon.series(items.value(name));
        Year year = yearAfter(name + 1, before);
        String place = placeBefore;
        int next = year.next();
        if (place == null && items.is(next, Category.IN, Category.AT) && items.is(next + 1, Category.PLACE)) {
            place = lexicon.place(items.value(next + 1));
            next += 2;
        }
        boolean elsewhere = place == null
                && items.is(next, Category.IN)
                && items.is(next + 1, Category.OTHER)
                && items.capital(next + 1);
        String there = place;
        if (elsewhere
                || (there != null
                        && series.events().stream().noneMatch(e -> e.places().contains(there)))) {
            // Held at a place that the table does not know of: not an event of the table.
            return null;
        }
        Year late = year.choice().equals(before) ? yearAfter(next, before) : new Year(next, year.choice());
        if (series.needsMore() && there == null && late.choice().equals(Choice.NONE)) {
            return null;
        }
        return Match.of(from, late.next(), Kind.PERIOD, NamedTimes.event(series.events(), late.choice(), there));
    }

    private record Year(int next, Choice choice) {}

    private Year yearAfter(int at, Choice before) {
        int number = items.is(at, Category.IN)
                        || items.is(at, Category.DASH)
                        || items.is(at, Category.COMMA)
                        || items.is(at, Category.OF)
                ? at + 1
                : at;
        if (items.year(number) > 0 && !items.is(number + 1, Category.UNIT)) {
            return new Year(number + 1, new Choice(items.year(number), null, null));
        }
        boolean away = items.is(number, Category.DEICTIC, Category.THIS)
                && items.is(number + 1, Category.UNIT)
                && items.value(number + 1) == Unit.YEAR.code;
        return away ? new Year(number + 2, new Choice(null, items.value(number), null)) : new Year(at, before);
    }
}
