package dev.readout.store;

import java.util.List;
import java.util.Optional;

/**
 * Where a contact's id leads.
 *
 * @param id the id in full
 * @param contact id of the contact that bears it, or of the only one that holds now what a contact of this id held once;
 *     empty where there are several, or where its mentions are not decided any more
 * @param others further contacts that hold now what a contact of this id held once, in order
 */
public record Found(String id, Optional<String> contact, List<String> others) {
    public Found {
        others = List.copyOf(others);
    }

    /** Whether the contact bears another id now: it was merged into another, or named anew. */
    public boolean moved() {
        return contact.filter(now -> !now.equals(id)).isPresent();
    }
}
