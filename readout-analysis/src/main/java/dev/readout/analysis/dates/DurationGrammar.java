package dev.readout.analysis.dates;

import dev.readout.model.Length.Qualifier;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lengths in a row of items. */
final class DurationGrammar {
    private static final int HOUR = 60;
    private static final int LONGEST = 24 * HOUR;

    private final Items items;

    DurationGrammar(Items items) {
        this.items = items;
    }

    /** A length and how it is hedged. */
    record Found(int next, Duration time, Qualifier qualifier) {}

    /** Minutes, and the item after them; {@code bare} without a number of its own, as 'an hour'. */
    private record Amount(int next, double minutes, boolean bare) {}

    @Nullable
    Found match(int i) {
        Qualifier hedge = hedge(i);
        int at = i;
        while (hedge(at) != Qualifier.EXACT && at < i + 2) {
            at++;
        }
        if (at > i
                && items.is(at, Category.A)
                && !items.is(at + 1, Category.CLOCK_UNIT, Category.HALF)
                && !items.is(at + 1, Category.UNIT)
                && !items.is(at + 1, Category.HOUR_LONG)) {
            at++;
        }
        if (counted(i)) {
            return null;
        }
        Amount amount = amount(at);
        if (amount == null || amount.minutes() < 1 || amount.minutes() >= LONGEST) {
            return null;
        }
        int next = amount.next();
        boolean orSo = items.is(next, Category.OR_SO);
        if (excluded(orSo ? next + 1 : next) || (amount.bare() && !placed(i, next, at > i))) {
            return null;
        }
        Qualifier qualifier = orSo && hedge == Qualifier.EXACT ? Qualifier.ABOUT : hedge;
        return new Found(orSo ? next + 1 : next, Duration.ofSeconds(Math.round(amount.minutes() * 60)), qualifier);
    }

    private Qualifier hedge(int i) {
        return switch (items.at(i)) {
            case ABOUT -> Qualifier.ABOUT;
            case MORE -> Qualifier.MORE_THAN;
            case LESS -> Qualifier.LESS_THAN;
            default -> Qualifier.EXACT;
        };
    }

    /** 'in two hours', 'the last 24 hours', 'every 15 minutes', 'ten or 15 minutes': a time, a rate or an estimate. */
    private boolean counted(int i) {
        return switch (items.at(i - 1)) {
            case DEICTIC -> !lasts(i);
            case IN, WITHIN, PAST, COMING, UNTIL, BEFORE, AT, BY, TO, EVERY -> true;
            case OR, DASH -> items.is(i - 2, Category.NUMBER);
            case DOT -> items.joined(i - 1) && items.is(i - 2, Category.NUMBER);
            default -> false;
        };
    }

    /** 'Will last about an hour', 'expected to last two hours': the verb before the item; not 'the last two hours'. */
    private boolean lasts(int i) {
        boolean verb = hedge(i) != Qualifier.EXACT || items.is(i, Category.A) || items.is(i - 2, Category.TO);
        return verb && !items.is(i - 2, Category.THE);
    }

