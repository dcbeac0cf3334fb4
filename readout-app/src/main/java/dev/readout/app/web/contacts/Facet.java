package dev.readout.app.web.contacts;

import dev.readout.app.web.route.Query;
import dev.readout.app.web.sight.Counted;
import java.util.List;

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
     * The values that stand first.
     *
     * @param counted the most frequent first
     * @param most so many are shown
     */
    static Facet of(String parameter, List<Counted<String>> counted, Query query, int most) {
        List<Value> values = counted.stream()
                .limit(most)
                .map(one -> new Value(
                        one.what(),
                        one.contacts(),
                        query.with(parameter, one.what()).without(ContactList.AFTER)))
                .toList();
        return new Facet(parameter, values);
    }
}
