package dev.readout.store;

import dev.readout.model.Contact;
import dev.readout.model.Unresolved;
import dev.readout.store.LineageTables.Told;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind single contacts, in few queries however many reports tell of them. As with the store, a method is one
 * transaction.
 */
public final class ContactTables {
    private final Database database;

    ContactTables(Database database) {
        this.database = database;
    }

    /**
     * A contact with what stands behind it.
     *
     * @param told its reports with all that was read from them, by source
     */
    public record Traced(Contact contact, List<Told> told) {
        public Traced {
            told = List.copyOf(told);
        }
    }

    /**
     * A contact with its reports.
     *
     * @param contactId in full
     */
    public Optional<Traced> traced(String contactId) {
        return database.read(handle -> ContactReader.traced(handle, contactId));
    }

    /**
     * Some reports with their mentions and, where they have any of these, their statements; by source, a hundred reports
     * after the other. Ids that no report has are left out.
     */
    public List<Told> told(Collection<String> reportIds) {
        return database.read(handle -> ToldRows.of(handle, reportIds));
    }

    /** The undecided mentions of which a contact is a candidate, by id. */
    public List<Unresolved> undecided(String contactId) {
        return database.read(handle -> UnresolvedRows.of(handle, contactId));
    }

    /** The ids of the contacts of which at least one of some reports tells. */
    public Set<String> toldIn(Collection<String> reportIds) {
        return database.read(handle -> ContactReader.toldIn(handle, reportIds));
    }

    /** The ids of the reports of some mentions. */
    public Set<String> reportsOf(Collection<String> mentionIds) {
        return database.read(handle -> MentionRows.reports(handle, mentionIds));
    }
}
