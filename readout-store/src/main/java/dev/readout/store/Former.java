package dev.readout.store;

import dev.readout.model.Contact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Table former: where contacts went that are no more, or that lost a part. An id leads to the contacts that hold now what
 * it held once: to one where contacts were merged, to several where one was split.
 */
final class Former {
    private final Map<String, String> before = new HashMap<>();

    private Former() {}

    /** Where mentions are placed by contacts that are about to be replaced. */
    static Former before(Handle handle, Collection<String> contactIds) {
        Former former = new Former();
        MentionRows.chunks(List.copyOf(contactIds), chunk -> handle.createQuery(
                        "SELECT mention_id, contact_id FROM contact_mention WHERE contact_id IN (<ids>)")
                .bindList("ids", chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> former.before.put(entry.getKey(), entry.getValue())));
        return former;
    }

    /** Notes what has moved, and forgets what has come back. */
    void write(Handle handle, List<Contact> contacts) {
        Map<String, String> now = new HashMap<>();
        contacts.forEach(contact -> contact.mentionIds().forEach(mention -> now.put(mention, contact.id())));
        Batch rows =
                new Batch(handle, "INSERT INTO former (contact_id, mention_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
        before.forEach((mention, contact) -> {
            if (!contact.equals(now.get(mention))) {
                rows.add(contact, mention);
            }
        });
        rows.execute();
        handle.execute("""
                DELETE FROM former WHERE EXISTS (SELECT 1 FROM contact_mention c
                  WHERE c.contact_id = former.contact_id AND c.mention_id = former.mention_id)""");
    }

    /** The contacts, other than itself, that hold now what a contact of this id held once, in order. */
    static List<String> heirs(Handle handle, String contactId) {
        return handle.createQuery("""
                        SELECT DISTINCT c.contact_id FROM former f
                        JOIN contact_mention c ON c.mention_id = f.mention_id
                        WHERE f.contact_id = :id AND c.contact_id <> :id ORDER BY c.contact_id""").bind("id", contactId).mapTo(String.class).list();
    }
}
