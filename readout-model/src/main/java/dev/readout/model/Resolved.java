package dev.readout.model;

import java.util.Comparator;
import java.util.List;

/**
 * The record: all contacts, and the mentions that could not be placed.
 *
 * @param contacts in order of their ids, however they are given
 * @param unresolved in order of their mentions' ids, however they are given
 */
public record Resolved(List<Contact> contacts, List<Unresolved> unresolved) {
    public Resolved {
        contacts = contacts.stream().sorted(Comparator.comparing(Contact::id)).toList();
        unresolved = unresolved.stream()
                .sorted(Comparator.comparing(Unresolved::mentionId))
                .toList();
    }
}
