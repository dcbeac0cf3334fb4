package dev.readout.app.web.contacts;

import dev.readout.app.web.route.Query;
import dev.readout.model.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            codes.apply(contact).stream().distinct().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        List<Value> values = new ArrayList<>();
        counts.forEach((code, count) ->
                values.add(new Value(code, count, query.with(parameter, code).without(ContactList.AFTER))));
        values.sort(Comparator.comparing(Value::count).reversed().thenComparing(Value::code));
        return new Facet(parameter, values.subList(0, Math.min(most, values.size())));
    }
}
