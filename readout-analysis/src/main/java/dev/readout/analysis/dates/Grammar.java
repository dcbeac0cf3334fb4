package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.model.PartialDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions in a row of items. Every rule looks at a bounded number of items, so that reading is linear in the
 * length of the text.
 */
final class Grammar {
    private static final int DEEPEST = 4;

    private final Items items;
    private final CalendarGrammar calendar;
    private final WeekdayGrammar weekdays;
    private final CountGrammar counts;
    private final RelativeGrammar relative;
    private final PartGrammar parts;
    private final NamedGrammar named;
    private final ClockGrammar clock;
    private final BoundGrammar bounds;
    private int depth;
    private long steps;

    Grammar(Items items, TimeLexicon lexicon) {
        this.items = items;
        calendar = new CalendarGrammar(items);
        weekdays = new WeekdayGrammar(items, calendar);
        counts = new CountGrammar(items, this);
        relative = new RelativeGrammar(items, this, counts);
        parts = new PartGrammar(items, this);
        named = new NamedGrammar(items, lexicon);
        clock = new ClockGrammar(items, this);
        bounds = new BoundGrammar(items, this);
    }

    CalendarGrammar calendar() {
        return calendar;
    }

    WeekdayGrammar weekdays() {
        return weekdays;
    }

    /** The longest expression that begins at the item, with bounds, lists and ranges. */
    @Nullable
    Match match(int i) {
        Match bound = bounds.match(i);
        if (bound != null) {
            return bound;
        }
        Match one = simple(i);
        return one == null ? null : bounds.extend(one);
    }

    /** A date after a preposition, which may have an article: no vague time and no time of the day. */
    @Nullable
    Match dated(int i) {
        int at = items.is(i, Category.THE, Category.ON) || items.is(i, Category.HIS) ? i + 1 : i;
        if (items.is(i, Category.ON) && items.is(at, Category.THE)) {
            at++;
        }
        Match match = items.year(at) > 0 ? year(at) : simple(at);
        boolean ofNoun = match != null && at > i && items.year(at) > 0 && match.next() == at + 1;
        if (ofNoun && (items.is(at + 1, Category.OTHER) || items.plainWord(at + 1))) {
            // 'ahead of the 2023 session'
            return null;
        }
        boolean date = match != null && match.kind() != Kind.VAGUE && match.kind() != Kind.TIME_OF_DAY;
        return date ? match : null;
    }

    private @Nullable Match year(int at) {
        Match longer = simple(at);
        return longer != null ? longer : calendar.year(at);
    }

