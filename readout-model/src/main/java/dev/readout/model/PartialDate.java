package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day of a contact as far as it is known (codebook §3): an EDTF expression, a weekday that is known beside it, and
 * on what both rest.
 *
 * @param edtf what is known
 * @param weekday a weekday that the day must be, where the expression does not fix it already
 * @param basis on what it rests
 */
public record PartialDate(Edtf edtf, @Nullable DayOfWeek weekday, Set<Basis> basis) {

    /** On what a date rests. */
    public enum Basis implements Coded {
        /** The report gives the date itself. */
        STATED("stated"),
        /** A weekday, placed by the publication date and the tense. */
        WEEKDAY("weekday"),
        /** 'yesterday', 'last month', 'tomorrow'. */
        RELATIVE("relative"),
        /** A feast or anniversary. */
        FEAST("feast"),
        /** Another event or contact of the same report. */
        EVENT("event"),
        /** Only the day of publication. */
        PUBLICATION("publication"),
        /** Other reports on the same contact. */
        REPORTS("reports");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final Edtf.Calendar NOTHING = new Edtf.Calendar(null, null, null, Edtf.Qualifier.NONE);

    /** Nothing is known. */
    public static final PartialDate UNKNOWN = new PartialDate(NOTHING, null, Set.of());

    public PartialDate {
        basis = Set.copyOf(basis);
    }

    public static PartialDate of(LocalDate day, Basis basis) {
        return new PartialDate(Edtf.Calendar.of(day), null, Set.of(basis));
    }

    /** Only the weekday is known. */
    public static PartialDate of(DayOfWeek weekday) {
        return new PartialDate(NOTHING, weekday, Set.of(Basis.WEEKDAY));
    }

    /**
     * Reads an EDTF expression.
     *
     * @throws IllegalArgumentException naming what is wrong with it
     */
    public static PartialDate parse(String edtf, Basis... basis) {
        return new PartialDate(Edtf.parse(edtf), null, basis.length == 0 ? Set.of() : Set.of(basis));
    }

    /** Every day that fits both the expression and the weekday. */
    public DaySet days() {
        return edtf.days().on(weekday);
    }

    /** The first day that fits; empty where open. */
    public Optional<LocalDate> earliest() {
        long day = days().earliest();
        return day == DaySet.EVER || day == DaySet.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The last day that fits; empty where open. */
    public Optional<LocalDate> latest() {
        long day = days().latest();
        return day == DaySet.EVER || day == DaySet.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The day, where only one fits. */
    public Optional<LocalDate> day() {
        DaySet days = days();
        return days.bounded() && days.earliest() == days.latest()
                ? Optional.of(LocalDate.ofEpochDay(days.earliest()))
                : Optional.empty();
    }

    /** Neither an expression nor a weekday narrows it. */
    public boolean unknown() {
        return days().equals(DaySet.ALL);
    }

    /** Marked as uncertain or approximate. */
    public boolean uncertain() {
        return edtf.qualified();
    }

    /**
     * What is left where both are true; empty where they exclude each other. The result is never wider than either side,
     * uncertain where one of them is, and rests on what both rest on.
     */
    public Optional<PartialDate> intersect(PartialDate other) {
        DaySet days = days().intersect(other.days());
        if (days.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<Basis> both = EnumSet.noneOf(Basis.class);
        both.addAll(basis);
        both.addAll(other.basis);
        return Optional.of(of(days, uncertain() || other.uncertain(), both, weekday != null ? weekday : other.weekday));
    }

    private static PartialDate of(DaySet days, boolean uncertain, Set<Basis> basis, @Nullable DayOfWeek weekday) {
        Edtf.Qualifier hedge = uncertain ? Edtf.Qualifier.UNCERTAIN : Edtf.Qualifier.NONE;
        Edtf edtf = express(days, hedge);
        boolean fixed = edtf.days().equals(days);
        return new PartialDate(edtf, fixed ? null : weekday, basis);
    }

    /** The shortest expression of the days; wider than they are only where a weekday or mask has no place in EDTF. */
    private static Edtf express(DaySet days, Edtf.Qualifier hedge) {
        if (!days.bounded()) {
            boolean fromEver = days.earliest() == DaySet.EVER;
            boolean toNever = days.latest() == DaySet.NEVER;
            if (fromEver && toNever) {
                return yearless(days, hedge);
            }
            return new Edtf.Interval(
                    fromEver ? null : calendar(days.earliest(), hedge),
                    toNever ? null : calendar(days.latest(), hedge));
        }
        LocalDate first = LocalDate.ofEpochDay(days.earliest());
        LocalDate last = LocalDate.ofEpochDay(days.latest());
        for (Edtf.Calendar whole : List.of(
                Edtf.Calendar.of(first),
                new Edtf.Calendar(first.getYear(), first.getMonthValue(), null, Edtf.Qualifier.NONE),
                new Edtf.Calendar(first.getYear(), null, null, Edtf.Qualifier.NONE))) {
            if (whole.days().equals(days)) {
                return whole.with(hedge);
            }
        }
        List<Edtf.OneOf.Member> members = new ArrayList<>();
        for (DaySet.Range r : days.ranges()) {
            members.add(new Edtf.OneOf.Member(calendar(r.first(), hedge), calendar(r.last(), hedge)));
        }
        return members.size() == 1 && first.plusYears(12).isBefore(last)
                ? new Edtf.Interval(calendar(days.earliest(), hedge), calendar(days.latest(), hedge))
                : new Edtf.OneOf(members);
    }

    private static Edtf.Calendar calendar(long epochDay, Edtf.Qualifier hedge) {
        return Edtf.Calendar.of(LocalDate.ofEpochDay(epochDay)).with(hedge);
    }

    /** A date without a year, where month and day of the month are fixed. */
    private static Edtf yearless(DaySet days, Edtf.Qualifier hedge) {
        long months = days.mask() >> 8 & 0xFFF;
        long dates = days.mask() >> 24 & 0x7FFFFFFF;
        Integer month = Long.bitCount(months) == 1 ? Integer.valueOf(Long.numberOfTrailingZeros(months) + 1) : null;
        Integer date = Long.bitCount(dates) == 1 ? Integer.valueOf(Long.numberOfTrailingZeros(dates) + 1) : null;
        return new Edtf.Calendar(null, month, date, hedge);
    }

    /** The EDTF expression. The weekday is not part of it. */
    @Override
    public String toString() {
        return edtf.toString();
    }
}
