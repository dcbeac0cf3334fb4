package dev.readout.store;

import dev.readout.model.Contact;
import dev.readout.model.Reading;
import java.util.List;
import java.util.function.Function;

/**
 * A field of a contact.
 *
 * @param field the field of the mentions that it sums up
 * @param reading where a contact keeps its reading
 */
record ContactField<V>(Field<V> field, Function<Contact, Reading<V>> reading) {
    /** Every field that is read over all reports. */
    static final List<ContactField<?>> ALL = List.of(
            new ContactField<>(Field.CHANNEL, Contact::channel),
            new ContactField<>(Field.STATUS, Contact::status),
            new ContactField<>(Field.DATE, Contact::date),
            new ContactField<>(Field.PLACE, Contact::place),
            new ContactField<>(Field.DURATION, Contact::length),
            new ContactField<>(Field.INITIATIVE, Contact::initiative));
}
