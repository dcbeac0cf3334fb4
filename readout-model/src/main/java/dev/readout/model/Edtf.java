package dev.readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Extended Date/Time Format (ISO 8601-2:2019, annex A) that the codebook uses: levels 0 and 1, and of
 * level 2 one-of sets and unspecified digits of year, month and day as a whole. One form is ours: {@link Within}.
 */
public sealed interface Edtf {

    /** The days that the expression admits. */
    DaySet days();

    /** What hedges stand in it, taken together. */
    Qualifier hedge();

    /** The same with this hedge, and no other, on every date in it. */
    Edtf hedged(Qualifier hedge);

    /** A hedge stands somewhere in it. */
    default boolean qualified() {
        return hedge() != Qualifier.NONE;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException naming the expression and what is wrong with it
     */
    static Edtf parse(String expression) {
        return EdtfReader.read(expression);
    }

    /** EDTF's hedges. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        BOTH("%");

        private final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** This hedge and the other. */
        public Qualifier and(Qualifier other) {
            if (this == other || other == NONE) {
                return this;
            }
            return this == NONE ? other : BOTH;
        }
    }

    /**
     * A day, month or year, with the unknown parts absent.
     *
     * @param year 0 to 9999
     * @param month 1 to 12
     * @param day 1 to 31, one that the month has
     */
    record Calendar(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            Qualifier qualifier) implements Edtf {
        public Calendar {
            if (year != null && (year < 0 || year > 9999)) {
                throw new IllegalArgumentException("year out of 0–9999: " + year);
            }
            try {
                LocalDate.of(year == null ? 2000 : year, month == null ? 1 : month, day == null ? 1 : day);
            } catch (DateTimeException noSuchDay) {
                throw new IllegalArgumentException("no such date: " + noSuchDay.getMessage(), noSuchDay);
            }
        }

        public static Calendar of(LocalDate day) {
            return new Calendar(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
        }

        /** The same with another hedge. */
        public Calendar with(Qualifier other) {
            return other == qualifier ? this : new Calendar(year, month, day, other);
        }

        @Override
        public DaySet days() {
            if (year == null) {
                return DaySet.recurring(Recurrence.yearly(month, day));
            }
            if (month == null && day != null) {
                return DaySet.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .intersect(DaySet.recurring(Recurrence.yearly(null, day)));
            }
            LocalDate first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            if (day != null) {
                return DaySet.between(first, first);
            }
            LocalDate last = month == null ? LocalDate.of(year, 12, 31) : first.withDayOfMonth(first.lengthOfMonth());
            return DaySet.between(first, last);
        }

        @Override
        public Qualifier hedge() {
            return qualifier;
        }

        @Override
        public Calendar hedged(Qualifier hedge) {
            return with(hedge);
        }

        /** Its first or last date in a year that is not known; the month must be. */
        private MonthDay end(boolean last) {
            if (month == null) {
                throw new IllegalArgumentException("without a year, the ends of a stretch need months: " + this);
            }
            int longest = Month.of(month).maxLength();
            return MonthDay.of(month, day != null ? day : last ? longest : 1);
        }

        @Override
        public String toString() {
            String y = year == null ? "XXXX" : Integer.toString(10_000 + year).substring(1);
            if (day == null && year != null) {
                return y + (month == null ? "" : "-" + two(month)) + qualifier.sign;
            }
            return y + "-" + two(month) + "-" + two(day) + qualifier.sign;
        }

        private static String two(@Nullable Integer number) {
            return number == null ? "XX" : number < 10 ? "0" + number : number.toString();
        }
    }

    /**
     * From one date to another; an absent end is open. Both without a year, it comes again every year, past New Year
     * where the last date comes before the first.
     */
    record Interval(@Nullable Calendar from, @Nullable Calendar to) implements Edtf {
        public Interval {
            if (from == null && to == null) {
                throw new IllegalArgumentException("an interval needs an end: ../..");
            }
            refuseMixed(from, to, "/");
            if (stretch(from, to).isEmpty()) {
                throw new IllegalArgumentException("the interval ends before it begins: " + from + "/" + to);
            }
        }

        @Override
        public DaySet days() {
            return stretch(from, to);
        }

