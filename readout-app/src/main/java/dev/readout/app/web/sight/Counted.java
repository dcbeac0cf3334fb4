package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something with the number of contacts that have it.
 *
 * @param what a person, a party, or the code of a value
 */
public record Counted<T>(T what, int contacts) {
    /** The numbers by what the things are called, in their order. */
    public static <T> Map<String, Integer> named(List<Counted<T>> counted, Function<T, String> name) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counted.forEach(one -> named.put(name.apply(one.what()), one.contacts()));
        return named;
    }

    /** Counts what contacts have, the most frequent first. */
    public static <T extends Comparable<T>> List<Counted<T>> of(
            List<Contact> contacts, Function<Contact, ? extends Collection<T>> has) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        // plain loops: lists count all contacts at each request
        for (Contact contact : contacts) {
            Collection<T> all = has.apply(contact);
            for (T one : all.size() < 2 ? all : new LinkedHashSet<>(all)) {
                counts.merge(one, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Counted<T> counted) -> -counted.contacts())
                        .thenComparing(Counted::what))
                .toList();
    }
}
