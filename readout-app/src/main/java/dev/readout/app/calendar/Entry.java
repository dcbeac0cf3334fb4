package dev.readout.app.calendar;

import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the calendar: a day for which a contact was announced, as far as it is known.
 *
 * @param contact the contact with all that reports say
 * @param dates the day; several where reports dispute it, none where none is known
 * @param standing what became of it
 * @param announced when the first announcement was published, if known
 */
public record Entry(
        Contact contact,
        List<PartialDate> dates,
        Standing standing,
        @Nullable LocalDate announced) {

    /** By day, what has no end behind what has one, and the undated last. */
    static final Comparator<Entry> BY_DAY = Comparator.comparing(Entry::undated)
            .thenComparingLong(Entry::sortDay)
            .thenComparingLong(Entry::last)
            .thenComparing(entry -> entry.contact().id())
            .thenComparing(entry -> entry.dates().toString());

    public Entry {
        dates = List.copyOf(dates);
    }

    /** Nothing is known of the day that a calendar could place: it may be a weekday or a date of any year. */
    public boolean undated() {
        return dates.stream().allMatch(date -> date.days().earliest() == DaySet.EVER && last(date) == DaySet.NEVER);
    }

    boolean meets(DaySet days) {
        return dates.stream().anyMatch(date -> date.days().meets(days));
    }

    long first() {
        return dates.stream().mapToLong(date -> date.days().earliest()).min().orElse(DaySet.EVER);
    }

    private long last() {
        return dates.stream().mapToLong(Entry::last).max().orElse(DaySet.NEVER);
    }

    private long sortDay() {
        return first() == DaySet.EVER ? last() : first();
    }

    private static long last(PartialDate date) {
        return date.days().latest();
    }
}
