package dev.readout.analysis.dates;

import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meanings made of meanings: bounds, hedges, parts, lists and ranges. */
final class Combined {
    /** The part of a year that is its first quarter; the others follow. */
    static final int QUARTER = 6;

    private Combined() {}

    /** 'around Sept. 28'. */
    static Meaning about(Meaning date) {
        return setting -> Dates.hedged(date.in(setting), Edtf.Qualifier.APPROXIMATE);
    }

    /** 'before May 9'; past events are also no later than publication. */
    static Meaning before(Meaning date) {
        return setting -> {
            PartialDate bound = date.in(setting);
            LocalDate first = Dates.earliest(bound);
            if (first == null || bound.weekday() != null) {
                return PartialDate.UNKNOWN;
            }
            return until(first.minusDays(1), setting, bound.basis());
        };
    }

    /** 'by Friday', 'until Friday': up to and including. */
    static Meaning by(Meaning date) {
        return setting -> {
            PartialDate bound = date.in(setting);
            LocalDate last = Dates.latest(bound);
            return last == null ? PartialDate.UNKNOWN : until(last, setting, bound.basis());
        };
    }

    private static PartialDate until(LocalDate last, Setting setting, Set<Basis> basis) {
        LocalDate published = setting.published();
        if (setting.tense() == Tense.FUTURE && published != null && !published.isAfter(last)) {
            return Dates.interval(published, last, basis);
        }
        boolean capped = setting.tense() == Tense.PAST && published != null && published.isBefore(last);
        return Dates.interval(null, capped ? published : last, basis);
    }

    /** 'since May 9' (inclusive), 'after May 9' (not); past events are also no later than publication. */
    static Meaning after(Meaning date, boolean inclusive) {
        return setting -> {
            PartialDate bound = date.in(setting);
            LocalDate edge = inclusive ? Dates.earliest(bound) : Dates.latest(bound);
            if (edge == null || bound.weekday() != null) {
                return PartialDate.UNKNOWN;
            }
            LocalDate first = inclusive ? edge : edge.plusDays(1);
            LocalDate published = setting.published();
            boolean capped = setting.tense() == Tense.PAST && published != null && !published.isBefore(first);
            return Dates.interval(first, capped ? published : null, bound.basis());
        };
    }

    /** So many days from a date: 'the day before X', 'two days after X', 'on the eve of X'. */
    static Meaning shifted(Meaning date, Unit unit, int count) {
        return setting -> {
            PartialDate from = date.in(setting);
            LocalDate first = Dates.earliest(from);
            LocalDate last = Dates.latest(from);
            if (first == null || last == null) {
                return PartialDate.UNKNOWN;
            }
            PartialDate edge = Dates.day(count < 0 ? first : last, Basis.RELATIVE);
            PartialDate moved = RelativeDays.fromAnchor(unit, count).in(new Setting(null, Tense.UNKNOWN, edge));
            return new PartialDate(moved.edtf(), null, from.basis());
        };
    }

    /** The date read as if the tense were another, for bounds whose own tense tells nothing about their date. */
    static Meaning nearest(Meaning date) {
        return setting -> nearest(date, setting);
    }

    private static PartialDate nearest(Meaning date, Setting setting) {
        LocalDate published = setting.published();
        PartialDate past = date.in(setting.in(Tense.PAST));
        PartialDate future = date.in(setting.in(Tense.FUTURE));
        LocalDate behind = Dates.latest(past);
        LocalDate ahead = Dates.earliest(future);
        if (published == null || behind == null || ahead == null) {
            return past;
        }
        long back = published.toEpochDay() - behind.toEpochDay();
        return back <= ahead.toEpochDay() - published.toEpochDay() ? past : future;
    }

    /**
     * A part of a period: 1 early, 2 mid, 3 late, 4 and 5 the halves. Early, mid and late of a week are the days to
     * Wednesday, Wednesday, and those from Thursday; of a month or a year they are the month and the year themselves, as
     * coders take 'late May' and 'early this year'; of other lengths, thirds.
     */
    static Meaning part(Meaning period, int part) {
        return setting -> {
            PartialDate whole = period.in(setting);
            LocalDate first = Dates.earliest(whole);
            LocalDate last = Dates.latest(whole);
            if (first == null || last == null || whole.weekday() != null) {
                return whole;
            }
            int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
            Basis basis = whole.basis().isEmpty()
                    ? Basis.STATED
                    : whole.basis().iterator().next();
            boolean month = days >= 28 && days <= 31;
            boolean whollyMeant = days < 7 || (month || days >= 365) && part <= 3 || days < 365 && part >= QUARTER;
            return whollyMeant ? whole : part(first, last, days, part, basis);
        };
    }

