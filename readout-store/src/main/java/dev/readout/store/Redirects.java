package dev.readout.store;

import dev.readout.model.Contact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Table redirect: where a contact went that was merged into another. An id is redirected only where one contact holds
 * every mention that the old one had and that is placed still; a split leaves no redirect, for that would be a guess.
 */
final class Redirects {
    private final Map<String, String> known;
    private final Map<String, Set<String>> mentions = new LinkedHashMap<>();

    private Redirects(Map<String, String> known) {
        this.known = known;
    }

    /** The redirects and contacts of the record that is about to be replaced. */
    static Redirects before(Handle handle) {
        Map<String, String> known = new LinkedHashMap<>();
        handle.createQuery("SELECT old_id, contact_id FROM redirect ORDER BY old_id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        Redirects redirects = new Redirects(known);
        handle.createQuery("SELECT contact_id, mention_id FROM contact_mention ORDER BY contact_id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> redirects
                        .mentions
                        .computeIfAbsent(entry.getKey(), c -> new TreeSet<>())
                        .add(entry.getValue()));
        return redirects;
    }

    /** Writes the redirects that hold for the new contacts. */
    void write(Handle handle, List<Contact> contacts) {
        Map<String, String> contactOf = new HashMap<>();
        Set<String> live = new HashSet<>();
        for (Contact contact : contacts) {
            live.add(contact.id());
            contact.mentionIds().forEach(mention -> contactOf.put(mention, contact.id()));
        }
        Map<String, String> moved = new LinkedHashMap<>();
        mentions.forEach((old, held) -> {
            @Nullable String target = heir(held, contactOf);
            if (target != null && !live.contains(old)) {
                moved.put(old, target);
            }
        });
        Map<String, String> all = new LinkedHashMap<>(moved);
        known.forEach((old, target) -> {
            @Nullable String now = live.contains(target) ? target : moved.get(target);
            if (now != null && !live.contains(old)) {
                all.put(old, now);
            }
        });
        PreparedBatch rows = handle.prepareBatch("INSERT INTO redirect (old_id, contact_id) VALUES (?, ?)");
        all.forEach((old, target) -> rows.add(old, target));
        rows.execute();
    }

    private static @Nullable String heir(Set<String> held, Map<String, String> contactOf) {
        List<String> heirs = held.stream()
                .map(contactOf::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return heirs.size() == 1 ? heirs.get(0) : null;
    }
}