    /** What makes a length something else than a contact's. */
    private boolean excluded(int next) {
        for (int at = next; at < next + 3; at++) {
            switch (items.at(at)) {
                case NO_SESSION -> {
                    return true;
                }
                case AGO, LATER, EARLIER, BEFORE, AFTER, BREAK, DOT, COMMA -> {
                    return at == next && !items.is(at, Category.DOT, Category.COMMA) && !items.is(at, Category.BREAK);
                }
                case A -> {
                    if (at == next && items.is(at + 1, Category.UNIT)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** 'an hour' alone is as often a rate: it needs 'for', 'lasted', a hedge, '-long' or 'of'. */
    private boolean placed(int i, int next, boolean hedged) {
        return hedged
                || items.is(i - 1, Category.FOR, Category.LASTED)
                || items.is(i - 1, Category.AFTER)
                || items.is(next, Category.OF, Category.LASTED)
                || items.is(next - 1, Category.LONG)
                || items.is(next - 1, Category.HOUR_LONG);
    }

    private @Nullable Amount amount(int i) {
        Amount first = single(i);
        if (first == null || first.minutes() < HOUR || first.minutes() % HOUR != 0) {
            return first;
        }
        int at = first.next();
        if (items.is(at, Category.COMMA)) {
            at++;
        }
        if (items.is(at, Category.AND)) {
            at++;
        }
        Amount second = single(at);
        boolean minutes = second != null && second.minutes() < HOUR && !second.bare();
        return minutes && second != null ? new Amount(second.next(), first.minutes() + second.minutes(), false) : first;
    }

    private @Nullable Amount single(int i) {
        int at = items.is(i, Category.A) ? i + 1 : i;
        boolean article = at > i;
        if (items.is(at, Category.HOUR_LONG)) {
            return new Amount(at + 1, HOUR, false);
        }
        if (items.is(at, Category.HALF)) {
            return half(at);
        }
        if (items.is(at, Category.UNIT) && items.value(at) == Unit.QUARTER.code) {
            boolean of = items.is(at + 1, Category.OF) && items.is(at + 2, Category.A) && hour(at + 3);
            return of ? new Amount(at + 4, HOUR / 4.0, false) : null;
        }
        if (hour(at)) {
            return hour(i, at, article);
        }
        return items.is(at, Category.NUMBER) && !(article && !hyphenated(at)) ? number(at) : null;
    }

    /** 'an hour', 'an hour and a half', 'hour-and-a-half'. */
    private @Nullable Amount hour(int i, int at, boolean article) {
        int half = andAHalf(at + 1);
        if (half > 0) {
            return new Amount(half, 1.5 * HOUR, false);
        }
        return article || items.is(i - 1, Category.MORE) ? new Amount(longAfter(at + 1), HOUR, true) : null;
    }

    /** 'half an hour', 'half-hour'. */
    private @Nullable Amount half(int at) {
        int hour = items.is(at + 1, Category.A, Category.DASH) ? at + 2 : at + 1;
        return hour(hour) ? new Amount(longAfter(hour + 1), HOUR / 2.0, false) : null;
    }

    /** '90 minutes', '2.5 hours', 'two and a half hours', '90-minute', 'two hours and a half'. */
    private @Nullable Amount number(int i) {
        double value = items.value(i);
        int at = i + 1;
        boolean decimal = items.is(at, Category.DOT)
                && items.joined(i)
                && items.joined(at)
                && items.is(at + 1, Category.NUMBER)
                && items.length(at + 1) <= 2;
        if (decimal) {
            value += items.value(at + 1) / Math.pow(10, items.length(at + 1));
            at += 2;
        }
        int half = andAHalf(at);
        if (half > 0) {
            value += 0.5;
            at = half;
        }
        if (items.is(at, Category.DASH) && items.joined(at)) {
            at++;
        }
        if (items.is(at, Category.HOUR_LONG)) {
            return new Amount(at + 1, value * HOUR, false);
        }
        if (!items.is(at, Category.CLOCK_UNIT) || (items.capital(at) && !items.joined(at - 1))) {
            return null;
        }
        double minutes = value * items.value(at);
        int next = longAfter(at + 1);
        int late = items.value(at) == HOUR ? andAHalf(next) : 0;
        return late > 0 ? new Amount(late, minutes + HOUR / 2.0, false) : new Amount(next, minutes, false);
    }

    private int andAHalf(int i) {
        int at = items.is(i, Category.DASH) ? i + 1 : i;
        if (!items.is(at, Category.AND)) {
            return 0;
        }
        at = items.is(at + 1, Category.DASH) ? at + 2 : at + 1;
        if (!items.is(at, Category.A)) {
            return 0;
        }
        at = items.is(at + 1, Category.DASH) ? at + 2 : at + 1;
        return items.is(at, Category.HALF) ? at + 1 : 0;
    }

    private int longAfter(int next) {
        boolean hyphen = items.is(next, Category.DASH) && items.is(next + 1, Category.LONG);
        return hyphen ? next + 2 : items.is(next, Category.LONG) ? next + 1 : next;
    }

    private boolean hyphenated(int number) {
        return items.is(number + 1, Category.DASH)
                || items.is(number + 1, Category.CLOCK_UNIT)
                || items.is(number + 1, Category.AND);
    }

    private boolean hour(int i) {
        return items.is(i, Category.CLOCK_UNIT) && items.value(i) == HOUR;
    }
}
