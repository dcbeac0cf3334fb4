package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.app.run.Anchored;
import dev.readout.store.Store;
import dev.readout.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store opened several times to be read, so that requests do not wait for each other. None of them can write. */
public final class Readers implements AutoCloseable {
    /** Of what is open no more than so many are kept with the texts of their reports. */
    private static final int SHOWN = 200;

    private final List<Store> stores = new ArrayList<>();
    private final Queue<Store> idle = new ConcurrentLinkedQueue<>();
    /** One for each that is idle. Whoever waits longest is next: a new request would often be quicker than one that waits. */
    private final Semaphore turns;

    private final Kept<Listing> listing = new Kept<>();
    private final Kept<Press> press = new Kept<>();
    private final Kept<Map<String, Share>> shares = new Kept<>();
    private final Kept<Ahead> ahead = new Kept<>();
    private final Kept<Foreseen> foreseen = new Kept<>();
    private final Kept<Totals> totals = new Kept<>();
    private final Kept<Unsettled> unsettled = new Kept<>();
    private final Kept<Rulings> rulings = new Kept<>();
    private final Kept<Officeholders> officeholders = new Kept<>();
    private final Duration patience;
    private final Outlets outlets = Outlets.read();
    private volatile @Nullable Thread preparing;

    /**
     * @param location of a store of this version
     * @param patience how long a request waits for one of them
     */
    public Readers(String location, int number, Duration patience) {
        this.patience = patience;
        boolean opened = false;
        try {
            for (int i = 0; i < number; i++) {
                stores.add(Store.openToRead(location));
            }
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
        idle.addAll(stores);
        turns = new Semaphore(stores.size(), true);
    }

    /**
     * Makes what lists, outlets and sources need of the present state, beside whoever asks, so that nobody waits for what
     * could be there already.
     *
     * @param first what is done as soon as there are lists
     */
    public void prepare(Consumer<Sight> first) {
        Thread thread = new Thread(
                () -> {
                    try {
                        look(sight -> {
                            first.accept(sight);
                            return sight.shares().get();
                        });
                    } catch (InterruptedException | StoreException left) {
                        // whoever asks makes it, or is told what is wrong
                    }
                },
                "readout-prepares");
        thread.setDaemon(true);
        preparing = thread;
        thread.start();
    }

    /** What a look at the record gives; empty where all were in use for too long. */
    public <T> Optional<T> look(Function<Sight, T> look) throws InterruptedException {
        if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        Store store = idle.remove();
        try {
            return Optional.of(store.whole(() -> look.apply(sight(store))));
        } finally {
            idle.add(store);
            turns.release();
        }
    }

    private Sight sight(Store store) {
        String state = store.state();
        Listing all = listing.of(state, () -> new Listing(state, store.outlines()));
        Supplier<Press> published = () -> press.of(state, () -> Press.of(store, all, outlets));
        return new Sight(
                store,
                all,
                outlets,
                published,
                () -> shares.of(state, () -> Share.of(store, published.get())),
                () -> ahead.of(state, () -> Ahead.of(store)),
                today -> foreseen.of(state + " " + today, () -> new Foreseen(today)),
                () -> totals.of(state, () -> Totals.of(store, all)),
                most -> most > SHOWN
                        ? Unsettled.of(store, most)
                        : unsettled.of(state + " " + most, () -> Unsettled.of(store, most)),
                () -> rulings.of(state, () -> Anchored.rulings(store)),
                () -> officeholders.of("", () -> new Officeholders(Lexicon.english())));
    }

    /** Ends all reading; requests under way have ended before. */
    @Override
    public void close() {
        Thread last = preparing;
        if (last != null) {
            try {
                last.join(patience.toMillis());
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
        stores.forEach(Store::close);
    }
}