    private static PartialDate part(LocalDate first, LocalDate last, int days, int part, Basis basis) {
        if (part >= QUARTER) {
            LocalDate from = first.plusMonths(3L * (part - QUARTER));
            return Dates.oneOf(from, from.plusMonths(3).minusDays(1), basis);
        }
        if (part > 3) {
            LocalDate middle = days >= 365
                    ? first.plusMonths(6)
                    : days >= 28 && days <= 31 ? first.plusDays(15) : first.plusDays(days / 2);
            return part == 4 ? Dates.oneOf(first, middle.minusDays(1), basis) : Dates.oneOf(middle, last, basis);
        }
        LocalDate second;
        LocalDate third;
        if (days == 7) {
            second = first.plusDays(part == 1 ? 3 : 2);
            third = first.plusDays(3);
        } else {
            second = first.plusDays(days / 3);
            third = first.plusDays(2 * days / 3);
        }
        return switch (part) {
            case 1 -> Dates.oneOf(first, second.minusDays(1), basis);
            case 2 -> Dates.oneOf(second, third.minusDays(1), basis);
            default -> Dates.oneOf(third, last, basis);
        };
    }

    /** Dates in the order of the text: one of them, or everything from the first to the last. */
    static Meaning several(List<Meaning> dates, boolean span) {
        List<Meaning> parts = List.copyOf(dates);
        return setting -> {
            if (setting.tense() == Tense.UNKNOWN && setting.published() != null) {
                return nearest(several(parts, span), setting);
            }
            List<PartialDate> ordered =
                    setting.tense() == Tense.FUTURE ? forwards(parts, setting) : backwards(parts, setting);
            return span ? span(ordered) : union(ordered);
        };
    }

    private static List<PartialDate> backwards(List<Meaning> parts, Setting setting) {
        List<PartialDate> dates = new ArrayList<>();
        LocalDate next = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            PartialDate date = parts.get(i).in(setting);
            LocalDate first = Dates.earliest(date);
            if (next != null && (yearless(date) || (first != null && first.isAfter(next)))) {
                date = parts.get(i).in(setting.at(next));
                first = Dates.earliest(date);
            }
            dates.add(0, date);
            next = first;
        }
        return dates;
    }

    private static List<PartialDate> forwards(List<Meaning> parts, Setting setting) {
        List<PartialDate> dates = new ArrayList<>();
        LocalDate before = null;
        for (Meaning part : parts) {
            PartialDate date = part.in(setting);
            LocalDate last = Dates.latest(date);
            if (before != null && (yearless(date) || (last != null && last.isBefore(before)))) {
                date = part.in(setting.at(before));
                last = Dates.latest(date);
            }
            dates.add(date);
            before = last;
        }
        return dates;
    }

    /** In an undated report, 'May 9' has the year of the date that it stands beside. */
    private static boolean yearless(PartialDate date) {
        return date.edtf() instanceof Edtf.Calendar c && !date.unknown() && c.year() == null;
    }

    private static PartialDate span(List<PartialDate> dates) {
        PartialDate first = dates.get(0);
        PartialDate last = dates.get(dates.size() - 1);
        Edtf.@Nullable Calendar from = edge(first, true);
        Edtf.@Nullable Calendar to = edge(last, false);
        boolean mixed = from != null && to != null && (from.year() == null) != (to.year() == null);
        if (from == null
                || to == null
                || mixed
                || from.days().earliest() > to.days().latest()) {
            return PartialDate.UNKNOWN;
        }
        return new PartialDate(new Edtf.Interval(from, to), null, Dates.basis(first, last));
    }

    private static Edtf.@Nullable Calendar edge(PartialDate date, boolean first) {
        if (date.edtf() instanceof Edtf.Calendar c && !date.unknown() && date.weekday() == null) {
            return c;
        }
        LocalDate day = first ? Dates.earliest(date) : Dates.latest(date);
        return day == null || date.weekday() != null ? null : Edtf.Calendar.of(day);
    }

    private static PartialDate union(List<PartialDate> dates) {
        List<Edtf.OneOf.Member> members = new ArrayList<>();
        PartialDate all = dates.get(0);
        for (PartialDate date : dates) {
            Edtf.@Nullable Calendar from = edge(date, true);
            Edtf.@Nullable Calendar to = edge(date, false);
            if (from == null || to == null || (from.year() == null) != (to.year() == null)) {
                return PartialDate.UNKNOWN;
            }
            Edtf.OneOf.Member member = new Edtf.OneOf.Member(from, to);
            if (!members.contains(member)) {
                members.add(member);
            }
            all = new PartialDate(all.edtf(), null, Dates.basis(all, date));
        }
        return new PartialDate(new Edtf.OneOf(members), null, all.basis());
    }
}
