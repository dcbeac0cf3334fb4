package dev.readout.app.web.sight;

import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import dev.readout.store.Store.Counts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much one state of the record has.
 *
 * @param readings for each field, how many contacts have each reading
 */
public record Totals(Counts counts, Map<String, Map<String, Integer>> readings) {
    public Totals {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** Counts everything once. */
    static Totals of(Store store, Listing listing) {
        Map<String, Map<String, Integer>> readings = new LinkedHashMap<>();
        for (Field<?> field : Field.ALL) {
            Map<String, Integer> words = new LinkedHashMap<>();
            for (Contact contact : listing.contacts()) {
                words.merge(field.reading().apply(contact).word(), 1, Integer::sum);
            }
            readings.put(field.name(), words);
        }
        return new Totals(store.counts(), readings);
    }
}
