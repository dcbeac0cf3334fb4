package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store opened several times to be read, so that requests do not wait for each other. None of them can write. */
public final class Readers implements AutoCloseable {
    private final List<Store> stores = new ArrayList<>();
    private final BlockingQueue<Store> idle = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Listing> last = new AtomicReference<>();
    private final Duration patience;
    private final Outlets outlets = Outlets.read();

    /**
     * @param location of a store of this version
     * @param patience how long a request waits for one of them
     */
    public Readers(String location, int number, Duration patience) {
        this.patience = patience;
        for (int i = 0; i < number; i++) {
            stores.add(Store.openToRead(location));
        }
        idle.addAll(stores);
    }

    /** What a look at the record gives; empty where all were in use for too long. */
    public <T> Optional<T> look(Function<Sight, T> look) throws InterruptedException {
        Store store = idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (store == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(store.whole(() -> look.apply(new Sight(store, listing(store), outlets))));
        } finally {
            idle.add(store);
        }
    }

    private Listing listing(Store store) {
        String state = store.state();
        Listing known = last.get();
        return known != null && known.state().equals(state) ? known : renewed(store, state);
    }

    /** One makes it while the others wait for it. */
    private synchronized Listing renewed(Store store, String state) {
        Listing known = last.get();
        if (known != null && known.state().equals(state)) {
            return known;
        }
        Listing made = Listing.of(state, store.outlines());
        last.set(made);
        return made;
    }

    /** Ends all reading; requests under way have ended before. */
    @Override
    public void close() {
        stores.forEach(Store::close);
    }
}
