package dev.readout.export;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.PartialDate;
import dev.readout.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the record has settled of a contact, for formats that cannot say that something is open. */
public final class Settled {
    private Settled() {}

    /** The value of a field, where there is just one. */
    public static <V> Optional<V> one(Field<V> field, Contact contact) {
        List<V> values = field.values(contact);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * The day, where there is just one and nobody hedges it. A stretch of days or one of several possible ones is none:
     * whoever reads such a file would take it for certain.
     */
    public static Optional<LocalDate> day(Contact contact) {
        return one(Field.DATE, contact).filter(date -> !date.uncertain()).flatMap(PartialDate::day);
    }

    /** Where all met; of a contact over a distance, a place is only where one of them sat (codebook §3). */
    public static Optional<Place> place(Contact contact) {
        boolean together = one(Field.CHANNEL, contact)
                .filter(channel -> channel == Channel.IN_PERSON)
                .isPresent();
        return together ? one(Field.PLACE, contact) : Optional.empty();
    }
}
