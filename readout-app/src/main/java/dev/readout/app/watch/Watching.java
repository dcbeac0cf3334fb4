package dev.readout.app.watch;

import dev.readout.app.run.Reading;
import dev.readout.app.run.Resolving;
import dev.readout.ingest.Address;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Visits;
import dev.readout.ingest.web.Pause;
import dev.readout.store.Store;
import dev.readout.store.StoreException;
import dev.readout.store.WatchTables.Source;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The watch: looks at feeds when they are due, reads pages of new items, several hosts at a time and each at its own pace,
 * resolves, and hands on what changed. One thread takes the answers and writes, in the order in which hosts were asked.
 * Everything that it has to know stands in the store after each step, so that it may be stopped at any moment.
 */
public final class Watching implements AutoCloseable {
    /** The record is resolved after so many reports at the latest, however many pages wait. */
    private static final int REPORTS = 100;

    /** So many times in a row the store may refuse. */
    private static final int TROUBLES = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SHORTEST_NAP = Duration.ofMillis(50);

    private final Store store;
    private final String extraction;
    private final List<Feed> feeds;
    private final Clock clock;
    private final Pause pause;
    private final Visits visits;
    private final Looking looking;
    private final Pages pages;
    private final Announcing announcing;
    private final Delivering delivering;
    private final Progress progress;
    private final PrintWriter err;
    private final Questions questions;
    private final Waiting waiting = new Waiting();
    private final Map<String, Instant> due = new HashMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private int looks;
    private int reports;
    private int changes;
    private int unsettled;
    private Instant settled;

    /**
     * Prepares a watch.
     *
     * @param extraction version of the analysis
     * @param terminal whether somebody watches what goes to {@code err}
     * @param hosts how many are asked at the same time; at least 1
     */
    public Watching(
            Store store,
            Reading reading,
            String extraction,
            List<Feed> feeds,
            Visits visits,
            Rhythm rhythm,
            List<Way> ways,
            Clock clock,
            Pause pause,
            PrintWriter err,
            boolean terminal,
            int hosts) {
        this.store = store;
        this.extraction = extraction;
        Map<String, Instant> looked = new HashMap<>();
        feeds.forEach(feed -> store.watching()
                .source(feed.address())
                .ifPresent(source -> looked.put(feed.address(), source.looked())));
        // those that were not looked at for longest come first, so that none is always left over
        this.feeds = feeds.stream()
                .sorted(Comparator.comparing((Feed feed) -> looked.getOrDefault(feed.address(), Instant.MIN)))
                .toList();
        this.clock = clock;
        this.pause = pause;
        this.visits = visits;
        this.questions = new Questions(hosts);
        this.err = err;
        this.settled = clock.instant();
        this.progress = new Progress(err, terminal, settled);
        this.looking = new Looking(store, reading, visits, clock, rhythm, this::warn);
        this.pages = new Pages(store, reading, visits, clock, rhythm);
        this.delivering = new Delivering(store, clock, ways, this::warn);
        this.announcing = new Announcing(store, clock, delivering.names());
    }

    /**
     * What a watch did.
     *
     * @param looks at feeds
     * @param reports that the store did not hold before
     * @param changes of the record
     * @param waiting pages that are to be read later
     * @param undelivered changes that some way has not taken yet
     * @param failures of feeds that could not be looked at, by address
     */
    public record Done(
            int looks, int reports, int changes, int waiting, int undelivered, Map<String, String> failures) {
        public Done {
            failures = Map.copyOf(failures);
        }
    }

    /** Looks once at every feed that no failure keeps back, and reads what is due. */
    public Done once() throws InterruptedException {
        begin(true);
        while (step(true)) {
            progress.show(clock.instant(), looks, reports, waiting.size(), changes);
        }
        settle();
        progress.clear();
        return done();
    }