    /** One expression without bounds; none inside more than a few others, so that work stays bounded. */
    @Nullable
    Match simple(int i) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Match match = shallow(i);
        depth--;
        return match;
    }

    /** How many rules have been tried so far. */
    long steps() {
        return steps;
    }

    private @Nullable Match shallow(int i) {
        steps++;
        return switch (items.at(i)) {
            case WEEKDAY, WEEKDAY_SHORT -> weekdays.match(i);
            case MONTH, MONTH_OR_WORD -> calendar.match(i, introduced(i));
            case NUMBER, ORDINAL -> number(i);
            case A, FEW -> counts.counted(i);
            case RELATIVE_DAY -> relative.relativeDay(i);
            case OVERNIGHT -> relative.overnight(i);
            case DEICTIC, THIS, PAST, COMING -> deictic(i);
            case NEIGHBOUR -> relative.neighbour(i);
            case ANCHOR_DAY -> relative.anchorDay(i);
            case EVE -> relative.eve(i);
            case STAGE -> parts.stage(i);
            case EDGE -> parts.edge(i);
            case EARLIER, LATER -> relative.comparative(i);
            case UNIT, CLOCK_UNIT -> relative.unit(i);
            case PART_OF_DAY -> clock.partOfDay(i);
            case SEASON, SEASON_OR_WORD -> season(i);
            case FEAST, EVENT, PLACE -> named.match(i);
            case HOURS_AGO -> Match.of(i, i + 1, Kind.DAY, RelativeDays.hoursAgo());
            case VAGUE -> relative.vague(i);
            case IN, WITHIN -> introduced(i, often(i) ? null : counts.ahead(i));
            default -> null;
        };
    }

    /** 'For the second time in a week' says how often, not when. */
    private boolean often(int in) {
        int end = in == 0 ? 0 : items.end(in - 1);
        return items.text.regionMatches(true, end - 5, " time", 0, 5);
    }

    private @Nullable Match introduced(int i, @Nullable Match counted) {
        if (counted != null || !items.is(i, Category.IN)) {
            return counted;
        }
        return items.year(i + 1) > 0 && simple(i + 1) == null ? year(i) : null;
    }

    private @Nullable Match number(int i) {
        Match match = calendar.match(i, true);
        if (match == null) {
            match = clock.time(i);
        }
        if (match == null) {
            match = counts.counted(i);
        }
        if (match == null) {
            match = named.match(i);
        }
        // 'the secret 2009 letter'; not 'ahead of the 2023 session'
        int owner = items.plainWord(i - 1) ? i - 2 : i - 1;
        boolean the = items.is(owner, Category.THE) && !items.is(owner - 1, Category.BEFORE);
        boolean owned = items.plainWord(i + 1) && (the || items.is(owner, Category.POSSESSIVE, Category.HIS));
        if (match == null && items.year(i) > 0 && (owned || items.is(i - 1, Category.IN))) {
            // 'in 2021', 'his 2021 trip', 'the 2021 summit'
            match = calendar.year(i);
        }
        return match == null ? dayOfMonth(i) : match;
    }

    /** 'on the 22nd', with nothing after it that it could count. */
    private @Nullable Match dayOfMonth(int i) {
        boolean alone = items.is(i, Category.ORDINAL)
                && items.day(i) > 0
                && items.is(i - 1, Category.THE)
                && items.is(i - 2, Category.ON)
                && !items.is(i + 1, Category.OTHER)
                && !items.is(i + 1, Category.EVENT)
                && !items.is(i + 1, Category.DASH)
                && !items.is(i + 1, Category.OPEN);
        return alone ? Match.of(i, i + 1, Kind.DAY, CalendarDays.dayOfMonth(items.day(i))) : null;
    }

    private @Nullable Match deictic(int i) {
        Match name = named.match(i);
        return name != null ? name : relative.deictic(i);
    }

    private @Nullable Match season(int i) {
        int season = items.value(i);
        int year = items.is(i + 1, Category.OF) ? i + 2 : i + 1;
        if (items.year(year) > 0) {
            return Match.of(
                    i,
                    year + 1,
                    Kind.PERIOD,
                    CalendarDays.fixed(CalendarDays.season(season, items.year(year), Basis.STATED)));
        }
        boolean deictic = items.is(year, Category.DEICTIC, Category.THIS) && weekdays.unit(year + 1, Unit.YEAR);
        if (deictic) {
            int away = items.value(year);
            return Match.of(
                    i,
                    year + 2,
                    Kind.PERIOD,
                    s -> s.published() == null
                            ? dev.readout.model.PartialDate.UNKNOWN
                            : CalendarDays.season(season, s.published().getYear() + away, Basis.RELATIVE));
        }
        boolean in = items.is(i - 1, Category.IN)
                || (items.is(i - 1, Category.THE) && items.is(i - 2, Category.IN))
                || items.is(i - 1, Category.STAGE);
        return in && items.is(i, Category.SEASON)
                ? Match.of(i, i + 1, Kind.PERIOD, CalendarDays.season(season, null))
                : null;
    }

    /** A word before a month's name that says that it is the month. */
    private boolean introduced(int i) {
        boolean sure = items.is(i - 1, Category.IN) && !items.is(i - 2, Category.TRUST);
        boolean ends =
                switch (items.at(i + 1)) {
                    case BREAK, DOT, COMMA, CLOSE -> true;
                    default -> false;
                };
        boolean march = items.value(i) == 3 && items.plainWord(i + 1) && items.is(i - 1, Category.THE, Category.HIS);
        return sure
                || march
                || (ends
                        && (items.is(i - 1, Category.SINCE, Category.UNTIL)
                                || items.is(i - 1, Category.TO, Category.BETWEEN)
                                || items.is(i - 1, Category.FROM)))
                || ((items.is(i - 1, Category.AND, Category.OR) || items.is(i - 1, Category.DASH))
                        && calendar.month(i - 2));
    }
}
