package dev.readout.app.selection;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.app.run.Anchored;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Unresolved;
import dev.readout.store.Store;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One contact with everything that there is to show of it.
 *
 * @param selection its reports, mentions and statements, and those of the undecided mentions
 * @param undecided mentions that may belong to it, and its own that may be of another contact
 * @param rulings the decisions about its mentions
 */
public record Whole(Contact contact, Selection selection, List<Unresolved> undecided, Rulings rulings) {
    public Whole {
        undecided = List.copyOf(undecided);
    }

    /** Takes it from the store that has the contact. */
    public static Whole of(Contact contact, Store store) {
        List<Unresolved> undecided = store.unresolved().stream()
                .filter(mention -> mention.candidates().contains(contact.id())
                        || contact.mentionIds().contains(mention.mentionId()))
                .toList();
        Set<String> reports = new LinkedHashSet<>(contact.reportIds());
        undecided.forEach(mention -> store.reportOf(mention.mentionId()).ifPresent(reports::add));
        Selection selection = Selections.withStatements(Selections.with(List.of(contact), reports, store), store);
        Rulings rulings = Anchored.rulings(store);
        return new Whole(contact, selection, undecided, rulings);
    }
}
