package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.model.Unresolved;
import dev.readout.store.LineageTables.Told;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What stands behind contacts, in few queries however many reports tell of them. As with the store, a method is one
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

    /**
     * The statements of some reports, each report's in its order; reports without any are missing. Texts are read only of
     * those in which somebody speaks.
     *
     * @param speaker who says them, alone or with others
     */
    public Map<String, List<Statement>> statementsOf(Collection<String> reportIds, Actor speaker) {
        return database.read(handle -> StatementRows.of(handle, reportIds, speaker));
    }

    /**
     * Hands on the ids of the reports that say something of a field of a contact, once for each field of each contact of
     * which any report does. The action may not use this store.
     */
    public void eachFact(Consumer<Set<String>> action) {
        database.read(handle -> ContactReader.eachFact(handle, action));
    }

    /** The undecided mentions of which a contact is a candidate, and its own that may be of another one, by id. */
    public List<Unresolved> undecided(String contactId) {
        return database.read(handle -> UnresolvedRows.of(handle, contactId));
    }

    /** The ids of the contacts of which at least one of some reports tells. */
    public Set<String> toldIn(Collection<String> reportIds) {
        return database.read(handle -> ContactReader.toldIn(handle, reportIds));
    }

    /**
     * The words that say that there was a contact.
     *
     * @param words of the report's text
     */
    public record Saying(Report report, Quote words) {}

    /** The evidence of some mentions by their ids; those that are not there are missing. */
    public Map<String, Saying> sayings(Collection<String> mentionIds) {
        return database.read(handle -> MentionRows.sayings(handle, mentionIds));
    }

    /** The ids of the reports of some mentions. */
    public Set<String> reportsOf(Collection<String> mentionIds) {
        return database.read(handle -> MentionRows.reports(handle, mentionIds));
    }
}
