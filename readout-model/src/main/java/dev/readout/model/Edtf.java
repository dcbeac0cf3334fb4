package dev.readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Extended Date/Time Format (ISO 8601-2:2019, annex A) that the codebook uses: levels 0 and 1, and of
 * level 2 one-of sets and unspecified digits of year, month and day as a whole.
 */
public sealed interface Edtf {

    /** The days that the expression admits. */
    DaySet days();

    /** '?' or '~' stands somewhere in it. */
    boolean qualified();

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
            try {
                LocalDate.of(year == null ? 2000 : year, month == null ? 1 : month, day == null ? 1 : day);
            } catch (DateTimeException noSuchDay) {
                throw new IllegalArgumentException("no such date: " + noSuchDay.getMessage(), noSuchDay);
            }
            if (year != null && (year < 0 || year > 9999)) {
                throw new IllegalArgumentException("year out of 0–9999: " + year);
            }
        }

        public static Calendar of(LocalDate day) {
            return new Calendar(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
        }

        public Calendar with(Qualifier other) {
            return new Calendar(year, month, day, other);
        }

        @Override
        public DaySet days() {
            if (year != null && (month != null || day == null)) {
                LocalDate first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
                LocalDate last = day != null
                        ? first
                        : month != null ? first.withDayOfMonth(first.lengthOfMonth()) : LocalDate.of(year, 12, 31);
                return DaySet.between(first, last);
            }
            DaySet days =
                    year == null ? DaySet.ALL : DaySet.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            return days.inMonth(month).onDay(day);
        }

        @Override
        public boolean qualified() {
            return qualifier != Qualifier.NONE;
        }

        @Override
        public String toString() {
            String y = year == null ? "XXXX" : String.format("%04d", year);
            String m = month == null ? "XX" : String.format("%02d", month);
            String d = day == null ? "XX" : String.format("%02d", day);
            String core = day != null || year == null ? y + "-" + m + "-" + d : month != null ? y + "-" + m : y;
            return core + qualifier.sign;
        }
    }

    /** From one date to another; an absent end is open. */
    record Interval(@Nullable Calendar from, @Nullable Calendar to) implements Edtf {
        public Interval {
            if (from == null && to == null) {
                throw new IllegalArgumentException("an interval needs an end: ../..");
            }
            if (from != null && to != null && from.days().earliest() > to.days().latest()) {
                throw new IllegalArgumentException("the interval ends before it begins: " + from + "/" + to);
            }
        }

        @Override
        public DaySet days() {
            return DaySet.range(
                    from == null ? DaySet.EVER : from.days().earliest(),
                    to == null ? DaySet.NEVER : to.days().latest());
        }

        @Override
        public boolean qualified() {
            return (from != null && from.qualified()) || (to != null && to.qualified());
        }

        @Override
        public String toString() {
            return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
        }
    }

    /** One of the members; a member may be a stretch of days. */
    record OneOf(List<Member> members) implements Edtf {
        /** {@code first..last}; first and last are the same for a single date. */
        public record Member(Calendar first, Calendar last) {
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
        }

        @Override
        public DaySet days() {
            return DaySet.union(members.stream()
                    .map(m -> DaySet.range(
                            m.first().days().earliest(), m.last().days().latest()))
                    .toList());
        }

        @Override
        public boolean qualified() {
            return members.stream()
                    .anyMatch(m -> m.first().qualified() || m.last().qualified());
        }

        @Override
        public String toString() {
            return members.stream().map(Member::toString).collect(Collectors.joining(",", "[", "]"));
        }
    }

    Pattern CALENDAR = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%]?)");

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException naming the expression and what is wrong with it
     */
    static Edtf parse(String expression) {
        String text = expression.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            List<OneOf.Member> members = new ArrayList<>();
            for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
                String[] ends = part.strip().split("\\.\\.", -1);
                if (ends.length > 2) {
                    throw new IllegalArgumentException("no EDTF: '" + expression + "'");
                }
                members.add(new OneOf.Member(calendar(ends[0]), calendar(ends[ends.length - 1])));
            }
            return new OneOf(members);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        }
        return calendar(text);
    }

    private static @Nullable Calendar end(String text) {
        return text.equals("..") || text.isEmpty() ? null : calendar(text);
    }

    private static Calendar calendar(String text) {
        Matcher m = CALENDAR.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "no EDTF date: '" + text + "' (expected like 2025-02-24, 2025-02, 2025)");
        }
        Qualifier qualifier = Qualifier.NONE;
        for (Qualifier q : Qualifier.values()) {
            if (q.sign.equals(m.group(4))) {
                qualifier = q;
            }
        }
        return new Calendar(number(m.group(1)), number(m.group(2)), number(m.group(3)), qualifier);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.startsWith("X") ? null : Integer.valueOf(digits);
    }
}
