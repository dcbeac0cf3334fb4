package dev.readout.analysis.dates;

import dev.readout.model.PartialDate;
import dev.readout.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of text that speaks of a time. What it means depends on the day of publication and on the tense around it. */
public final class DateExpression {

    /** What sort of time it is. */
    public enum Kind {
        /** Names or computes one day or night: 'May 9', 'yesterday', 'three days ago', 'overnight'. */
        DAY,
        /** A weekday, with or without 'last', 'next', a part of the day or a week. */
        WEEKDAY,
        /** A week, weekend, month, season or year, or a part of one; a feast or event of several days. */
        PERIOD,
        /** From one date to another, several dates to choose from, or all before or after one. */
        RANGE,
        /** 'recently', 'earlier', 'soon', 'in the coming days'. */
        VAGUE,
        /** A time of the day without the day: 'at 10 a.m.', 'in the evening'. It takes the anchor's day. */
        TIME_OF_DAY,
        /** Relative to another date: 'the next day', 'two days later', 'a day after …', 'on the eve of …'. */
        ANCHOR
    }

    private final Span span;
    private final Kind kind;
    private final boolean attributive;
    private final Meaning meaning;
    private final @Nullable Meaning reversed;

    DateExpression(Span span, Kind kind, boolean attributive, Meaning meaning, @Nullable Meaning reversed) {
        this.span = span;
        this.kind = kind;
        this.attributive = attributive;
        this.meaning = meaning;
        this.reversed = reversed;
    }

    /** Where it stands, without a leading 'on', 'in' or 'at'. */
    public Span span() {
        return span;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * It belongs to the noun after it, not to the clause: 'Friday's talks', 'last year's summit', 'the May 9 parade'.
     * Told are the possessive, the date between article and noun, and a feast before a noun ('Christmas greetings').
     */
    public boolean attributive() {
        return attributive;
    }

    /** A day by the calendar or a weekday: it names one day, whichever that is. */
    public boolean oneDay() {
        return kind == Kind.DAY || kind == Kind.WEEKDAY;
    }

    /** 'a day after', 'on the eve of': what follows is an event of its own, whose date {@link #reversed} gives. */
    public boolean links() {
        return reversed != null;
    }

    /**
     * The date that it means.
     *
     * @param published the report's day, null for an undated report
     * @param anchor the last date spoken of, null where there is none
     * @return {@link PartialDate#UNKNOWN} where these do not suffice; every other result names its basis
     */
    public PartialDate resolve(@Nullable LocalDate published, Tense tense, @Nullable PartialDate anchor) {
        return meaning.in(new Setting(published, tense, anchor));
    }

    /**
     * For an expression that {@link #links}, the step the other way: 'X came a day after Y' has {@link #resolve} give X
     * for an anchor Y, and this give Y for an anchor X.
     *
     * @throws IllegalStateException if it links nothing
     */
    public PartialDate reversed(@Nullable LocalDate published, Tense tense, PartialDate anchor) {
        if (reversed == null) {
            throw new IllegalStateException("links nothing: " + this);
        }
        return reversed.in(new Setting(published, tense, anchor));
    }

    @Override
    public String toString() {
        return kind + " " + span.start() + "–" + span.end();
    }
}
