package dev.readout.app.web.sight;

import dev.readout.model.Contact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All contacts in one order, worked out once for each state of the record. Immutable. */
public final class Ranked {
    private final List<Seat> seats;

    /** A contact in its place of the order, with its place in the listing. */
    private record Seat(long key, Contact contact, int place) {
        int beside(long other, String id) {
            int apart = Long.compare(key, other);
            return apart == 0 ? contact.id().compareTo(id) : apart;
        }
    }

    Ranked(Order order, List<Contact> contacts) {
        seats = IntStream.range(0, contacts.size())
                .mapToObj(place -> new Seat(order.key(contacts.get(place)), contacts.get(place), place))
                .sorted(Comparator.comparingLong(Seat::key)
                        .thenComparing(seat -> seat.contact().id()))
                .toList();
    }

    /**
     * The contacts from a position of the order on, as far as they are wanted.
     *
     * @param among places in the listing
     * @param most no more than so many
     */
    public List<Contact> from(int position, BitSet among, int most) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = position; i < seats.size() && contacts.size() < most; i++) {
            if (among.get(seats.get(i).place())) {
                contacts.add(seats.get(i).contact());
            }
        }
        return contacts;
    }

    /**
     * The position behind a cursor.
     *
     * @throws IllegalArgumentException if it is none
     */
    public int after(String cursor) {
        int cut = cursor.indexOf('.');
        try {
            long key = Long.parseLong(cursor.substring(0, Math.max(cut, 0)));
            String id = cursor.substring(cut + 1);
            int low = 0;
            int high = seats.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (seats.get(middle).beside(key, id) > 0) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "'" + cursor + "' is no place in a list; take it from the link to the next page.", none);
        }
    }
}
