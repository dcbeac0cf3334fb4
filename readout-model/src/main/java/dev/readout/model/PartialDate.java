package dev.readout.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
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
        return days().day();
    }

    /** Neither an expression nor a weekday narrows it. */
    public boolean unknown() {
        return days().equals(DaySet.ALL);
    }

    /** Marked as uncertain or approximate. */
    public boolean uncertain() {
        return edtf.qualified();
    }

    /** The same, marked as uncertain ({@code ?}, ISO 8601-2). */
    public PartialDate hedged() {
        return new PartialDate(edtf.hedged(Edtf.Qualifier.UNCERTAIN), weekday, basis);
    }

    /**
     * What is left where both are true; empty where they exclude each other. The result admits just the days that both
     * admit, is hedged as they are together, and rests on what both rest on. Where one of them says just these days, its
     * words stay, so that a span stays a span. The order of dates that are intersected makes no difference.
     */
    public Optional<PartialDate> intersect(PartialDate other) {
        DaySet mine = days();
        DaySet theirs = other.days();
        DaySet both = mine.intersect(theirs);
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Wording shortest = Wording.of(both);
        Wording wording = mine.equals(both) ? wording(both) : shortest;
        if (theirs.equals(both)) {
            wording = preferred(shortest, wording, other.wording(both));
        }
        Edtf hedged = wording.edtf().hedged(edtf.hedge().and(other.edtf.hedge()));
        return Optional.of(new PartialDate(hedged, wording.weekday(), grounds(other)));
    }

    private Set<Basis> grounds(PartialDate other) {
        if (basis.containsAll(other.basis)) {
            return basis;
        }
        EnumSet<Basis> both = EnumSet.copyOf(other.basis);
        both.addAll(basis);
        return both;
    }

    private Wording wording(DaySet days) {
        Edtf plain = edtf.hedged(Edtf.Qualifier.NONE);
        return new Wording(plain, plain.days().equals(days) ? null : weekday);
    }

    /** Words that a report chose come before the shortest ones, and among such the first by letter. */
    private static Wording preferred(Wording shortest, Wording one, Wording other) {
        if (one.equals(shortest) || other.equals(shortest)) {
            return one.equals(shortest) ? other : one;
        }
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    /** The EDTF expression. The weekday is not part of it. */
    @Override
    public String toString() {
        return edtf.toString();
    }
}
