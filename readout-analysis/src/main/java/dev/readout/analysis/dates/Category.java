package dev.readout.analysis.dates;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The classes of the lexicon's terms, in lower case with hyphens there, and of what needs no lexicon. */
enum Category {
    /** Words that no expression needs. */
    OTHER,
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
    DEICTIC,
    /** Relative to the anchor: −1, 0 or 1. */
    NEIGHBOUR,
    /** Days from the anchor. */
    ANCHOR_DAY,
    /** 1 early, 2 mid, 3 late. */
    STAGE,
    /** A noun for a part: its value as for the stages, 4 and 5 the halves. */
    EDGE,
    EARLIER,
    LATER,
    PART_OF_DAY,
    ABOUT,
    MORE,
    LESS,
    OR_SO,
    BEFORE,
    AFTER,
    SINCE,
    BY,
    UNTIL,
    FROM,
    TO,
    BETWEEN,
    AND,
    OR,
    AGO,
    ON,
    IN,
    WITHIN,
    AT,
    OF,
    THE,
    A,
    THIS,
    HIS,
    FEW,
    PAST,
    COMING,
    HALF,
    EVE,
    VAGUE,
    HOURS_AGO,
    FEAST,
    EVENT,
    PLACE,
    MERIDIEM,
    ZONE,
    HOUR_LONG,
    LONG,
    TRUST,
    NO_SESSION,
    LASTED,
    FOR,
    EVERY,
    /** Looks like a date and is none. */
    NO_DATE;

    /** Words that can be part of a time or length, but are none without another word or number of time. */
    private static final Set<Category> GLUE = EnumSet.of(
            OTHER,
            DEICTIC,
            NEIGHBOUR,
            STAGE,
            EDGE,
            ABOUT,
            MORE,
            LESS,
            OR_SO,
            BEFORE,
            AFTER,
            SINCE,
            BY,
            UNTIL,
            FROM,
            TO,
            BETWEEN,
            AND,
            OR,
            AGO,
            ON,
            IN,
            WITHIN,
            AT,
            OF,
            THE,
            A,
            THIS,
            HIS,
            FEW,
            PAST,
            COMING,
            HALF,
            PLACE,
            MERIDIEM,
            ZONE,
            LONG,
            TRUST,
            NO_SESSION,
            LASTED,
            FOR,
            EVERY,
            NO_DATE);

    /** A text with no term of such a class and no digit speaks of no time and of no length. */
    boolean telling() {
        return !GLUE.contains(this);
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
