package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.analysis.dates.NamedTimes.Choice;
import org.jspecify.annotations.Nullable;

/** Feasts with their year: 'last Christmas', 'Easter 2022'. */
final class NamedGrammar {
    private final Items items;
    private final TimeLexicon lexicon;

    NamedGrammar(Items items, TimeLexicon lexicon) {
        this.items = items;
        this.lexicon = lexicon;
    }

    /** A name, or 'last year's' before one, stands at the item. */
    @Nullable
    Match match(int i) {
        return switch (items.at(i)) {
            case FEAST -> feast(i, i, Choice.NONE);
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
        Tense direction = which < 0 ? Tense.PAST : which > 0 ? Tense.FUTURE : unit ? Tense.UNKNOWN : null;
        Choice choice = new Choice(null, year ? which : null, year ? null : direction);
        return items.is(name, Category.FEAST) ? feast(i, name, choice) : null;
    }

    private Match feast(int from, int name, Choice before) {
        Feast feast = lexicon.feast(items.value(name));
        Year year = yearAfter(name + 1, before);
        Kind kind = feast.length() == 1 && !feast.sighted() ? Kind.DAY : Kind.PERIOD;
        int next = items.is(year.next(), Category.PART_OF_DAY) ? year.next() + 1 : year.next();
        return Match.of(from, next, kind, NamedTimes.feast(feast, year.choice()));
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
