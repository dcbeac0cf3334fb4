package dev.readout.model;

import java.util.List;

/**
 * What a decision is about: a mention, or a contact, which is known by the mentions that it had.
 *
 * @param named the id by which the analyst named it; an id of a contact may mean another one later
 * @param contact whether it is a contact
 * @param anchors its mentions, the one that tells most first; a mention has one
 */
public record Subject(String named, boolean contact, List<Anchor> anchors) {
    public Subject {
        anchors = List.copyOf(anchors);
        if (named.isBlank() || named.lines().count() != 1) {
            throw new IllegalArgumentException("a subject needs an id, not '" + named + "'");
        }
        if (anchors.isEmpty() || (!contact && anchors.size() > 1)) {
            throw new IllegalArgumentException(
                    (contact ? "contact " : "mention ") + named + " has " + anchors.size() + " anchors");
        }
        if (anchors.stream().map(Anchor::mentionId).distinct().count() < anchors.size()) {
            throw new IllegalArgumentException("contact " + named + " has a mention twice");
        }
    }
}
