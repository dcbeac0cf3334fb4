package dev.readout.analysis.rulings;

import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Reading;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a record against the decisions that apply. */
public final class Keeping {
    private final Rulings rulings;
    private final Map<String, Contact> contactOf = new HashMap<>();

    public Keeping(Rulings rulings, Resolved record) {
        this.rulings = rulings;
        record.contacts().forEach(contact -> contact.mentionIds().forEach(id -> contactOf.put(id, contact)));
    }

    /** What in the record is not as the decision has it, in a sentence without a full stop; empty where all is. */
    public Optional<String> breach(Decision decision) {
        List<List<String>> sides = rulings.sides(decision.id());
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Ruling ruling = decision.ruling();
        if (ruling instanceof Ruling.Same) {
            Set<String> contacts = new HashSet<>();
            sides.forEach(side -> contacts.add(contact(side.get(0))));
            return contacts.size() > 1 ? Optional.of("they are not one contact") : Optional.empty();
        }
        if (ruling instanceof Ruling.Different) {
            return different(sides);
        }
        if (ruling instanceof Ruling.Set<?> set) {
            return set(set, sides.get(0).get(0));
        }
        return ruling instanceof Ruling.Reject reject
                        && reject.field().isEmpty()
                        && sides.get(0).stream().anyMatch(contactOf::containsKey)
                ? Optional.of("it is in the record")
                : Optional.empty();
    }

    private Optional<String> different(List<List<String>> sides) {
        Map<String, Integer> sideOf = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            for (String mention : sides.get(i)) {
                String contact = contact(mention);
                Integer other = contact.isEmpty() ? null : sideOf.put(contact, i);
                if (other != null && other != i) {
                    return Optional.of("two of them are contact " + contact);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> set(Ruling.Set<?> set, String mention) {
        Contact contact = contactOf.get(mention);
        if (contact == null) {
            return Optional.of("the evidence does not decide which contact it is");
        }
        return set.field().reading().apply(contact) instanceof Reading.Decided<?> decided
                        && !decided.value().equals(set.value())
                ? Optional.of(
                        decided.decision() + " was there first and gives contact " + contact.id() + " another value")
                : set.field().reading().apply(contact) instanceof Reading.Decided<?>
                        ? Optional.empty()
                        : Optional.of("contact " + contact.id() + " does not have it");
    }

    /** The contact of a mention; empty where it is undecided. */
    private String contact(String mention) {
        Contact contact = contactOf.get(mention);
        return contact == null ? "" : contact.id();
    }
}
