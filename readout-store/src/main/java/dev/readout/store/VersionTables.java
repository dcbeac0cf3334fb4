package dev.readout.store;

import dev.readout.model.Appearance;
import dev.readout.model.Versions.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which texts stood at one address after the other. As with the store, a method is one transaction. */
public final class VersionTables {
    private final Database database;

    VersionTables(Database database) {
        this.database = database;
    }

    /** A report as one of the texts of its address. */
    public record Kept(String reportId, Appearance appearance, Standing standing) {}

    /** All texts that stood at the address of a report, itself included, those last seen earlier first; none without one. */
    public List<Kept> beside(String reportId) {
        return database.read(handle -> VersionRows.beside(handle, reportId));
    }

    /** When a text was last seen at its address; empty where that is known of none. */
    public Optional<Instant> lastSeen() {
        return database.read(handle -> handle.createQuery("SELECT max(seen) FROM version")
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse));
    }

    /** Those of some reports beside which other texts stood at their address. */
    public Set<String> several(Collection<String> reportIds) {
        return database.read(handle -> VersionRows.several(handle, reportIds));
    }

    /** The reports in whose place another speaks, with that one. */
    public Map<String, String> yielding() {
        return database.read(VersionRows::yielding);
    }

    /** Those of some reports in whose place another speaks, with that one. */
    public Map<String, String> yielding(Collection<String> reportIds) {
        return database.read(handle -> VersionRows.yielding(handle, reportIds));
    }

    /** The reports of which a contact held mentions once, and in whose place others speak now; the earlier first. */
    public List<Kept> once(String contactId) {
        return database.read(handle -> VersionRows.once(handle, contactId));
    }
}
