package dev.readout.analysis.dates;

import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Times counted from the day of publication or from another date of the text. */
final class RelativeDays {
    private RelativeDays() {}

    /** 'yesterday' is −1, 'tomorrow' 1. */
    static Meaning day(int offset) {
        return setting -> setting.published() == null
                ? PartialDate.UNKNOWN
                : Dates.day(setting.published().plusDays(offset), Basis.RELATIVE);
    }

    /** The night to the day of publication, one of two days; for what is to come, the night after it. */
    static Meaning overnight() {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate first = setting.tense() == Tense.FUTURE ? published : published.minusDays(1);
            return Dates.oneOf(first, first.plusDays(1), Basis.RELATIVE);
        };
    }

    /** 'last week' is −1, 'this month' 0, 'next year' 1. */
    static Meaning period(Unit unit, int offset) {
        return setting -> setting.published() == null
                ? PartialDate.UNKNOWN
                : period(unit, offset, setting.published(), setting.tense(), Basis.RELATIVE);
    }

    private static PartialDate period(Unit unit, int offset, LocalDate day, Tense tense, Basis basis) {
        if (unit == Unit.WEEKEND) {
            return weekend(offset, day, tense, basis);
        }
        LocalDate first = unit.first(unit.shift(unit.first(day), offset));
        // On a Sunday, 'last week' is the one that has just ended: papers' weeks begin with the Sunday issue.
        if (unit == Unit.WEEK && day.getDayOfWeek() == DayOfWeek.SUNDAY && offset < 0) {
            first = day.plusWeeks(offset);
        }
        if (unit == Unit.WEEK && offset == 0) {
            return thisWeek(first, day, tense, basis);
        }
        return switch (unit) {
            case MONTH -> Dates.month(first.getYear(), first.getMonthValue(), basis);
            case YEAR -> Dates.year(first.getYear(), basis);
            default -> Dates.oneOf(first, unit.last(first), basis);
        };
    }

    /** Up to the day for what has been, from the day for what is to come; on a Sunday that may be the week ahead. */
    private static PartialDate thisWeek(LocalDate monday, LocalDate day, Tense tense, Basis basis) {
        LocalDate sunday = monday.plusDays(6);
        return switch (tense) {
            case PAST -> Dates.oneOf(monday, day, basis);
            case FUTURE -> Dates.oneOf(day, day.equals(sunday) ? day.plusDays(6) : sunday, basis);
            case UNKNOWN -> Dates.oneOf(monday, sunday, basis);
        };
    }

    /** A weekend belongs to the week before it; in the past tense 'the weekend' and 'last weekend' are the latest begun. */
    private static PartialDate weekend(int offset, LocalDate day, Tense tense, Basis basis) {
        LocalDate begun = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean now = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate first =
                switch (Integer.signum(offset)) {
                    case -1 -> now ? begun.minusWeeks(1) : begun;
                    case 1 -> begun.plusWeeks(now ? 1 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 2 : 1);
                    default -> now || tense == Tense.PAST ? begun : begun.plusWeeks(1);
                };
        return Dates.oneOf(first, first.plusDays(1), basis);
    }

    /**
     * So many units before (negative) or after publication: days are exact, weeks about a day, months and years about a
     * month and a year (codebook: '~').
     */
    static Meaning away(Unit unit, int count) {
        return setting -> setting.published() == null
                        || (count > 0 && setting.tense() == Tense.PAST)
                        || (count < 0 && setting.tense() == Tense.FUTURE)
                ? PartialDate.UNKNOWN
                : away(unit, count, setting.published(), true);
    }

    private static PartialDate away(Unit unit, int count, LocalDate from, boolean hedged) {
        LocalDate day = unit.shift(from, count);
        PartialDate exact =
                switch (unit) {
                    case DAY, WEEK -> Dates.day(day, Basis.RELATIVE);
                    case MONTH -> Dates.month(day.getYear(), day.getMonthValue(), Basis.RELATIVE);
                    case YEAR -> Dates.year(day.getYear(), Basis.RELATIVE);
                    default -> Dates.oneOf(unit.first(day), unit.last(unit.first(day)), Basis.RELATIVE);
                };
        return unit != Unit.DAY && hedged ? Dates.hedged(exact, Edtf.Qualifier.APPROXIMATE) : exact;
    }

    /** 'a few days ago', 'in several weeks': two to seven units away. */
    static Meaning fewAway(Unit unit, int direction) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate near = unit.shift(published, 2 * direction);
            LocalDate far = unit.shift(published, 7 * direction);
            return direction < 0 ? Dates.oneOf(far, near, Basis.RELATIVE) : Dates.oneOf(near, far, Basis.RELATIVE);
        };
    }

    /** 'in the past two weeks', 'within three days': one of the days from publication so many units back or ahead. */
    static Meaning reach(Unit unit, int count) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate other = unit.shift(published, count);
            return count < 0
                    ? Dates.oneOf(other, published, Basis.RELATIVE)
                    : Dates.oneOf(published, other, Basis.RELATIVE);
        };
    }

    /** 'hours ago': most likely the day of publication. */
    static Meaning hoursAgo() {
        return setting -> setting.published() == null
                ? PartialDate.UNKNOWN
                : Dates.hedged(Dates.day(setting.published(), Basis.RELATIVE), Edtf.Qualifier.UNCERTAIN);
    }

    /** 'the next day' is one day from the anchor, 'two weeks earlier' minus two weeks. */
    static Meaning fromAnchor(Unit unit, int count) {
        return setting -> {
            PartialDate anchor = setting.anchor();
            LocalDate day = anchor == null ? null : anchor.day().orElse(null);
            if (anchor != null && day != null) {
                PartialDate moved = away(unit, count, day, true);
                return new PartialDate(moved.edtf(), null, Dates.basis(anchor, moved));
            }
            return anchor == null ? PartialDate.UNKNOWN : shifted(anchor, unit, count);
        };
    }

    private static PartialDate shifted(PartialDate anchor, Unit unit, int count) {
        LocalDate first = Dates.earliest(anchor);
        LocalDate last = Dates.latest(anchor);
        if (first == null || last == null) {
            return PartialDate.UNKNOWN;
        }
        if (count == 0 && unit == Unit.DAY) {
            return anchor;
        }
        if (unit == Unit.DAY) {
            return Dates.oneOf(first.plusDays(count), last.plusDays(count), Basis.RELATIVE);
        }
        return unit.first(first).equals(unit.first(last)) ? neighbour(unit, count, first) : PartialDate.UNKNOWN;
    }

    /** 'the following month', 'that year', 'the previous week'. */
    static Meaning neighbour(Unit unit, int offset) {
        return setting -> {
            LocalDate day = setting.anchor() == null ? null : Dates.earliest(setting.anchor());
            return day == null ? PartialDate.UNKNOWN : neighbour(unit, offset, day);
        };
    }

    private static PartialDate neighbour(Unit unit, int offset, LocalDate day) {
        if (unit == Unit.DAY) {
            return Dates.day(day.plusDays(offset), Basis.RELATIVE);
        }
        LocalDate from = unit == Unit.WEEK ? unit.first(day) : day;
        return period(unit, offset, from, Tense.UNKNOWN, Basis.RELATIVE);
    }

    /** 'days later': after the anchor, and in the past tense not after publication. */
    static Meaning someTimeFromAnchor(int direction) {
        return setting -> {
            PartialDate anchor = setting.anchor();
            if (anchor == null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate earliest = Dates.earliest(anchor);
            LocalDate latest = Dates.latest(anchor);
            @Nullable LocalDate from = direction > 0 && earliest != null ? earliest.plusDays(1) : null;
            @Nullable
            LocalDate to = direction > 0
                    ? (setting.tense() == Tense.PAST ? setting.published() : null)
                    : latest == null ? null : latest.minusDays(1);
            return from == null && direction > 0
                    ? PartialDate.UNKNOWN
                    : Dates.interval(from, to, java.util.Set.of(Basis.RELATIVE));
        };
    }

    /** 'earlier this month', 'later this year': the part of the period before or after publication. */
    static Meaning soFar(Unit unit, boolean earlier) {
        return setting -> {
            LocalDate published = setting.published();
            if (published == null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate first = unit.first(published);
            if (unit == Unit.WEEK && earlier && published.getDayOfWeek() == DayOfWeek.SUNDAY) {
                first = published.minusDays(6);
            }
            if (unit == Unit.WEEK && earlier && first.equals(published)) {
                // said on a Monday, it is the week that has just ended
                return Dates.oneOf(published.minusDays(7), published.minusDays(1), Basis.RELATIVE);
            }
            LocalDate last = unit.last(first);
            return earlier
                    ? Dates.oneOf(first, published, Basis.RELATIVE)
                    : Dates.oneOf(published, last.isBefore(published) ? published : last, Basis.RELATIVE);
        };
    }
}
