package dev.readout.app.deciding;

import dev.readout.app.NothingDone;
import dev.readout.app.deciding.References.Reference;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rulings made of the ids and words that analysts type, checked against the record as far as it alone tells. All throw
 * {@link NothingDone} where an id leads nowhere or the ruling would say what is so already.
 */
public final class Drafts {
    private final Store store;
    private final References references;

    public Drafts(Store store) {
        this.store = store;
        this.references = new References(store);
    }

    /** They are one contact; the others join the first. */
    public Ruling same(List<String> ids) {
        List<Reference> named = references.find(ids);
        String first = contact(named.get(0)).orElse("");
        for (Reference other : named.subList(1, named.size())) {
            if (!first.isEmpty() && contact(other).filter(first::equals).isPresent()) {
                throw new NothingDone("not decided: " + named.get(0).typed() + " and " + other.typed()
                        + " are one contact already, " + first);
            }
        }
        return new Ruling.Same(references.subjects(named));
    }

    private Optional<String> contact(Reference reference) {
        Mention mention = reference.mention();
        return mention == null ? Optional.of(reference.id()) : references.contactOf(mention);
    }

    /** No two of them are one contact. */
    public Ruling different(List<String> ids) {
        return new Ruling.Different(references.subjects(references.find(ids)));
    }

    /**
     * A contact's field has a value.
     *
     * @throws IllegalArgumentException naming the value and what is expected
     */
    public Ruling set(String id, RecordField<?> field, String value) {
        Reference reference = references.find(id);
        Contact contact = reference.contact();
        if (contact == null) {
            throw new NothingDone("not decided: " + id + " is a mention; a value is set for a contact"
                    + store.contactOf(reference.id())
                            .map(of -> ", that of the mention is " + of)
                            .orElse(""));
        }
        Ruling.Set<?> set =
                Ruling.Set.of(references.subjects(List.of(reference)).get(0), field, value);
        List<Party> parties =
                contact.participants().stream().map(a -> a.party()).distinct().toList();
        if (set.value() instanceof Party party && !parties.contains(party)) {
            throw new IllegalArgumentException("'" + party + "' does not take part; these do: "
                    + parties.stream().map(Party::code).collect(Collectors.joining(", ")));
        }
        return set;
    }

    /** Mentions tell of no contact or, with a field, are read wrongly there. */
    public Ruling reject(String id, Optional<RecordField<?>> field, Optional<String> value) {
        Reference reference = references.find(id);
        if (field.isPresent()) {
            RecordField<?> of = field.get();
            List<String> claims = mentions(reference).stream()
                    .flatMap(mention -> of.printed(mention).stream())
                    .distinct()
                    .toList();
            if (claims.isEmpty() || value.filter(v -> !claims.contains(v)).isPresent()) {
                throw new NothingDone("not decided: " + reference.id() + " says nothing of " + of.name()
                        + (claims.isEmpty() ? "" : " but " + String.join(", ", claims)));
            }
        }
        return new Ruling.Reject(references.subjects(List.of(reference)).get(0), field, value);
    }

    private List<Mention> mentions(Reference reference) {
        Contact contact = reference.contact();
        Mention mention = reference.mention();
        return contact != null ? references.mentions(contact) : mention != null ? List.of(mention) : List.of();
    }

    /** An earlier decision holds no longer. */
    public Ruling undo(String id) {
        return new Ruling.Undo(new Deciding(store).find(id).id());
    }
}
