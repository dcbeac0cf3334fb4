package dev.readout.app.deciding;

import dev.readout.app.NothingDone;
import dev.readout.model.Anchor;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Role;
import dev.readout.model.Subject;
import dev.readout.store.Found;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what analysts mean by the ids that they type: a contact or a mention, in full or by its first characters. */
public final class References {
    private final Store store;
    private final Map<String, List<Mention>> ofReport = new HashMap<>();

    public References(Store store) {
        this.store = store;
    }

    /**
     * What an id stands for.
     *
     * @param contact the contact; absent where the id is a mention's
     * @param mention the mention; absent where the id is a contact's
     */
    public record Reference(
            String typed,
            @Nullable Contact contact,
            @Nullable Mention mention) {
        /** The id in full. */
        public String id() {
            return contact != null ? contact.id() : mention != null ? mention.id() : typed;
        }
    }

    /**
     * Looks up an id.
     *
     * @throws NothingDone if the store has none such, or several begin so
     */
    public Reference find(String typed) {
        Optional<Found> found = store.find(typed);
        Optional<Contact> contact = found.flatMap(Found::contact).flatMap(store::contact);
        List<String> mentions = store.mentionIds(typed);
        if (contact.isPresent() && mentions.isEmpty()) {
            return new Reference(typed, contact.get(), null);
        }
        if (contact.isEmpty() && mentions.size() == 1) {
            String id = mentions.get(0);
            return mentions(store.reportOf(id).orElse("")).stream()
                    .filter(mention -> mention.id().equals(id))
                    .findFirst()
                    .map(mention -> new Reference(typed, null, mention))
                    .orElseThrow(() -> new NothingDone("mention " + id + " belongs to no report"));
        }
        if (found.isPresent() && contact.isEmpty() && mentions.isEmpty()) {
            throw new NothingDone(found.get().id() + " is no contact any more"
                    + (found.get().others().isEmpty()
                            ? "; 'readout unresolved' lists what it held"
                            : "; name one of " + String.join(", ", found.get().others())));
        }
        throw new NothingDone(
                mentions.size() + (contact.isPresent() ? 1 : 0) > 1
                        ? "more than one id begins with " + typed + "; type more of it"
                        : "no contact or mention " + typed + ", or more than one contact begins so"
                                + "; 'readout contacts' lists contacts, 'readout show CONTACT' its mentions");
    }

    /** What several ids stand for, in their order. */
    public List<Reference> find(List<String> typed) {
        return typed.stream().map(this::find).toList();
    }

    /** The contact that holds a mention; empty where it is undecided or rejected. */
    public Optional<String> contactOf(Mention mention) {
        return store.contactOf(mention.id());
    }

    /**
     * The subjects of one ruling. A contact stands for its mentions, without those that are named beside it.
     *
     * @throws NothingDone if two of them are the same, or a contact has no other mentions than those named
     */
    public List<Subject> subjects(List<Reference> references) {
        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Reference reference : references) {
            if (!ids.add(reference.id())) {
                throw new NothingDone(reference.typed() + " and another id that you named are one: " + reference.id());
            }
            if (reference.mention() != null) {
                named.add(reference.id());
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (Reference reference : references) {
            subjects.add(subject(reference, named));
        }
        return subjects;
    }

    private Subject subject(Reference reference, Set<String> named) {
        if (reference.mention() != null) {
            return new Subject(reference.id(), false, List.of(anchor(reference.mention())));
        }
        Contact contact = reference.contact();
        List<Mention> mentions = contact == null ? List.of() : mentions(contact);
        List<Anchor> anchors = mentions.stream()
                .filter(mention -> !named.contains(mention.id()))
                .sorted(Comparator.comparing(mention -> mention.role() != Role.MAIN))
                .map(this::anchor)
                .toList();
        if (anchors.isEmpty()) {
            throw new NothingDone("contact " + reference.id() + " has no mentions but those that you named");
        }
        return new Subject(reference.id(), true, anchors);
    }

    /** The mentions of a contact, in its order. */
    public List<Mention> mentions(Contact contact) {
        Map<String, Mention> byId = new HashMap<>();
        contact.reportIds().forEach(report -> mentions(report).forEach(mention -> byId.put(mention.id(), mention)));
        return contact.mentionIds().stream().map(byId::get).toList();
    }

    private Anchor anchor(Mention mention) {
        return Anchor.of(mention, mentions(mention.reportId()));
    }

    private List<Mention> mentions(String reportId) {
        return ofReport.computeIfAbsent(reportId, id -> store.mentionsOf(id));
    }
}
