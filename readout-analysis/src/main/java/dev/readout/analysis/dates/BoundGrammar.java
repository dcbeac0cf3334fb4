package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What prepositions and conjunctions make of dates: 'before May 9', 'from Monday to Wednesday', 'Tuesday or Wednesday'. */
final class BoundGrammar {
    private static final int MOST = 6;
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "they", "it", "we", "i", "was", "were", "is", "are");

    private final Items items;
    private final Grammar grammar;

    BoundGrammar(Items items, Grammar grammar) {
        this.items = items;
        this.grammar = grammar;
    }

    @Nullable
    Match match(int i) {
        return switch (items.at(i)) {
            case BEFORE -> bounded(i, date -> Combined.before(Combined.nearest(date)));
            case AFTER -> bounded(i, date -> Combined.after(date, false));
            case SINCE -> bounded(i, date -> Combined.after(past(date), true));
            case BY, UNTIL -> bounded(i, Combined::by);
            case ABOUT -> about(i);
            case FROM -> fromTo(i);
            case BETWEEN -> between(i);
            default -> null;
        };
    }

    private interface Bound {
        Meaning of(Meaning date);
    }

    /** What one looks back to is past, whatever the clause's tense. */
    private static Meaning past(Meaning date) {
        return setting -> date.in(setting.in(Tense.PAST));
    }

    private @Nullable Match bounded(int i, Bound bound) {
        Match date = grammar.dated(i + 1);
        if (date == null || attributive(date) || modifier(items, i, date) || date.kind() == Kind.ANCHOR) {
            return null;
        }
        boolean months = items.is(date.from(), Category.MONTH_OR_WORD) && date.next() == date.from() + 1;
        boolean agent = items.is(i, Category.BY) && (months || items.is(date.from(), Category.EVENT));
        if (agent || (date.from() == i + 1 && items.is(i, Category.BEFORE) && months)) {
            return null;
        }
        boolean endOf = items.is(i, Category.BEFORE) && items.is(date.from(), Category.EDGE);
        Meaning meaning = endOf ? Combined.by(date.meaning()) : bound.of(date.meaning());
        return Match.of(i, date.next(), Kind.RANGE, meaning);
    }

    /** 'after Friday's talks' says when the talks were. */
    private boolean attributive(Match date) {
        return items.is(date.next(), Category.POSSESSIVE);
    }

    /** 'after the weekend summit', 'ahead of his Tuesday meeting': the date is the noun's. */
    static boolean modifier(Items items, int i, Match date) {
        boolean article = items.is(i + 1, Category.THE, Category.HIS) && date.from() == i + 2;
        boolean noun = items.plainWord(date.next()) && !SUBJECTS.contains(items.word(date.next()));
        return article && noun && !items.is(date.from(), Category.EDGE) && date.kind() != Kind.RANGE;
    }

    private @Nullable Match about(int i) {
        if (items.value(i) != 1) {
            return null;
        }
        Match date = grammar.dated(i + 1);
        boolean point = date != null
                && (date.kind() == Kind.DAY || date.kind() == Kind.WEEKDAY || date.kind() == Kind.PERIOD)
                && !items.is(date.from(), Category.EVENT);
        return point && date != null ? Match.of(i, date.next(), date.kind(), Combined.about(date.meaning())) : null;
    }

    private @Nullable Match fromTo(int i) {
        Match first = grammar.dated(i + 1);
        if (first == null || !items.is(first.next(), Category.TO, Category.UNTIL)) {
            return first != null && first.kind() == Kind.RANGE ? first.since(i) : null;
        }
        Match last = grammar.dated(first.next() + 1);
        return last == null || last.kind() == Kind.ANCHOR
                ? null
                : Match.of(
                        i, last.next(), Kind.RANGE, Combined.several(List.of(first.meaning(), last.meaning()), true));
    }

    private @Nullable Match between(int i) {
        Match first = grammar.dated(i + 1);
        if (first != null && first.kind() == Kind.RANGE) {
            return Match.of(i, first.next(), Kind.RANGE, hull(first.meaning()));
        }
        if (first == null || !items.is(first.next(), Category.AND)) {
            return null;
        }
        Match last = grammar.dated(first.next() + 1);
        return last == null || last.kind() == Kind.ANCHOR
                ? null
                : Match.of(
                        i,
                        last.next(),
                        Kind.RANGE,
                        hull(Combined.several(List.of(first.meaning(), last.meaning()), true)));
    }

    /** One of all days from the first to the last. */
    private static Meaning hull(Meaning dates) {
        return setting -> {
            dev.readout.model.PartialDate date = dates.in(setting);
            java.time.LocalDate first = Dates.earliest(date);
            java.time.LocalDate last = Dates.latest(date);
            return first == null || last == null || date.basis().isEmpty()
                    ? date
                    : Dates.oneOf(first, last, date.basis().iterator().next());
        };
    }

    /** Goes on to the end of a list or range that the expression begins. */
    Match extend(Match one) {
        List<Meaning> meanings = new ArrayList<>(List.of(one.meaning()));
        Match last = one;
        boolean span = false;
        boolean joined = false;
        while (meanings.size() < MOST && listed(one.kind())) {
            Match next = further(last, one);
            if (next == null) {
                break;
            }
            Category sign = items.at(last.next());
            joined |= sign != Category.COMMA || items.is(last.next() + 1, Category.AND, Category.OR);
            span |= sign == Category.DASH || sign == Category.TO;
            meanings.add(next.meaning());
            last = next;
        }
        return joined ? Match.of(one.from(), last.next(), Kind.RANGE, Combined.several(meanings, span)) : one;
    }

    private static boolean listed(Kind kind) {
        return kind == Kind.DAY || kind == Kind.WEEKDAY || kind == Kind.PERIOD;
    }

    private @Nullable Match further(Match last, Match first) {
        int sign = last.next();
        int at = sign + 1;
        switch (items.at(sign)) {
            case AND, TO -> {}
            case DASH -> {
                if (first.kind() == Kind.DAY && !items.joined(sign) && items.joined(sign - 1)) {
                    return null;
                }
            }
            case OR -> at = items.is(at, Category.ON) ? at + 1 : at;
            case COMMA -> {
                if (items.is(at, Category.AND, Category.OR)) {
                    at++;
                } else if (!goesOn(at, first.kind())) {
                    return null;
                }
            }
            default -> {
                return null;
            }
        }
        Match next = grammar.simple(at);
        boolean alike = next != null && next.kind() == first.kind() && !items.is(next.next(), Category.POSSESSIVE);
        boolean named =
                items.is(at, Category.EVENT, Category.FEAST) || items.is(first.from(), Category.EVENT, Category.FEAST);
        return alike && !named ? next : null;
    }

    /** After a comma stands one more of the kind, and after that the list goes on. */
    private boolean goesOn(int at, Kind kind) {
        Match next = grammar.simple(at);
        return next != null
                && next.kind() == kind
                && (items.is(next.next(), Category.AND, Category.OR)
                        || (items.is(next.next(), Category.COMMA)
                                && items.is(next.next() + 1, Category.AND, Category.OR)));
    }
}
