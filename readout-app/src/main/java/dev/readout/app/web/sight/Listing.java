package dev.readout.app.web.sight;

import dev.readout.app.selection.Filter;
import dev.readout.model.Contact;
import java.util.List;

/**
 * All contacts in outline, as lists show them: readings with their values and without their claims. It is made once for
 * each state of the store, because a list of a few dozen needs to know all that it leaves out.
 *
 * @param state of the store that has these contacts
 * @param contacts by day, the undated last
 */
public record Listing(String state, List<Contact> contacts) {
    public Listing {
        contacts = List.copyOf(contacts);
    }

    /** The outlines in the order of lists. */
    public static Listing of(String state, List<Contact> contacts) {
        return new Listing(state, contacts.stream().sorted(Filter.BY_DATE).toList());
    }
}
