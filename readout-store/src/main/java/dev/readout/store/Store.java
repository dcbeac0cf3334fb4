package dev.readout.store;

import dev.readout.model.Appearance;
import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Statement;
import dev.readout.model.Status;
import dev.readout.model.Unresolved;
import dev.readout.store.terms.ReportTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The kept record: reports with their mentions and statements, and the contacts that these resolve to. Every method is
 * one transaction unless {@link #together} joins several, sees what earlier ones wrote, and may be called from any thread;
 * calls run one after another. All
 * throw {@link StoreException} where the database cannot be read or written or what it holds is damaged.
 */
public final class Store implements AutoCloseable {
    private static final long NOT_ALONE = -1;

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /** What adding a report did. */
    public enum Added {
        /** The text is new. */
        ADDED,
        /** The text was known, this source of it was not. */
        SOURCE_ADDED,
        /** Text, source and extraction version were known. */
        UNCHANGED,
        /** What another extraction version had read was replaced. */
        REREAD
    }

    /**
     * A source that could not be read.
     *
     * @param source path or URL
     * @param code one of ingest's closed list
     * @param detail what happened, in words
     */
    public record Failure(String source, String code, String detail) {}

    /** How much is in the store. */
    public record Counts(int reports, int mentions, int contacts, int statements, int failures, int unresolved) {}

    /**
     * Where a search found its words.
     *
     * @param statement which statement of the report says it, counted from 0; empty where the report's text was searched
     * @param start where in the report's text the stretch begins that shows it
     * @param parts of the stretch, as they follow each other; those at odd places are what was found
     */
    public record Hit(String reportId, Optional<Integer> statement, int start, List<String> parts) {
        public Hit {
            parts = List.copyOf(parts);
        }
    }

    /** What a search looks through. */
    public enum Searched {
        REPORTS,
        STATEMENTS
    }

    /**
     * Something in the store that cannot be right.
     *
     * @param where table and row
     * @param what what is wrong with it
     */
    public record Problem(String where, String what) {}

    /**
     * A location as messages show it: without any password that it holds.
     *
     * @throws StoreException if it is no location of a store
     */
    public static String shown(String location) {
        return Engine.of(location).shown();
    }

    /**
     * Whether a store is at a location, or something that is none.
     *
     * @throws StoreException if it is no location of a store, or a server does not answer
     */
    public static boolean present(String location) {
        return Engine.of(location).present();
    }

    /**
     * Refuses a place where something is kept, before {@link #open} brings it to this version. A store without any row and
     * a place where nothing is are no such.
     *
     * @throws StoreException if something is kept there, it is no store, or a server does not answer
     */
    public static void refuseFull(String location) {
        Copying.refuseFull(Engine.of(location));
    }

    /**
     * Opens a store, and creates it where the file is missing.
     *
     * @param location path of an SQLite file, or the address of a PostgreSQL database ('jdbc:postgresql:…')
     * @throws StoreException if it is no Readout store, cannot be written, or comes from a newer version
     */
    public static Store open(String location) {
        return open(location, (done, texts) -> {});
    }

    /**
     * The same, for somebody who wants to know what takes its time.
     *
     * @param indexing is told where texts have to be put into the search index first, as in a store of an earlier version
     */
    public static Store open(String location, Indexing indexing) {
        Engine engine = Engine.of(location);
        Schema.prepare(engine);
        return new Store(Database.open(engine, indexing));
    }

    /**
     * Opens a store only to look into it, beside others that write to it.
     *
     * @param location of a store that {@link #open} has brought to this version
     * @throws StoreException if it cannot be read
     */
    public static Store openToRead(String location) {
        return new Store(Database.openToRead(Engine.of(location)));
    }

    /**
     * Looks at one state of the store several times.
     *
     * @param look must not write
     */
    public <T> T whole(Supplier<T> look) {
        return database.whole(look);
    }

    /**
     * Another one after every change of what is kept, except where only one more source of a known text came or a text was
     * seen again: {@link VersionTables#lastSeen} tells that.
     */
    public String state() {
        return database.read(handle -> handle.createQuery("""
                        SELECT version, generation, settled, (SELECT count(*) FROM decision),
                          (SELECT count(*) FROM failure) FROM resolution""")
                .map((row, context) -> row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3) + " "
                        + row.getLong(4) + " " + row.getLong(5))
                .one());
    }

    /** The last of the steps that led to the tables, as '11'. */
    public String schema() {
        return database.read(handle -> handle
                .createQuery("SELECT version FROM flyway_schema_history WHERE type = 'SQL' AND version IS NOT NULL")
                .mapTo(String.class)
                .stream()
                .max(Comparator.comparing(BigDecimal::new))
                .orElse(""));
    }

    /**
     * Does what the action does with this store, from this thread, in one transaction: many small additions cost little more
     * than one. Where a method called there throws, it alone leaves nothing behind; where the action throws, nothing of it
     * stays. Other threads wait.
     */
    public void together(Runnable action) {
        database.write(handle -> {
            action.run();
            return handle;
        });
    }

    /** Whether nothing was ever added. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM report)")
                .mapTo(Boolean.class)
                .one());
    }

    public boolean contains(String reportId) {
        return database.read(handle -> ReportRows.known(handle, reportId).isPresent());
    }

    /** Whether this text was read from this source with this version already, so that adding it changes nothing. */
    public boolean holds(Report report, String extraction) {
        return database.read(handle -> ReportRows.extraction(handle, report.id(), report.source()))
                .filter(extraction::equals)
                .isPresent();
    }

    /**
     * Keeps a report and what was read from it. Of a text that comes from several sources the record keeps what was
     * read under the first of them in order, so that it does not depend on the order of arrival. Contacts stay as they
     * are until {@link #replace}, except that mentions which a new reading no longer makes are taken out of them.
     *
     * @param extraction version of the analysis; another one than stored replaces the mentions and statements
     * @throws IllegalArgumentException if a mention or statement is of another report, or the text has half a surrogate
     *     pair, which no database keeps
     */
    public Added add(Report report, List<Mention> mentions, List<Statement> statements, String extraction) {
        return add(report, Appearance.UNKNOWN, mentions, statements, extraction);
    }

    /**
     * The same, of a text that stood at an address.
     *
     * @param appearance how it stood there; where the text was known, the last time that it was seen counts
     */
    public Added add(
            Report report,
            Appearance appearance,
            List<Mention> mentions,
            List<Statement> statements,
            String extraction) {
        return add(report, appearance, mentions, statements, Optional.empty(), extraction);
    }

    /**
     * The same, with the terms by which a search is to find it.
     *
     * @param terms of the report and the statements; where they are missing, the store makes them
     */
    public Added add(
            Report report,
            Appearance appearance,
            List<Mention> mentions,
            List<Statement> statements,
            Optional<ReportTerms> terms,
            String extraction) {
        Addition addition = new Addition(report, mentions, statements, terms, extraction);
        return database.write(handle -> {
            Added added = addition.run(handle, database.search());
            VersionRows.note(handle, report, appearance);
            return added;
        });
    }

    /** Remembers that a stored text was seen at its address again. */
    public void seen(Report report, Appearance appearance) {
        if (report.url() != null && appearance.seen() != null) {
            database.write(handle -> VersionRows.note(handle, report, appearance));
        }
    }

    /**
     * Keeps what a new reading of a stored report found. Where that is the same as before, only the version changes and
     * the record stays as it is.
     *
     * @return {@link Added#REREAD}, or {@link Added#UNCHANGED} where the reading found the same
     * @throws IllegalArgumentException if the report is not stored, or a mention or statement is of another one
     */
    public Added reread(Report report, List<Mention> mentions, List<Statement> statements, String extraction) {
        Addition addition = new Addition(report, mentions, statements, Optional.empty(), extraction);
        return database.write(handle -> addition.again(handle, database.search()));
    }

    /** The ids of the reports whose mentions another version of the analysis made, by source. */
    public List<String> notReadBy(String extraction) {
        return database.read(handle -> ReportRows.notReadBy(handle, extraction));
    }

    /** Remembers a source that could not be read, until it is added or fails otherwise. */
    public void failed(Failure failure) {
        database.write(handle -> FailureRows.put(handle, failure));
    }

    /** The sources that could not be read, in order. */
    public List<Failure> failures() {
        return database.read(FailureRows::all);
    }

    /** All reports by source, texts included: some 10 kB of memory each. {@link #eachReport} holds one at a time. */
    public List<Report> reports() {
        return database.read(ReportRows::all);
    }

    /** Those of some reports that there are. */
    public List<Report> reports(Collection<String> ids) {
        return database.read(handle -> {
            List<Report> found = new ArrayList<>();
            MentionRows.chunks(List.copyOf(ids), chunk -> found.addAll(ReportRows.some(handle, chunk)));
            return found;
        });
    }

    /** Hands on each report by source. The action may use this store. */
    public void eachReport(Consumer<Report> action) {
        database.read(ReportRows::ids).forEach(id -> report(id).ifPresent(action));
    }

    public Optional<Report> report(String id) {
        return database.read(handle -> ReportRows.one(handle, id));
    }

    /** Every path or URL under which this text came, sorted. */
    public List<String> sources(String reportId) {
        return database.read(handle -> ReportRows.sources(handle, reportId));
    }

    /** All mentions, by their report's source, then by place in the text. */
    public List<Mention> mentions() {
        return database.read(MentionRows::all);
    }

    /** The mentions of a report, by place in the text; none where the report is unknown. */
    public List<Mention> mentionsOf(String reportId) {
        return database.read(handle -> MentionRows.of(handle, List.of(reportId)));
    }

    /** The mentions of some reports, by their report's source, then by place in the text. */
    public List<Mention> mentionsOf(Collection<String> reportIds) {
        return database.read(handle -> MentionRows.ofReports(handle, reportIds));
    }

    /** The id of the mention, or, from 6 characters on, the ids of those that begin so: at most two. */
    public List<String> mentionIds(String beginning) {
        return database.read(handle -> MentionRows.ids(handle, beginning));
    }

    /** The report of a mention. */
    public Optional<String> reportOf(String mentionId) {
        return database.read(handle -> handle.createQuery("SELECT report_id FROM mention WHERE id = ?")
                .bind(0, mentionId)
                .mapTo(String.class)
                .findOne());
    }

    /** The statements of a report as added; none where the report is unknown. */
    public List<Statement> statementsOf(String reportId) {
        return database.read(handle -> StatementRows.of(handle, reportId));
    }

    /**
     * Begins to bring the record up to date.
     *
     * @param version that of the rules which resolve; after another one, everything is to be resolved again
     */
    public Revision revise(String version) {
        return new Revision(database, version);
    }

    /**
     * Puts a record in place of the one there, whatever rules it comes from. The id of a contact that is gone, or that lost
     * mentions, leads to the contacts that hold these now.
     *
     * @throws IllegalArgumentException if the record names mentions, claims or candidates that do not exist
     */
    public void replace(Resolved resolved) {
        database.write(handle -> {
            ContactRows.replace(handle, null, resolved);
            PendingRows.settle(handle, "");
            PendingRows.mark(handle, Map.of());
            return resolved;
        });
    }

    /**
     * All contacts as lists show them: their readings have their values, but not the claims behind them. By id; quick, and
     * small in memory, because no text is looked at.
     */
    public List<Contact> outlines() {
        return database.read(OutlineReader::all);
    }

    /** The ids of the contacts that some report tells with one of these statuses. */
    public Set<String> contactsClaiming(Collection<Status> statuses) {
        return database.read(handle -> ContactReader.claiming(handle, statuses));
    }

    /** The mentions whose contact the evidence does not decide, by id. */
    public List<Unresolved> unresolved() {
        return database.read(UnresolvedRows::all);
    }

    public Resolved resolved() {
        return database.read(ContactReader::all);
    }

    /** The contacts that hold some mentions. */
    public List<Contact> contactsOf(Collection<String> mentionIds) {
        return database.read(handle -> ContactReader.of(
                handle, PendingRows.contacts(handle, mentionIds).values()));
    }

    /**
     * One contact.
     *
     * @param id as {@link #find} takes it
     */
    public Optional<Contact> contact(String id) {
        return database.read(handle -> ContactReader.find(handle, id)
                .flatMap(Found::contact)
                .flatMap(contact ->
                        ContactReader.of(handle, List.of(contact)).stream().findFirst()));
    }

    /**
     * Where the id of a contact leads.
     *
     * @param id one that a contact bears or bore, or the first characters of one, at least 6, if all that begin so lead to
     *     the same
     */
    public Optional<Found> find(String id) {
        return database.read(handle -> ContactReader.find(handle, id));
    }

    /** The reports that came under a document's name: the last part of one of their sources. Sorted by id. */
    public List<String> reportsNamed(String document) {
        return database.read(handle -> ReportRows.named(handle, document));
    }

    /** What stands behind single contacts. */
    public ContactTables contacts() {
        return new ContactTables(database);
    }

    /** What is kept for lineage. */
    public LineageTables lineage() {
        return new LineageTables(database);
    }

    /** Which texts stood at one address after the other. */
    public VersionTables versions() {
        return new VersionTables(database);
    }

    /** What came in, all of it at once. */
    public IntakeTables intake() {
        return new IntakeTables(database);
    }

    /** What a watch over feeds keeps. */
    public WatchTables watching() {
        return new WatchTables(database);
    }

    /** The id of the contact that a mention is resolved to. */
    public Optional<String> contactOf(String mentionId) {
        return database.read(handle -> handle.createQuery("SELECT contact_id FROM contact_mention WHERE mention_id = ?")
                .bind(0, mentionId)
                .mapTo(String.class)
                .findOne());
    }

    /** All decisions in order of arrival, those undone and those that undo included. */
    public List<Decision> decisions() {
        return database.read(DecisionRows::all);
    }

    /**
     * Adds a decision; none is ever changed or removed. The record stays as it is until what the decision touches is
     * resolved anew.
     *
     * @return by which {@link Revision#only} tells that nothing else has changed since the record was last resolved
     * @throws IllegalArgumentException if it is there already, or undoes one that is not
     */
    public long decide(Decision decision) {
        return database.write(handle -> {
            PendingRows.State before = PendingRows.state(handle);
            DecisionRows.insert(handle, decision);
            DecisionRows.reports(handle, decision).forEach(report -> PendingRows.note(handle, report));
            boolean settled = before.settled() == before.generation();
            return settled ? PendingRows.state(handle).generation() : NOT_ALONE;
        });
    }

    /**
     * Where words stand, the best place first. Where they stand in more than {@link Search#RANKED} reports or statements,
     * those that came last stand first instead.
     */
    public List<Hit> search(Searched where, Search search, int skip, int most) {
        return database.read(handle -> database.search().hits(handle, where, search, skip, most));
    }

    /** In how many reports or statements they stand; one more than {@link Search#RANKED} stands for any number above it. */
    public int found(Searched where, Search search) {
        return database.read(handle -> database.search().count(handle, where, search));
    }

    /** The ids of the contacts to which the mentions of a report are resolved, by place in the text, each once. */
    public List<String> contactsIn(String reportId) {
        return database.read(handle -> ContactReader.idsIn(handle, reportId));
    }

    /** The ids of the contacts that have a report with these words. */
    public Set<String> contactsWith(Search search) {
        return database.read(handle -> database.search().contacts(handle, search));
    }

    public Counts counts() {
        return database.read(handle -> handle.createQuery("""
                        SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM mention),
                          (SELECT count(*) FROM contact), (SELECT count(*) FROM statement),
                          (SELECT count(*) FROM failure), (SELECT count(*) FROM unresolved)""")
                .map((row, context) -> new Counts(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .one());
    }

    /**
     * Looks for damage: evidence that the text does not say, rows that belong to nothing, values that no field has,
     * contacts without mentions. Goes on after each find. Empty where the store is sound.
     */
    public List<Problem> check() {
        return database.read(handle -> Integrity.check(handle, database.engine()));
    }

    /**
     * A checksum of all that is kept, as hexadecimal figures. Stores that keep the same have the same, whatever database
     * keeps them.
     */
    public String digest() {
        return database.read(Digest::of);
    }

    /**
     * Puts all that is kept here into another store, in one transaction.
     *
     * @param target in which nothing is kept yet
     * @return the digest of both
     * @throws StoreException if this store is unsound, or something is kept in the other one; that stays as it is
     */
    public String copyTo(Store target) {
        return new Copying(database, target.database).run();
    }

    /** Ends the use of the file or the connection. */
    @Override
    public void close() {
        database.close();
    }
}
