package dev.readout.app.web.contacts;

import dev.readout.app.web.route.Refusal;
import dev.readout.export.Field;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which order contacts are listed; those that are equal stand by their ids. */
enum Order implements Coded {
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

    /** A contact with its place, which is worked out once and not for each comparison. */
    private record Placed(long key, Contact contact) {}

    /** The contacts in this order. */
    List<Contact> sorted(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> new Placed(key(contact), contact))
                .sorted(Comparator.comparingLong(Placed::key)
                        .thenComparing(placed -> placed.contact().id()))
                .map(Placed::contact)
                .toList();
    }

    /** Contacts with a smaller one come first. */
    private long key(Contact contact) {
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
    String cursor(Contact last) {
        return key(last) + "." + last.id();
    }

    /**
     * The contacts behind a cursor.
     *
     * @throws Refusal if it is none
     */
    List<Contact> after(String cursor, List<Contact> contacts) {
        int cut = cursor.indexOf('.');
        try {
            long place = Long.parseLong(cursor.substring(0, Math.max(cut, 0)));
            String id = cursor.substring(cut + 1);
            return contacts.stream()
                    .filter(contact -> {
                        int beside = Long.compare(key(contact), place);
                        return beside > 0 || (beside == 0 && contact.id().compareTo(id) > 0);
                    })
                    .toList();
        } catch (NumberFormatException none) {
            throw Refusal.senseless(
                    "after: '" + cursor + "' is no place in a list; take it from the link to the next page.");
        }
    }
}
