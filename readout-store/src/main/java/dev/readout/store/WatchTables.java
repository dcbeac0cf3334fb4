package dev.readout.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a watch over feeds keeps between looks. As with the store, a method is one transaction. */
public final class WatchTables {
    private final Database database;

    WatchTables(Database database) {
        this.database = database;
    }

    /**
     * A feed as it stood after the last look.
     *
     * @param address as the user gave it
     * @param began the first look
     * @param looked the last look
     * @param succeeded the last look that the server answered; absent where it never did
     * @param news the last look that gave an item that was not known; absent where none did
     * @param due the next look
     * @param failures looks in a row that failed
     * @param failure what the last one was; absent where the last look succeeded
     * @param warnedOfSilence whether the user was told that nothing new comes
     * @param failing the first of the looks in a row that failed; absent where the last one succeeded, or nobody noted it
     * @param exploding the first of the looks with news in a row that brought more than is expected; absent where the last
     *     of them did not
     * @param brought how many new items the last of these brought; absent where {@code exploding} is
     */
    public record Source(
            String address,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant began,
            Instant looked,
            @Nullable Instant succeeded,
            @Nullable Instant news,
            Instant due,
            int failures,
            @Nullable String failure,
            boolean warnedOfSilence,
            @Nullable Instant failing,
            @Nullable Instant exploding,
            @Nullable Integer brought) {
        public Source {
            if (address.isBlank() || failures < 0) {
                throw new IllegalArgumentException(
                        "a source needs an address and no less than no failures: '" + address + "', " + failures);
            }
            if ((exploding == null) != (brought == null)) {
                throw new IllegalArgumentException(
                        "what explodes brings a number of items: " + address + ", " + exploding + ", " + brought);
            }
        }

        /** A feed that does not explode, and of whose failures nobody noted the first. */
        public Source(
                String address,
                @Nullable String etag,
                @Nullable String lastModified,
                Instant began,
                Instant looked,
                @Nullable Instant succeeded,
                @Nullable Instant news,
                Instant due,
                int failures,
                @Nullable String failure,
                boolean warnedOfSilence) {
            this(
                    address,
                    etag,
                    lastModified,
                    began,
                    looked,
                    succeeded,
                    news,
                    due,
                    failures,
                    failure,
                    warnedOfSilence,
                    null,
                    null,
                    null);
        }
    }

    /**
     * An item of a feed.
     *
     * @param item by what it is known again
     * @param url its page; absent where it names none
     * @param mark the id of the text that the feed gave
     * @param due when its page is to be read; absent where it was read or given up, or there is none
     * @param attempts how often it could not be, since it last could
     * @param reads how often it was, since the feed last said something else of it
     */
    public record Item(
            String source,
            String item,
            @Nullable String url,
            String mark,
            @Nullable Instant due,
            int attempts,
            int reads) {}

    /**
     * A contact as it was last handed on.
     *
     * @param revision how many changes of it were; it never begins anew, so that no two changes have one id
     * @param state JSON; empty where it is no contact any more
     */
    public record Announced(String contactId, int revision, String state) {}

    /**
     * A change of the record to be handed on.
     *
     * @param id by which repeats are told
     * @param line for people
     * @param json for programs, one object on one line
     */
    public record Change(String id, String line, String json) {}

    /** A change that has not been taken by one way yet. */
    public record Delivery(long ordinal, String way, int attempts, Instant due, Change change) {}

    public Optional<Source> source(String address) {
        return database.read(handle -> SourceRows.one(handle, address));
    }

    /** The texts that a feed gave before, by item. */
    public Map<String, String> marks(String address) {
        return database.read(handle -> SourceRows.marks(handle, address));
    }

    /** Those of some items whose pages were read, or wait to be, because another feed has them too. */
    public Set<String> known(String address, Collection<String> items) {
        return database.read(handle -> SourceRows.known(handle, address, items));
    }

    /** Keeps what a look gave: the feed, and its items that are new or differ. */
    public void looked(Source source, Collection<Item> items) {
        database.write(handle -> {
            SourceRows.put(handle, source);
            SourceRows.put(handle, items);
            return source;
        });
    }

    /** The items whose pages are still to be read, of some feeds, those due first first. */
    public List<Item> waiting(Collection<String> addresses) {
        return database.read(handle -> SourceRows.waiting(handle, addresses));
    }

    /** An item's page was read, for every feed that has it; or could not be, and is given up or tried again when it is due. */
    public void tried(Item item, @Nullable String failure) {
        database.write(handle -> SourceRows.tried(handle, item, failure));
    }

    /** The generation of the store: it grows with each change of reports or contacts. */
    public long generation() {
        return database.read(handle -> PendingRows.state(handle).generation());
    }

    /** The generation of the record that was handed on last; -1 where none was. */
    public long announcedGeneration() {
        return database.read(ChangeRows::generation);
    }

    /** The contacts as they were handed on last. */
    public List<Announced> announced() {
        return database.read(ChangeRows::announced);
    }

    /**
     * Keeps changes to be handed on, and the state of the record that they lead to.
     *
     * @param changes in order
     * @param ways by which each is to be handed on
     * @param now contacts that differ
     * @param generation that of the record compared
     */
    public void announce(
            List<Change> changes, Collection<String> ways, Instant due, Collection<Announced> now, long generation) {
        database.write(handle -> {
            ChangeRows.insert(handle, changes, ways, due);
            ChangeRows.replace(handle, now, generation);
            return changes;
        });
    }

    /** What some ways have not taken yet, in order. */
    public List<Delivery> undelivered(Collection<String> ways) {
        return database.read(handle -> ChangeRows.undelivered(handle, ways));
    }

    /** How often one of some ways has not taken a change yet. */
    public int deliveries(Collection<String> ways) {
        return database.read(handle -> ChangeRows.deliveries(handle, ways));
    }

    /** When the first of these is to be handed on again; empty where there is none. */
    public Optional<Instant> nextDelivery(Collection<String> ways) {
        return database.read(handle -> ChangeRows.next(handle, ways));
    }

    /** A way took a change. */
    public void delivered(Delivery delivery) {
        database.write(handle -> ChangeRows.delivered(handle, delivery));
    }

    /** A way did not take a change, and is asked again. */
    public void deferred(Delivery delivery, Instant due) {
        database.write(handle -> ChangeRows.deferred(handle, delivery, due));
    }
}
