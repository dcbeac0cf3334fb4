package dev.readout.analysis.rulings;

import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Reading;
import dev.readout.model.RecordField;
import java.util.ArrayList;
import java.util.List;

/** Puts what analysts decided of a contact beside what its reports say. */
public final class Verdicts {
    private final Rulings rulings;

    public Verdicts(Rulings rulings) {
        this.rulings = rulings;
    }

    /** The contact with the values that it was given, the earliest of several, and with a note for each decision. */
    public Contact on(Contact c) {
        List<Decision> decisions = rulings.on(c.mentionIds());
        if (decisions.isEmpty()) {
            return c;
        }
        List<String> notes = new ArrayList<>(c.notes());
        decisions.forEach(decision -> notes.add(decision.by() + " decided " + decision.id() + ": "
                + decision.ruling().words() + ". " + decision.why()));
        return new Contact(
                c.id(),
                c.participants(),
                reading(RecordField.CHANNEL, c),
                reading(RecordField.STATUS, c),
                reading(RecordField.DATE, c),
                reading(RecordField.PLACE, c),
                reading(RecordField.DURATION, c),
                reading(RecordField.INITIATIVE, c),
                c.mentionIds(),
                c.reportIds(),
                c.origins(),
                notes);
    }

    private <V> Reading<V> reading(RecordField<V> field, Contact contact) {
        Reading<V> sources = field.reading().apply(contact);
        for (Given<?> given : rulings.given()) {
            if (given.ruling().field().equals(field) && contact.mentionIds().contains(given.mentionId())) {
                @SuppressWarnings("unchecked") // the field says of which type its values are
                V value = (V) given.ruling().value();
                return new Reading.Decided<>(value, given.decision().id(), sources);
            }
        }
        return sources;
    }
}
