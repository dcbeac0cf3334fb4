package dev.readout.app.web.sight;

import dev.readout.export.Field;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import java.util.Optional;

/** In which order contacts are listed; those that are equal stand by their ids. */
public enum Order implements Coded {
    NEWEST("newest"),
    OLDEST("oldest"),
    REPORTS("reports"),
    ORIGINS("origins");

    private final String code;

    Order(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Contacts with a smaller one come first. */
    long key(Contact contact) {
        return switch (this) {
            case NEWEST -> day(contact).map(day -> -day).orElse(Long.MAX_VALUE);
            case OLDEST -> day(contact).orElse(Long.MAX_VALUE);
            case REPORTS -> -contact.reportIds().size();
            case ORIGINS -> -contact.origins();
        };
    }

    /** The first day that is possible, else the last one; empty where neither is known. */
    private static Optional<Long> day(Contact contact) {
        DaySet days = Field.DATE.values(contact).stream()
                .map(PartialDate::days)
                .findFirst()
                .orElse(DaySet.ALL);
        long day = days.earliest() == DaySet.EVER ? days.latest() : days.earliest();
        return day == DaySet.NEVER ? Optional.empty() : Optional.of(day);
    }

    /** Where a list goes on: behind this contact, even when it is no longer there. */
    public String cursor(Contact last) {
        return key(last) + "." + last.id();
    }
}