    /** Goes on until the thread is interrupted. */
    public void forever() throws InterruptedException {
        begin(false);
        int troubles = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!step(false)) {
                    settle();
                    sleep();
                }
                troubles = 0;
            } catch (StoreException trouble) {
                // perhaps somebody else writes to it for long, or makes room
                if (++troubles > TROUBLES) {
                    throw trouble;
                }
                warn(trouble.getMessage() + ". The watch goes on in a minute.");
                pause.take(PATIENCE);
                waiting.add(store.watching().waiting(due.keySet()));
            }
            progress.show(clock.instant(), looks, reports, waiting.size(), changes);
        }
    }

    /** Ends what hosts are still asked. */
    @Override
    public void close() {
        questions.close();
    }

    private Done done() {
        return new Done(looks, reports, changes, waiting.size(), delivering.waiting(), failures);
    }

    private void begin(boolean once) throws InterruptedException {
        Instant now = clock.instant();
        for (Feed feed : feeds) {
            Optional<Source> source = store.watching().source(feed.address());
            boolean held = source.isPresent() && (!once || source.get().failures() > 0);
            due.put(feed.address(), held ? source.get().due() : now);
        }
        waiting.add(store.watching().waiting(due.keySet()));
        announcing.begin();
        settle();
    }

    /** What is to be done next: a look or a page, and from when on its host may be asked. */
    private record Turn(@Nullable Feed feed, Waiting.@Nullable Next page, Instant at) {}

    /**
     * Takes one look at a feed or one page, and asks for others meanwhile; false where nothing is due, or hosts ask for
     * more time than is worth a wait.
     */
    private boolean step(boolean once) throws InterruptedException {
        ask(once);
        if (questions.none()) {
            Instant now = clock.instant();
            Turn turn = next(now);
            if (turn == null || Duration.between(now, turn.at()).compareTo(PATIENCE) > 0) {
                return false;
            }
            if (turn.at().isAfter(now)) {
                nap(now, turn.at());
            }
            ask(turn, once);
        }
        questions.take();
        if (unsettled >= REPORTS || Duration.between(settled, clock.instant()).compareTo(PATIENCE) > 0) {
            settle();
        }
        return true;
    }

    /** Asks as many hosts as may be asked now. */
    private void ask(boolean once) {
        while (!questions.full()) {
            Instant now = clock.instant();
            Turn turn = next(now);
            if (turn == null || turn.at().isAfter(now)) {
                return;
            }
            ask(turn, once);
        }
    }

    private void ask(Turn turn, boolean once) {
        Feed feed = turn.feed();
        Waiting.Next page = turn.page();
        if (feed != null) {
            Supplier<Looking.Answer> question = looking.question(feed);
            questions.ask(host(feed.address()), feed.address(), () -> {
                Looking.Answer answer = question.get();
                return () -> look(answer, once);
            });
        } else if (page != null) {
            waiting.take(page.item());
            questions.ask(host(page.url()), page.item().source(), () -> {
                Outcome outcome = pages.ask(page.url());
                return () -> read(page, outcome);
            });
        }
    }

    private static String host(String address) {
        return Address.of(address).map(Address::host).orElse("");
    }

    /** From when on a page may be asked for; later than ever while its host or its feed is asked. */
    private Instant free(Waiting.Next page) {
        return questions.open(host(page.url()), page.item().source()) ? Instant.MAX : visits.free(page.url());
    }

    private @Nullable Turn next(Instant now) {
        Turn next = null;
        for (Feed feed : feeds) {
            if (!dueAt(feed).isAfter(now) && !questions.open(host(feed.address()), feed.address())) {
                Instant at = visits.free(feed.address());
                next = next == null || at.isBefore(next.at()) ? new Turn(feed, null, at) : next;
            }
        }
        if (waiting.due(now)) {
            Waiting.Next page = waiting.next(now, this::free).orElse(null);
            if (page != null && (next == null || page.at().isBefore(next.at()))) {
                next = new Turn(null, page, page.at());
            }
        }
        return next;
    }

    private Instant dueAt(Feed feed) {
        return due.getOrDefault(feed.address(), Instant.MIN);
    }

    private void look(Looking.Answer answer, boolean once) throws InterruptedException {
        Feed feed = answer.feed();
        Looking.Seen seen = looking.look(answer);
        looks++;
        count(seen.read());
        Source source = seen.source();
        due.put(feed.address(), once ? Instant.MAX : source.due());
        if (source.failure() == null) {
            failures.remove(feed.address());
        } else {
            failures.put(feed.address(), source.failure());
        }
        waiting.add(seen.items());
    }

    private void read(Waiting.Next next, Outcome outcome) throws InterruptedException {
        Pages.Tried tried = pages.read(next.item(), next.url(), outcome);
        count(tried.tally().added());
        waiting.add(tried.item());
    }

    private void count(int added) {
        reports += added;
        unsettled += added;
    }

    /** Brings the record up to date with what was read, and hands on what changed. */
    private void settle() throws InterruptedException {
        Resolving.run(store, extraction);
        changes += announcing.announce();
        progress.clear();
        delivering.deliver();
        unsettled = 0;
        settled = clock.instant();
    }

    private void sleep() throws InterruptedException {
        Instant now = clock.instant();
        Instant next = now.plus(PATIENCE);
        for (Feed feed : feeds) {
            Instant at = Rhythm.later(dueAt(feed), visits.free(feed.address()));
            next = at.isBefore(next) ? at : next;
        }
        Optional<Instant> page = waiting.next(now, this::free).map(Waiting.Next::at);
        next = page.filter(next::isAfter).orElse(next);
        Optional<Instant> delivery = delivering.next();
        next = delivery.filter(next::isAfter).orElse(next);
        nap(now, next);
    }

    private void nap(Instant now, Instant until) throws InterruptedException {
        Duration time = Duration.between(now, until);
        pause.take(time.compareTo(SHORTEST_NAP) < 0 ? SHORTEST_NAP : time);
    }

    private void warn(String sentence) {
        progress.clear();
        err.println(sentence);
        err.flush();
    }
}
