package dev.readout.store;

import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Resolved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The record on its way to be resolved anew: what has changed since it was, the parts of the store that this concerns, and
 * how they are put in place of the old ones. Blocks are the codes of {@code Mention.block}.
 */
public final class Revision {
    private final Database database;
    private final String version;
    private final PendingRows.State state;

    Revision(Database database, String version) {
        this.database = database;
        this.version = version;
        this.state = database.read(PendingRows::state);
    }

    /**
     * A place where mentions stand.
     *
     * @param day where their date claims together leave one day
     */
    public record Place(String block, Optional<LocalDate> day) {}

    /** The contacts were never resolved, or by other rules. */
    public boolean everything() {
        return !state.version().equals(version);
    }

    /** No report has come or was read again since contacts were resolved by the same rules. */
    public boolean idle() {
        return !everything() && state.settled() == state.generation();
    }

    /** Whether a decision is all that has changed since contacts were resolved: {@link Store#decide} gives the mark. */
    public boolean only(long decided) {
        return !everything() && state.generation() == decided;
    }

    /** The contacts and undecided mentions of some blocks, as they stand. */
    public Resolved resolved(Collection<String> blocks) {
        return database.read(handle -> new Resolved(
                ContactReader.of(handle, ContactRows.ids(handle, blocks)), UnresolvedRows.of(handle, blocks)));
    }

    /** Where mentions have come, gone or changed since contacts were resolved, in order. */
    public List<Place> changed() {
        return database.read(PendingRows::changed);
    }

    /** All blocks, in order. */
    public Set<String> blocks() {
        return database.read(PendingRows::blocks);
    }

    /** The blocks that have mentions dated to the day. */
    public Set<String> blocks(LocalDate day) {
        return database.read(handle -> PendingRows.blocks(handle, day));
    }

    /** For each day of a block's mentions, the blocks that have mentions dated to it, itself included. */
    public Map<LocalDate, Set<String>> days(String block) {
        return database.read(handle -> PendingRows.days(handle, block));
    }

    /** The blocks of undecided mentions that have a candidate among the contacts of the given blocks. */
    public Set<String> undecidedBetween(Collection<String> blocks) {
        return database.read(handle -> PendingRows.undecidedBetween(handle, blocks));
    }

    /** All mentions of some blocks. */
    public List<Mention> mentions(Collection<String> blocks) {
        return database.read(handle -> MentionRows.ofBlocks(handle, blocks));
    }

    /** The mentions of some blocks that are dated to the day. */
    public List<Mention> mentions(LocalDate day, Collection<String> blocks) {
        return database.read(handle -> MentionRows.ofDay(handle, day, blocks));
    }

    /** Where the mentions of a report stand. */
    public List<Place> places(String reportId) {
        return database.read(handle -> PendingRows.places(handle, reportId));
    }

    /** Where some mentions stand. */
    public List<Place> placesOf(Collection<String> mentionIds) {
        return database.read(handle -> PendingRows.placesOf(handle, mentionIds));
    }

    /** The blocks of the contacts that hold some mentions now. */
    public Set<String> contactBlocks(Collection<String> mentionIds) {
        return database.read(handle -> PendingRows.contactBlocks(handle, mentionIds));
    }

    /**
     * Places mentions by day as decisions have it, where that is not the day that their claims leave.
     *
     * @param days the one day of each mention; empty where it has none
     * @return whether any stood elsewhere; this revision is out of date then
     */
    public boolean place(Map<String, Optional<LocalDate>> days) {
        return database.write(handle -> PendingRows.place(handle, days));
    }

    /** The ids of the reports that tell of a contact. */
    public Set<String> telling() {
        return database.read(PendingRows::telling);
    }

    /** When each report was published, if known. */
    public Map<String, Optional<Published>> published() {
        return database.read(ReportRows::published);
    }

    /** What resolution took from the comparison of reports when it was last done, by report. */
    public Map<String, String> marks() {
        return database.read(PendingRows::marks);
    }

    /** The contacts that hold mentions, by mention. */
    public Map<String, String> contacts(Collection<String> mentionIds) {
        return database.read(handle -> PendingRows.contacts(handle, mentionIds));
    }

    /**
     * Puts contacts and undecided mentions in place of those of the same blocks. The id of a contact that is gone, or that
     * lost mentions, leads to the contacts that hold these now.
     *
     * @param blocks the blocks that were resolved
     * @param marks what resolution took from the comparison of reports, by report
     * @return whether it was done; not if the store has changed since this revision began
     * @throws IllegalArgumentException if contacts name mentions, claims or candidates that do not exist
     */
    public boolean replace(Collection<String> blocks, Resolved resolved, Map<String, String> marks) {
        return replace(blocks, resolved, handle -> PendingRows.mark(handle, marks));
    }

    /** The same where the comparison of reports is as it was. */
    public boolean replace(Collection<String> blocks, Resolved resolved) {
        return replace(blocks, resolved, handle -> {});
    }

    private boolean replace(Collection<String> blocks, Resolved resolved, Consumer<Handle> marking) {
        return database.write(handle -> {
            if (PendingRows.state(handle).generation() != state.generation()) {
                return false;
            }
            ContactRows.replace(handle, everything() ? null : Set.copyOf(blocks), resolved);
            PendingRows.settle(handle, version);
            marking.accept(handle);
            return true;
        });
    }
}
