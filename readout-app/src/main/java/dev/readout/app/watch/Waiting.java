package dev.readout.app.watch;

import dev.readout.ingest.Address;
import dev.readout.store.WatchTables.Item;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/** Pages to read, host by host, so that a host that asks for time keeps no other waiting. */
final class Waiting {
    private final PriorityQueue<Next> later = new PriorityQueue<>(
            Comparator.comparing(Next::at).thenComparing(next -> next.item().item()));
    private final Map<String, Deque<Next>> hosts = new LinkedHashMap<>();
    /** Each item as it was added last; what stands elsewhere of it is out of date. */
    private final Map<String, Item> current = new HashMap<>();

    /** A page and from when on it may be read. */
    record Next(Item item, String url, Instant at) {}

    void add(Collection<Item> items) {
        items.forEach(this::add);
    }

    /** Adds an item, in place of what was known of it; one without a page or with nothing to do is left out. */
    void add(Item item) {
        String url = item.url();
        Instant due = item.due();
        if (url == null || due == null) {
            current.remove(key(item));
        } else {
            current.put(key(item), item);
            later.add(new Next(item, url, due));
        }
    }

    /** The page that may be read first; it stays here until it is taken. */
    Optional<Next> next(Instant now, Function<Next, Instant> free) {
        ripen(now);
        Next first = null;
        for (Deque<Next> queue : hosts.values()) {
            Next next = queue.element();
            Instant at = free.apply(next);
            if (first == null || at.isBefore(first.at())) {
                first = new Next(next.item(), next.url(), at);
            }
        }
        return Optional.ofNullable(first == null ? later.peek() : first);
    }

    /** Whether any page is due by now, whatever its host asks for. */
    boolean due(Instant now) {
        ripen(now);
        return !hosts.isEmpty();
    }

    void take(Item item) {
        current.remove(key(item));
    }

    int size() {
        return current.size();
    }

    /** Puts what is due with its host, and clears away what is out of date. */
    private void ripen(Instant now) {
        while (!later.isEmpty()
                && (stale(later.element()) || !later.element().at().isAfter(now))) {
            Next next = later.remove();
            if (!stale(next)) {
                String host = Address.of(next.url()).map(Address::host).orElse("");
                hosts.computeIfAbsent(host, h -> new ArrayDeque<>()).add(next);
            }
        }
        for (Deque<Next> queue : hosts.values()) {
            while (!queue.isEmpty() && stale(queue.element())) {
                queue.remove();
            }
        }
        hosts.values().removeIf(Deque::isEmpty);
    }

    private boolean stale(Next next) {
        return !next.item().equals(current.get(key(next.item())));
    }

    /** The page: several feeds may have it. */
    private static String key(Item item) {
        return item.item();
    }
}
