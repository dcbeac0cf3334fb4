package dev.readout.export;

import dev.readout.model.Contact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Contacts to write, so many at a time, so that what is needed to cite them is in memory for a few of them only.
 *
 * @param contacts all of them in the order of output; their readings have values, claims they need not have
 * @param size how many are read together; at least 1
 * @param reading gives some of them with all that is needed to write them
 */
public record Portions(List<Contact> contacts, int size, Function<List<Contact>, Selection> reading) {
    public Portions {
        contacts = List.copyOf(contacts);
        if (size < 1) {
            throw new IllegalArgumentException("portions of at least one contact, not " + size);
        }
    }

    /** All of a selection at once. */
    public static Portions of(Selection whole) {
        return new Portions(
                whole.contacts(),
                Math.max(1, whole.contacts().size()),
                some -> new Selection(
                        some, whole.reports(), whole.mentions(), whole.corroboration(), whole.statements()));
    }

    /** One portion after the other, from the first on each time; each is read when it is asked for. */
    public Stream<Selection> stream() {
        int portions = (contacts.size() + size - 1) / size;
        return IntStream.range(0, portions)
                .mapToObj(portion -> reading.apply(
                        contacts.subList(portion * size, Math.min(contacts.size(), (portion + 1) * size))));
    }

    /** Other contacts, or the same in another order, read in the same way. */
    public Portions with(List<Contact> others) {
        return new Portions(others, size, reading);
    }
}
