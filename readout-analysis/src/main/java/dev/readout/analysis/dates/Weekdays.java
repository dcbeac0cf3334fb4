package dev.readout.analysis.dates;

import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weekdays, placed by publication and tense (codebook §3); without a publication date they stay a constraint (§1). */
final class Weekdays {
    private Weekdays() {}

    /**
     * The last such day up to publication, or the next from it on; of unknown tense, one of both. What happened on the
     * weekday after publication's may also be of that very day, since pages are brought up to date and keep their date.
     */
    static Meaning bare(DayOfWeek weekday) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.of(weekday);
            }
            LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
            LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
            return switch (setting.tense()) {
                case PAST ->
                    after.equals(published.plusDays(1))
                            ? Dates.either(before, after, Basis.WEEKDAY)
                            : Dates.day(before, Basis.WEEKDAY);
                case FUTURE -> Dates.day(after, Basis.WEEKDAY);
                case UNKNOWN ->
                    before.equals(after)
                            ? Dates.day(before, Basis.WEEKDAY)
                            : Dates.either(before, after, Basis.WEEKDAY);
            };
        };
    }

    /**
     * 'last Friday' (−1) lies strictly before publication; 'this Friday' (0) goes by the tense, and by the week where
     * that is unknown; 'next Friday' (1) lies strictly after, and is one of two days where the coming one is still of
     * the week of publication, since writers mean either.
     */
    static Meaning deictic(DayOfWeek weekday, int which) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.of(weekday);
            }
            if (which == 0) {
                return setting.tense() == Tense.UNKNOWN
                        ? ofWeek(weekday, 0).in(setting)
                        : bare(weekday).in(setting);
            }
            if (which < 0) {
                return Dates.day(published.with(TemporalAdjusters.previous(weekday)), Basis.WEEKDAY);
            }
            LocalDate coming = published.with(TemporalAdjusters.next(weekday));
            return Unit.WEEK.first(coming).equals(Unit.WEEK.first(published))
                    ? Dates.either(coming, coming.plusWeeks(1), Basis.WEEKDAY)
                    : Dates.day(coming, Basis.WEEKDAY);
        };
    }

    /** 'the coming Friday': the next one, strictly after publication. */
    static Meaning coming(DayOfWeek weekday) {
        return setting -> setting.published() == null
                ? PartialDate.of(weekday)
                : Dates.day(setting.published().with(TemporalAdjusters.next(weekday)), Basis.WEEKDAY);
    }

    /** 'Friday last week', 'Monday next week'. */
    static Meaning ofWeek(DayOfWeek weekday, int weeks) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.of(weekday);
            }
            LocalDate monday = Unit.WEEK.first(published).plusWeeks(weeks);
            return Dates.day(monday.with(TemporalAdjusters.nextOrSame(weekday)), Basis.WEEKDAY);
        };
    }

    /** 'the previous Friday', 'the following Monday': from the anchor, else from publication. */
    static Meaning neighbour(DayOfWeek weekday, int direction) {
        return setting -> {
            LocalDate anchored = setting.anchor() == null ? null : Dates.earliest(setting.anchor());
            LocalDate from = anchored == null ? setting.published() : anchored;
            if (from == null) {
                return PartialDate.of(weekday);
            }
            return Dates.day(
                    from.with(
                            direction < 0
                                    ? TemporalAdjusters.previous(weekday)
                                    : direction > 0
                                            ? TemporalAdjusters.next(weekday)
                                            : TemporalAdjusters.nextOrSame(weekday)),
                    Basis.WEEKDAY);
        };
    }
}
