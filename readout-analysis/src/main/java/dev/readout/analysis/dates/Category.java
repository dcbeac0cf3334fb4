package dev.readout.analysis.dates;

import java.util.Locale;

/** The classes of the lexicon's terms, in lower case with hyphens there, and of what needs no lexicon. */
enum Category {
    /** Words that no expression needs. */
    OTHER(false),
    /** An empty line. */
    BREAK,
    NUMBER,
    ORDINAL,
    COMMA,
    DOT,
    COLON,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    POSSESSIVE,
    /** 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** An abbreviation that is also a word or name: needs a dot or a date after it. */
    WEEKDAY_SHORT,
    /** 1 to 12. */
    MONTH,
    /** A month that is also a name or verb: needs a number or a word like 'in' beside it. */
    MONTH_OR_WORD,
    /** 1 spring to 4 winter. */
    SEASON,
    /** 'fall': needs a year. */
    SEASON_OR_WORD,
    /** The value is an ordinal of {@link Unit}. */
    UNIT,
    CLOCK_UNIT,
    /** Days from publication. */
    RELATIVE_DAY,
    OVERNIGHT,
    /** 'last': the value is −1, 0 or 1. */
    DEICTIC(false),
    /** Relative to the anchor: −1, 0 or 1. */
    NEIGHBOUR(false),
    /** Days from the anchor. */
    ANCHOR_DAY,
    /** 1 early, 2 mid, 3 late. */
    STAGE(false),
    /** A noun for a part: its value as for the stages, 4 and 5 the halves. */
    EDGE(false),
    EARLIER,
    LATER,
    PART_OF_DAY,
    ABOUT(false),
    MORE(false),
    LESS(false),
    OR_SO(false),
    BEFORE(false),
    AFTER(false),
    SINCE(false),
    BY(false),
    UNTIL(false),
    FROM(false),
    TO(false),
    BETWEEN(false),
    AND(false),
    OR(false),
    AGO(false),
    ON(false),
    IN(false),
    WITHIN(false),
    AT(false),
    OF(false),
    THE(false),
    A(false),
    THIS(false),
    HIS(false),
    FEW(false),
    PAST(false),
    COMING(false),
    HALF(false),
    EVE,
    VAGUE,
    HOURS_AGO,
    FEAST,
    MERIDIEM(false),
    ZONE(false),
    HOUR_LONG,
    LONG(false),
    TRUST(false),
    NO_SESSION(false),
    LASTED(false),
    FOR(false),
    EVERY(false),
    /** Looks like a date and is none. */
    NO_DATE(false);

    private final boolean telling;

    Category() {
        this(true);
    }

    /** @param telling false for words that can be part of a time or length, but are none without another one or a number */
    Category(boolean telling) {
        this.telling = telling;
    }

    /** A text with no term of such a class and no digit speaks of no time and of no length. */
    boolean telling() {
        return telling;
    }

    /**
     * Reads the lexicon's spelling.
     *
     * @throws IllegalArgumentException for a class that does not exist
     */
    static Category of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
