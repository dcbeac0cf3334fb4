package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which contacts have which values. A contact is known by its place in the listing that the index was made of; sets of
 * contacts are sets of such places, so that they are cut and counted without a look at the contacts. Immutable.
 */
public final class Index<T extends Comparable<T>> {
    private static final int[] NOWHERE = {};

    /** Rising. */
    private final Map<T, int[]> places;

    private Index(Map<T, int[]> places) {
        this.places = places;
    }

    /** Looks at all contacts once. */
    static <T extends Comparable<T>> Index<T> of(
            List<Contact> contacts, Function<Contact, ? extends Collection<T>> has) {
        Map<T, IntStream.Builder> found = new HashMap<>();
        for (int place = 0; place < contacts.size(); place++) {
            Collection<T> all = has.apply(contacts.get(place));
            for (T one : all.size() < 2 ? all : new LinkedHashSet<>(all)) {
                found.computeIfAbsent(one, value -> IntStream.builder()).add(place);
            }
        }
        Map<T, int[]> places = new HashMap<>();
        found.forEach((value, builder) -> places.put(value, builder.build().toArray()));
        return new Index<>(places);
    }

    /** The places of the contacts that have a value. */
    public BitSet having(T value) {
        BitSet set = new BitSet();
        Arrays.stream(places.getOrDefault(value, NOWHERE)).forEach(set::set);
        return set;
    }

    /** The places of the contacts that have at least one value which fits. */
    public BitSet having(Predicate<T> fits) {
        BitSet set = new BitSet();
        places.forEach((value, at) -> {
            if (fits.test(value)) {
                Arrays.stream(at).forEach(set::set);
            }
        });
        return set;
    }

    /** Counts what some of the contacts have, the most frequent first. */
    public List<Counted<T>> counted(BitSet among) {
        return places.entrySet().stream()
                .map(entry -> new Counted<>(entry.getKey(), common(entry.getValue(), among)))
                .filter(counted -> counted.contacts() > 0)
                .sorted(Comparator.comparing((Counted<T> counted) -> -counted.contacts())
                        .thenComparing(Counted::what))
                .toList();
    }

    private static int common(int[] places, BitSet among) {
        int common = 0;
        for (int place : places) {
            if (among.get(place)) {
                common++;
            }
        }
        return common;
    }
}
