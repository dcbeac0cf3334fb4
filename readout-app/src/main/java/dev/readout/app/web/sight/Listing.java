package dev.readout.app.web.sight;

import dev.readout.app.selection.Filter;
import dev.readout.model.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All contacts in outline, as lists show them: readings with their values and without their claims. It is made once for
 * each state of the store, because a list of a few dozen needs to know all that it leaves out.
 */
public final class Listing {
    private final String state;
    private final Map<String, Contact> byId;
    private final List<Contact> contacts;

    private Listing(String state, Map<String, Contact> byId) {
        this.state = state;
        this.byId = byId;
        this.contacts = List.copyOf(byId.values());
    }

    /**
     * The outlines in the order of lists.
     *
     * @param state of the store that has these contacts
     */
    public static Listing of(String state, List<Contact> contacts) {
        Map<String, Contact> byId = new LinkedHashMap<>();
        contacts.stream().sorted(Filter.BY_DATE).forEach(contact -> byId.put(contact.id(), contact));
        return new Listing(state, byId);
    }

    public String state() {
        return state;
    }

    /** By day, the undated last. */
    public List<Contact> contacts() {
        return contacts;
    }

    public Optional<Contact> contact(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
