package dev.readout.app.change;

import dev.readout.model.Contact;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different between two states of the record. A contact is the same where it bears the same id, or where all
 * mentions of a former one that are still placed are those of one new contact.
 *
 * @param contacts those that differ, by id
 * @param opened mentions that are undecided now and were not before
 * @param settled mentions that were undecided and no longer are
 */
public record RecordChange(List<ContactChange> contacts, List<String> opened, List<String> settled) {
    public RecordChange {
        contacts = List.copyOf(contacts);
        opened = List.copyOf(opened);
        settled = List.copyOf(settled);
    }

    /** Compares two states; notes alone make no difference. */
    public static RecordChange between(Resolved before, Resolved after) {
        Map<String, Contact> old = byId(before);
        Map<String, Contact> now = byId(after);
        Map<String, String> contactOf = new HashMap<>();
        after.contacts().forEach(contact -> contact.mentionIds().forEach(id -> contactOf.put(id, contact.id())));
        Set<String> renamed = new HashSet<>();
        List<ContactChange> changes = new ArrayList<>();
        for (Contact contact : before.contacts()) {
            if (now.containsKey(contact.id())) {
                changes.add(new ContactChange(contact, now.get(contact.id()), List.of()));
                continue;
            }
            List<String> heirs = contact.mentionIds().stream()
                    .map(contactOf::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            boolean only = heirs.size() == 1 && !old.containsKey(heirs.get(0)) && renamed.add(heirs.get(0));
            changes.add(
                    only
                            ? new ContactChange(contact, now.get(heirs.get(0)), List.of())
                            : new ContactChange(contact, null, heirs));
        }
        for (Contact contact : after.contacts()) {
            if (!old.containsKey(contact.id()) && !renamed.contains(contact.id())) {
                changes.add(new ContactChange(null, contact, List.of()));
            }
        }
        changes.removeIf(change -> !change.any());
        changes.sort(Comparator.comparing(ContactChange::id));
        return new RecordChange(changes, without(open(after), open(before)), without(open(before), open(after)));
    }

    public boolean isEmpty() {
        return contacts.isEmpty() && opened.isEmpty() && settled.isEmpty();
    }

    private static Map<String, Contact> byId(Resolved record) {
        return record.contacts().stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    private static Set<String> open(Resolved record) {
        return record.unresolved().stream().map(Unresolved::mentionId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(id -> !those.contains(id)).toList();
    }
}
