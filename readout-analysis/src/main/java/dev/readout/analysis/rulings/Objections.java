package dev.readout.analysis.rulings;

import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Reading;
import dev.readout.model.RecordField;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the record says against a decision that contradicts no other by itself. */
final class Objections {
    private final Decision fresh;
    private final Rulings before;
    private final List<List<String>> sides;
    private final Map<String, Contact> contactOf = new HashMap<>();

    Objections(Decision fresh, Rulings before, Rulings after, Resolved record) {
        this.fresh = fresh;
        this.before = before;
        this.sides = after.sides(fresh.id());
        record.contacts().forEach(contact -> contact.mentionIds().forEach(id -> contactOf.put(id, contact)));
    }

    Optional<Objection> find() {
        Ruling ruling = fresh.ruling();
        if (ruling instanceof Ruling.Same) {
            Optional<Objection> known = together();
            return known.isPresent() ? known : values();
        }
        if (ruling instanceof Ruling.Set<?> set) {
            return set(set);
        }
        return ruling instanceof Ruling.Reject reject ? rejected(reject) : Optional.empty();
    }

    /** An earlier decision rejects as much of the same mentions. */
    private Optional<Objection> rejected(Ruling.Reject reject) {
        for (Decision earlier : before.on(sides.get(0))) {
            boolean asMuch = earlier.ruling() instanceof Ruling.Reject other
                    && (other.field().isEmpty()
                            || (other.field().equals(reject.field())
                                    && (other.value().isEmpty() || other.value().equals(reject.value()))));
            if (asMuch && before.sides(earlier.id()).get(0).containsAll(sides.get(0))) {
                return Objection.nothingNew(earlier.id());
            }
        }
        return Optional.empty();
    }

    /** Earlier decisions put all of it together already. */
    private Optional<Objection> together() {
        String first = sides.get(0).get(0);
        Set<String> path = new LinkedHashSet<>();
        for (List<String> side : sides.subList(1, sides.size())) {
            List<String> joining = before.joining(first, side.get(0));
            if (joining.isEmpty() && !first.equals(side.get(0))) {
                return Optional.empty();
            }
            path.addAll(joining);
        }
        return path.isEmpty() ? Optional.empty() : Objection.nothingNew(String.join(" and ", path));
    }

    /** The contacts that would become one have been given different values. */
    private Optional<Objection> values() {
        Set<Contact> contacts = new LinkedHashSet<>();
        sides.forEach(side -> side.stream()
                .limit(1)
                .map(contactOf::get)
                .filter(Objects::nonNull)
                .forEach(contacts::add));
        for (RecordField<?> field : RecordField.ALL) {
            List<Reading.Decided<?>> decided = new ArrayList<>();
            contacts.forEach(contact -> decided(field, contact).ifPresent(decided::add));
            if (decided.stream().map(Reading.Decided::value).distinct().count() > 1) {
                List<String> ids = decided.stream()
                        .map(Reading.Decided::decision)
                        .distinct()
                        .toList();
                return Objection.against(
                        String.join(" and ", ids) + " give them different values of " + field.name(), ids);
            }
        }
        return Optional.empty();
    }

    private Optional<Objection> set(Ruling.Set<?> set) {
        Contact contact = contactOf.get(sides.get(0).get(0));
        if (contact == null) {
            return Optional.empty();
        }
        Optional<Reading.Decided<?>> there = decided(set.field(), contact);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String earlier = there.get().decision();
        return there.get().value().equals(set.value())
                ? Objection.nothingNew(earlier)
                : Objection.against(
                        earlier + " gives contact " + contact.id() + " another "
                                + set.field().name(),
                        List.of(earlier));
    }

    private static Optional<Reading.Decided<?>> decided(RecordField<?> field, Contact contact) {
        return field.reading().apply(contact) instanceof Reading.Decided<?> decided
                ? Optional.of(decided)
                : Optional.empty();
    }
}
