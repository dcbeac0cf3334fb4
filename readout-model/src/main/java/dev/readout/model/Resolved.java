package dev.readout.model;

import java.util.List;

/** The record: all contacts, and the mentions that could not be placed. */
public record Resolved(List<Contact> contacts, List<Unresolved> unresolved) {
    public Resolved {
        contacts = List.copyOf(contacts);
        unresolved = List.copyOf(unresolved);
    }
}
