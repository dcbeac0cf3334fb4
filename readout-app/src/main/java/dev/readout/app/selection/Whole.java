package dev.readout.app.selection;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Unresolved;
import dev.readout.store.ContactTables;
import dev.readout.store.ContactTables.Traced;
import dev.readout.store.LineageTables.Told;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * Takes it from a store; empty where no contact has the id.
     *
     * @param contactId in full
     * @param rulings the decisions of the store
     */
    public static Optional<Whole> of(String contactId, Store store, Rulings rulings) {
        return store.contacts().traced(contactId).map(traced -> of(traced, store, rulings));
    }

    private static Whole of(Traced traced, Store store, Rulings rulings) {
        ContactTables tables = store.contacts();
        List<Unresolved> undecided = tables.undecided(traced.contact().id());
        Set<String> others =
                tables.reportsOf(undecided.stream().map(Unresolved::mentionId).toList());
        traced.told().forEach(told -> others.remove(told.report().id()));
        List<Told> told = new ArrayList<>(traced.told());
        told.addAll(tables.told(others));
        return new Whole(traced.contact(), Selections.whole(traced.contact(), told, store), undecided, rulings);
    }
}
