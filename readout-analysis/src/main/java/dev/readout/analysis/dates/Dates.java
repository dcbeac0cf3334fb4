package dev.readout.analysis.dates;

import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways to write down days that are known in part. */
final class Dates {
    private Dates() {}

    static PartialDate day(LocalDate day, Basis basis) {
        return PartialDate.of(day, basis);
    }

    /** One of the days from first to last, as {@code [2025-01-20..2025-01-26]}. */
    static PartialDate oneOf(LocalDate first, LocalDate last, Basis basis) {
        if (!first.isBefore(last)) {
            return day(first, basis);
        }
        Edtf.Calendar a = Edtf.Calendar.of(first);
        Edtf.Calendar b = Edtf.Calendar.of(last);
        List<Edtf.OneOf.Member> members = first.plusDays(1).equals(last)
                ? List.of(new Edtf.OneOf.Member(a, a), new Edtf.OneOf.Member(b, b))
                : List.of(new Edtf.OneOf.Member(a, b));
        return new PartialDate(new Edtf.OneOf(members), null, Set.of(basis));
    }

    /** Either day, and none between them. */
    static PartialDate either(LocalDate one, LocalDate other, Basis basis) {
        Edtf.Calendar a = Edtf.Calendar.of(one);
        Edtf.Calendar b = Edtf.Calendar.of(other);
        return new PartialDate(
                new Edtf.OneOf(List.of(new Edtf.OneOf.Member(a, a), new Edtf.OneOf.Member(b, b))), null, Set.of(basis));
    }

    /** All days from first to last. */
    static PartialDate span(LocalDate first, LocalDate last, Basis basis) {
        return first.equals(last) ? day(first, basis) : interval(first, last, Set.of(basis));
    }

    /** From one day to another; an absent one is open. Nothing is known if both are or if they are out of order. */
    static PartialDate interval(@Nullable LocalDate from, @Nullable LocalDate to, Set<Basis> basis) {
        if ((from == null && to == null) || (from != null && to != null && from.isAfter(to))) {
            return PartialDate.UNKNOWN;
        }
        return new PartialDate(
                new Edtf.Interval(
                        from == null ? null : Edtf.Calendar.of(from), to == null ? null : Edtf.Calendar.of(to)),
                null,
                basis);
    }

    static PartialDate month(@Nullable Integer year, int month, Basis basis) {
        return calendar(year, month, null, basis);
    }

    static PartialDate year(int year, Basis basis) {
        return calendar(year, null, null, basis);
    }

    static PartialDate calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, Basis basis) {
        return new PartialDate(new Edtf.Calendar(year, month, day, Edtf.Qualifier.NONE), null, Set.of(basis));
    }

    /** The same, marked as approximate or uncertain. */
    static PartialDate hedged(PartialDate date, Edtf.Qualifier hedge) {
        Edtf edtf = date.edtf();
        Edtf marked = edtf;
        if (edtf instanceof Edtf.Calendar c) {
            marked = c.with(hedge);
        } else if (edtf instanceof Edtf.Interval i) {
            marked = new Edtf.Interval(with(i.from(), hedge), with(i.to(), hedge));
        } else if (edtf instanceof Edtf.OneOf o) {
            marked = new Edtf.OneOf(o.members().stream()
                    .map(m -> new Edtf.OneOf.Member(
                            m.first().with(hedge), m.last().with(hedge)))
                    .toList());
        }
        return date.unknown() ? date : new PartialDate(marked, date.weekday(), date.basis());
    }

    private static Edtf.@Nullable Calendar with(Edtf.@Nullable Calendar c, Edtf.Qualifier hedge) {
        return c == null ? null : c.with(hedge);
    }

    static Set<Basis> basis(PartialDate one, PartialDate other) {
        EnumSet<Basis> both = EnumSet.noneOf(Basis.class);
        both.addAll(one.basis());
        both.addAll(other.basis());
        return both;
    }

    static @Nullable LocalDate earliest(PartialDate date) {
        return date.earliest().orElse(null);
    }

    static @Nullable LocalDate latest(PartialDate date) {
        return date.latest().orElse(null);
    }
}
