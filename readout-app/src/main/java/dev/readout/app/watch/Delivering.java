package dev.readout.app.watch;

import dev.readout.store.Store;
import dev.readout.store.WatchTables;
import dev.readout.store.WatchTables.Delivery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands changes on, each way at least once: a change is crossed off only after the way took it. */
final class Delivering {
    /** After so many failures in a row a way is left alone until the next round. */
    private static final int PATIENCE = 3;

    private final WatchTables tables;
    private final Clock clock;
    private final List<Way> ways;
    private final Consumer<String> warning;

    /** @param warning takes what the user should know, as a sentence */
    Delivering(Store store, Clock clock, List<Way> ways, Consumer<String> warning) {
        this.tables = store.watching();
        this.clock = clock;
        this.ways = List.copyOf(ways);
        this.warning = warning;
    }

    List<String> names() {
        return ways.stream().map(Way::name).toList();
    }

    /** Hands on what is due. */
    void deliver() throws InterruptedException {
        for (Way way : ways) {
            int failures = 0;
            for (Delivery delivery : tables.undelivered(List.of(way.name()))) {
                if (failures >= PATIENCE || delivery.due().isAfter(clock.instant())) {
                    continue;
                }
                Optional<String> problem = way.take(delivery.change());
                if (problem.isEmpty()) {
                    tables.delivered(delivery);
                    failures = 0;
                } else {
                    failures++;
                    Instant due = Rhythm.minutes(clock.instant(), delivery.attempts() + 1);
                    tables.deferred(delivery, due);
                    warning.accept("Change " + delivery.change().id() + " was not taken by " + way.name() + ": "
                            + problem.get() + "; it is handed on again at " + due.truncatedTo(ChronoUnit.SECONDS)
                            + ".");
                }
            }
        }
    }

    /** When the next change is to be handed on again; empty where none waits. */
    Optional<Instant> next() {
        return tables.nextDelivery(names());
    }

    /** How often a way still has to take a change. */
    int waiting() {
        return tables.deliveries(names());
    }
}
