package dev.readout.app.watch;

import dev.readout.app.run.Reading;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Visits;
import dev.readout.ingest.web.Validators;
import dev.readout.store.Store;
import dev.readout.store.WatchTables.Item;
import dev.readout.store.WatchTables.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One look at a feed: what it says of new and changed items is read into the store first, then the look is kept as a whole.
 * Where the program ends in between, the next look finds the same again, and the store knows it already.
 */
final class Looking {
    /** So many items of one look are taken; further ones are left to the next, which knows these. */
    private static final int MOST = 10_000;

    private final Store store;
    private final Reading reading;
    private final Visits visits;
    private final Clock clock;
    private final Rhythm rhythm;
    private final Consumer<String> warning;

    /** @param warning takes what the user should know, as a sentence */
    Looking(Store store, Reading reading, Visits visits, Clock clock, Rhythm rhythm, Consumer<String> warning) {
        this.store = store;
        this.reading = reading;
        this.visits = visits;
        this.clock = clock;
        this.rhythm = rhythm;
        this.warning = warning;
    }

    /**
     * What a look gave.
     *
     * @param source as it is kept now
     * @param items new or changed, with a page to read
     * @param read reports that the store did not hold so
     */
    record Seen(Source source, List<Item> items, int read) {}

    /**
     * What came of asking for a feed; exactly one of the last two is there.
     *
     * @param before what was known of it
     */
    record Answer(
            Feed feed,
            Optional<Source> before,
            Visits.@Nullable Look look,
            @Nullable Refusal refusal) {}

    /** Asks for a feed as it is, without a word to the store; what is known of it is read now. */
    Supplier<Answer> question(Feed feed) {
        Optional<Source> before = store.watching().source(feed.address());
        Validators known = before.map(source -> new Validators(source.etag(), source.lastModified()))
                .orElse(Validators.NONE);
        return () -> {
            try {
                return new Answer(feed, before, visits.feed(feed.address(), known), null);
            } catch (Refusal refusal) {
                return new Answer(feed, before, null, refusal);
            }
        };
    }

    /** Takes in what came. */
    Seen look(Answer answer) throws InterruptedException {
        Feed feed = answer.feed();
        Optional<Source> before = answer.before();
        Visits.Look look = answer.look();
        if (look == null) {
            return failed(feed, before, Objects.requireNonNull(answer.refusal()));
        }
        Map<String, String> marks = store.watching().marks(feed.address());
        Instant now = clock.instant();
        List<Entries.Entry> entries = Entries.of(feed, look.outcomes(), marks, now);
        boolean more = entries.size() > MOST;
        List<Outcome> outcomes = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Entries.Entry entry : more ? entries.subList(0, MOST) : entries) {
            outcomes.add(entry.read());
            if (!entry.known()) {
                items.add(entry.item());
            }
        }
        look.outcomes().stream()
                .filter(outcome -> outcome instanceof Outcome.Failed)
                .forEach(outcomes::add);
        int fresh = (int)
                items.stream().filter(item -> !marks.containsKey(item.item())).count();
        int read = outcomes.isEmpty()
                ? 0
                : reading.run(outcomes::forEach, done -> {}).added();
        if (before.isEmpty() && outcomes.isEmpty() && !look.outcomes().isEmpty()) {
            warning.accept(feed.name() + " names only other feeds, or pages without news; nothing of it is read.");
        }
        Instant ended = clock.instant();
        Source source = expected(feed, before, more ? Validators.NONE : look.validators(), fresh, ended);
        List<Item> wanted = unread(feed, items, marks);
        store.watching().looked(source, wanted);
        return new Seen(
                source, wanted.stream().filter(item -> item.due() != null).toList(), read);
    }

    /** The items, without the pages of new ones that another feed has brought already. */
    private List<Item> unread(Feed feed, List<Item> items, Map<String, String> marks) {
        Set<String> known = store.watching()
                .known(
                        feed.address(),
                        items.stream()
                                .map(Item::item)
                                .filter(item -> !marks.containsKey(item))
                                .toList());
        return items.stream()
                .map(item -> known.contains(item.item())
                        ? new Item(item.source(), item.item(), item.url(), item.mark(), null, 0, 1)
                        : item)
                .toList();
    }

    private Source expected(Feed feed, Optional<Source> before, Validators known, int fresh, Instant now) {
        boolean explodes = before.flatMap(source -> Optional.ofNullable(source.succeeded()))
                        .isPresent()
                && fresh > feed.atMost();
        if (explodes) {
            warning.accept(feed.name() + " brought " + fresh + " new items at once; at most " + feed.atMost()
                    + " are expected.");
        }
        Instant began = before.map(Source::began).orElse(now);
        Instant news = fresh > 0 ? now : before.map(Source::news).orElse(null);
        boolean silent = silent(feed, before, news == null ? began : news, now);
        // a look without news does not show that it is over
        Optional<Source> exploded = explodes || fresh == 0 ? before : Optional.empty();
        Instant exploding = exploded.map(Source::exploding).orElse(explodes ? now : null);
        return new Source(
                feed.address(),
                known.etag(),
                known.lastModified(),
                began,
                now,
                now,
                news,
                Rhythm.later(now.plus(rhythm.every()), visits.free(feed.address())),
                0,
                null,
                silent,
                null,
                exploding,
                explodes
                        ? Integer.valueOf(fresh)
                        : exploded.map(Source::brought).orElse(null));
    }

    /** Whether it has been silent for longer than is expected; the user is told once. */
    private boolean silent(Feed feed, Optional<Source> before, Instant since, Instant now) {
        boolean silent = since.plus(feed.silentAfter()).isBefore(now);
        if (silent && !before.map(Source::warnedOfSilence).orElse(false)) {
            warning.accept(feed.name() + " has brought nothing new since " + since + ".");
        }
        return silent;
    }

    private Seen failed(Feed feed, Optional<Source> before, Refusal refusal) {
        Instant now = clock.instant();
        int failures = before.map(Source::failures).orElse(0) + 1;
        Instant began = before.map(Source::began).orElse(now);
        Instant news = before.map(Source::news).orElse(null);
        Instant due = rhythm.afterFailure(now, failures, visits.free(feed.address()));
        Outcome.Failed failure = refusal.of(feed.address());
        String code = failure.reason().code();
        warning.accept(feed.name() + ": " + code + ", " + failure.detail() + "; "
                + (failures == 1 ? "" : failures + " times in a row; ") + "next look at " + due + ".");
        boolean silent = silent(feed, before, news == null ? began : news, now);
        Source source = new Source(
                feed.address(),
                before.map(Source::etag).orElse(null),
                before.map(Source::lastModified).orElse(null),
                began,
                now,
                before.map(Source::succeeded).orElse(null),
                news,
                due,
                failures,
                code,
                silent,
                before.map(Source::failing).orElse(failures == 1 ? now : null),
                before.map(Source::exploding).orElse(null),
                before.map(Source::brought).orElse(null));
        store.watching().looked(source, List.of());
        return new Seen(source, List.of(), 0);
    }
}
