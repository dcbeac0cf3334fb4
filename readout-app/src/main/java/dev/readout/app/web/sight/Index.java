package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which contacts have which values. A contact is known by its place in the listing that the index was made of; sets of
 * contacts are sets of such places, so that they are cut and counted without a look at the contacts. Immutable.
 */
public final class Index<T extends Comparable<T>> {
    private static final int[] NOWHERE = {};

    /** A set of places is as small as their list where at least one of so many contacts has a value, and cut much faster. */
    private static final int DENSE = 32;

    /** Rising. */
    private final Map<T, int[]> places;
    /** The same as sets, of values that many have. */
    private final Map<T, BitSet> dense = new HashMap<>();

    private Index(Map<T, int[]> places, int contacts) {
        this.places = places;
        places.forEach((value, at) -> {
            if (at.length * DENSE >= contacts) {
                dense.put(value, set(at));
            }
        });
    }

    /** Places as they are found, each once. */
    private static final class Rising {
        private int[] places = new int[2];
        private int number;

        void add(int place) {
            if (number > 0 && places[number - 1] == place) {
                return;
            }
            if (number == places.length) {
                places = Arrays.copyOf(places, 2 * number);
            }
            places[number++] = place;
        }
    }

    private static BitSet set(int[] places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    /** Looks at all contacts once. */
    static <T extends Comparable<T>> Index<T> of(
            List<Contact> contacts, Function<Contact, ? extends Collection<T>> has) {
        Map<T, Rising> found = new HashMap<>();
        for (int place = 0; place < contacts.size(); place++) {
            for (T one : has.apply(contacts.get(place))) {
                found.computeIfAbsent(one, value -> new Rising()).add(place);
            }
        }
        Map<T, int[]> places = new HashMap<>();
        found.forEach((value, rising) -> places.put(value, Arrays.copyOf(rising.places, rising.number)));
        return new Index<>(places, contacts.size());
    }

    /** All that contacts have. */
    Set<T> values() {
        return places.keySet();
    }

    /** The places of the contacts that have a value. */
    public BitSet having(T value) {
        return set(places.getOrDefault(value, NOWHERE));
    }

    /** The places of the contacts that have at least one value which fits. */
    public BitSet having(Predicate<T> fits) {
        BitSet set = new BitSet();
        places.forEach((value, at) -> {
            if (fits.test(value)) {
                for (int place : at) {
                    set.set(place);
                }
            }
        });
        return set;
    }

    /** Counts what some of the contacts have, the most frequent first. */
    public List<Counted<T>> counted(BitSet among) {
        return counted(among, value -> true);
    }

    /** The same of those values that fit. */
    public List<Counted<T>> counted(BitSet among, Predicate<T> fits) {
        return places.keySet().stream()
                .filter(fits)
                .map(value -> new Counted<>(value, common(value, among)))
                .filter(counted -> counted.contacts() > 0)
                .sorted(Comparator.comparing((Counted<T> counted) -> -counted.contacts())
                        .thenComparing(Counted::what))
                .toList();
    }

    /** How many of some contacts have a value. */
    int common(T value, BitSet among) {
        BitSet set = dense.get(value);
        if (set != null) {
            BitSet both = (BitSet) set.clone();
            both.and(among);
            return both.cardinality();
        }
        int common = 0;
        for (int place : places.getOrDefault(value, NOWHERE)) {
            if (among.get(place)) {
                common++;
            }
        }
        return common;
    }
}
