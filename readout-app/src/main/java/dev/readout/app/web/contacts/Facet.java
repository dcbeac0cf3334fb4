package dev.readout.app.web.contacts;

import dev.readout.app.web.route.Query;
import dev.readout.app.web.sight.Counted;
import dev.readout.model.Contact;
import java.util.List;
import java.util.function.Function;

/**
 * A side on which a list can be narrowed, counted over what it has now.
 *
 * @param parameter of the address
 */
public record Facet(String parameter, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value to narrow by.
     *
     * @param count contacts that have it
     * @param query the address that has only these
     */
    public record Value(String code, int count, Query query) {}

    /**
     * Counts; the most frequent values come first.
     *
     * @param codes the values of one contact
     * @param most so many are shown
     */
    static Facet of(
            String parameter, List<Contact> contacts, Function<Contact, List<String>> codes, Query query, int most) {
        List<Value> values = Counted.of(contacts, codes).stream()
                .limit(most)
                .map(counted -> new Value(
                        counted.what(),
                        counted.contacts(),
                        query.with(parameter, counted.what()).without(ContactList.AFTER)))
                .toList();
        return new Facet(parameter, values);
    }
}