        @Override
        public Qualifier hedge() {
            return (from == null ? Qualifier.NONE : from.qualifier).and(to == null ? Qualifier.NONE : to.qualifier);
        }

        @Override
        public Interval hedged(Qualifier hedge) {
            return new Interval(from == null ? null : from.with(hedge), to == null ? null : to.with(hedge));
        }

        @Override
        public String toString() {
            return text(from) + "/" + text(to);
        }
    }

    /** One of the members; a member may be a stretch of days. All of them have a year, or none has. */
    record OneOf(List<Member> members) implements Edtf {
        /** {@code first..last}; first and last are the same for a single date. */
        public record Member(Calendar first, Calendar last) {
            public Member {
                refuseMixed(first, last, "..");
                if (days(first, last).isEmpty()) {
                    throw new IllegalArgumentException("the member ends before it begins: " + first + ".." + last);
                }
            }

            private static DaySet days(Calendar first, Calendar last) {
                return first.with(last.qualifier).equals(last) ? first.days() : stretch(first, last);
            }

            @Override
            public String toString() {
                return first.equals(last) ? first.toString() : first + ".." + last;
            }
        }

        public OneOf {
            members = List.copyOf(members);
            if (members.isEmpty()) {
                throw new IllegalArgumentException("one of nothing: []");
            }
            for (Member member : members) {
                refuseMixed(members.get(0).first, member.first, ",");
            }
        }

        @Override
        public DaySet days() {
            List<DaySet> sets =
                    members.stream().map(m -> Member.days(m.first, m.last)).toList();
            if (members.get(0).first.year != null) {
                return DaySet.union(sets);
            }
            return DaySet.recurring(
                    sets.stream().map(DaySet::recurrence).reduce(Recurrence::or).orElseThrow());
        }

        @Override
        public Qualifier hedge() {
            Qualifier hedge = Qualifier.NONE;
            for (Member member : members) {
                hedge = hedge.and(member.first.qualifier).and(member.last.qualifier);
            }
            return hedge;
        }

        @Override
        public OneOf hedged(Qualifier hedge) {
            return new OneOf(members.stream()
                    .map(m -> new Member(m.first.with(hedge), m.last.with(hedge)))
                    .toList());
        }

        @Override
        public String toString() {
            return members.stream().map(Member::toString).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /**
     * A date without a year, within a stretch that is open at one end: {@code XXXX-09-02&../2024-09-02}. EDTF has no
     * form for it, and no report says it; it is what two reports may leave together.
     */
    record Within(Edtf yearly, Interval stretch) implements Edtf {
        public Within {
            if (!yearly.days().ranges().equals(DaySet.ALL.ranges()) || yearly instanceof Within) {
                throw new IllegalArgumentException("it has a year already: " + yearly);
            }
            if (stretch.from != null && stretch.to != null) {
                throw new IllegalArgumentException("no end is open: " + stretch);
            }
        }

        @Override
        public DaySet days() {
            return yearly.days().intersect(stretch.days());
        }

        @Override
        public Qualifier hedge() {
            return yearly.hedge().and(stretch.hedge());
        }

        @Override
        public Within hedged(Qualifier hedge) {
            return new Within(yearly.hedged(hedge), stretch.hedged(hedge));
        }

        @Override
        public String toString() {
            return yearly + "&" + stretch;
        }
    }

    private static void refuseMixed(@Nullable Calendar one, @Nullable Calendar other, String sign) {
        boolean oneYearless = one != null && one.year == null;
        boolean otherYearless = other != null && other.year == null;
        if (oneYearless != otherYearless) {
            throw new IllegalArgumentException(
                    "a date without a year beside an open end or one with a year: " + text(one) + sign + text(other));
        }
    }

    private static String text(@Nullable Calendar end) {
        return end == null ? ".." : end.toString();
    }

    private static DaySet stretch(@Nullable Calendar from, @Nullable Calendar to) {
        if (from != null && to != null && from.year == null) {
            return DaySet.recurring(Recurrence.yearly(from.end(false), to.end(true)));
        }
        return DaySet.range(
                from == null ? DaySet.EVER : from.days().earliest(),
                to == null ? DaySet.NEVER : to.days().latest());
    }
}
