package dev.readout.app.watch;

import dev.readout.app.run.Reading;
import dev.readout.app.run.Tally;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Visits;
import dev.readout.store.Store;
import dev.readout.store.WatchTables.Item;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the page of an item into the store, then marks the item: a page is read twice rather than never. */
final class Pages {
    /** What will be no better next time. */
    private static final Set<Reason> FINAL = EnumSet.of(
            Reason.NO_ARTICLE,
            Reason.NOT_TEXT,
            Reason.NOT_UTF8,
            Reason.EMPTY,
            Reason.TOO_LARGE,
            Reason.BAD_ADDRESS,
            Reason.NOT_PUBLIC,
            Reason.BOMB,
            Reason.FAULT,
            Reason.REDIRECTS);

    private final Store store;
    private final Reading reading;
    private final Visits visits;
    private final Clock clock;
    private final Rhythm rhythm;

    Pages(Store store, Reading reading, Visits visits, Clock clock, Rhythm rhythm) {
        this.store = store;
        this.reading = reading;
        this.visits = visits;
        this.clock = clock;
        this.rhythm = rhythm;
    }

    /**
     * What came of it.
     *
     * @param item as it is kept now
     * @param tally of the one page
     */
    record Tried(Item item, Tally tally) {}

    /** Asks for a page, without a word to the store. */
    Outcome ask(String url) {
        List<Outcome> outcomes = new ArrayList<>();
        visits.page(url, outcomes::add);
        return outcomes.get(0);
    }

    /**
     * Takes in what came.
     *
     * @param url the item's page
     */
    Tried read(Item item, String url, Outcome outcome) throws InterruptedException {
        List<Outcome> outcomes = List.of(outcome);
        Tally tally = reading.run(outcomes::forEach, done -> {});
        Instant now = clock.instant();
        String failure = null;
        Item next;
        if (outcome instanceof Outcome.Failed failed) {
            failure = failed.reason().code();
            boolean over = FINAL.contains(failed.reason()) || item.attempts() + 1 >= Rhythm.ATTEMPTS;
            Instant due = Rhythm.later(Rhythm.page(now, item.attempts() + 1), visits.free(url));
            next = new Item(
                    item.source(),
                    item.item(),
                    item.url(),
                    item.mark(),
                    over ? null : due,
                    item.attempts() + 1,
                    item.reads());
        } else {
            boolean again = !rhythm.again().equals(Duration.ZERO) && item.reads() == 0;
            next = new Item(
                    item.source(),
                    item.item(),
                    item.url(),
                    item.mark(),
                    again ? now.plus(rhythm.again()) : null,
                    0,
                    item.reads() + 1);
        }
        store.watching().tried(next, failure);
        return new Tried(next, tally);
    }
}
