package dev.readout.app.watch;

import dev.readout.ingest.Outcome;
import dev.readout.model.PageAddress;
import dev.readout.model.Report;
import dev.readout.store.WatchTables.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a feed as items. An entry is known by the page that it names. Where several name one page, as those of a
 * page that goes on all day, the first stands for the page, because feeds have the newest on top, and the others for
 * themselves.
 */
final class Entries {
    private final Feed feed;
    private final Map<String, String> marks;
    private final Instant now;
    private final Map<String, Integer> entries = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    private Entries(Feed feed, Map<String, String> marks, Instant now) {
        this.feed = feed;
        this.marks = marks;
        this.now = now;
    }

    /**
     * An entry that is to be taken to the store.
     *
     * @param read what the feed says, under a name that stays wherever in the feed it stands
     * @param known whether it said so before; it is taken to the store all the same, because it still stands there
     */
    record Entry(Item item, Outcome.Read read, boolean known) {}

    /**
     * Those that are new or changed, and those that share a page with others.
     *
     * @param marks what the feed said before, by item
     */
    static List<Entry> of(Feed feed, Collection<Outcome> outcomes, Map<String, String> marks, Instant now) {
        Entries all = new Entries(feed, marks, now);
        List<Outcome.Read> reads = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Read read) {
                reads.add(read);
                page(read.report()).ifPresent(page -> all.entries.merge(page, 1, Integer::sum));
            }
        }
        return reads.stream().flatMap(read -> all.entry(read).stream()).toList();
    }

    private static Optional<String> page(Report report) {
        return Optional.ofNullable(report.url()).flatMap(PageAddress::of);
    }

    private Optional<Entry> entry(Outcome.Read read) {
        Report report = read.report();
        Optional<String> page = page(report);
        boolean shared = page.filter(p -> entries.getOrDefault(p, 0) > 1).isPresent();
        boolean stands = page.filter(met::add).isPresent();
        String key = page.map(p -> stands ? p : p + "#" + report.id()).orElse(report.id());
        if (!stands && !met.add(key)) {
            return Optional.empty();
        }
        Item item = new Item(
                feed.address(),
                key,
                stands ? report.url() : null,
                report.id() + (report.published() == null ? "" : " " + report.published()),
                stands ? now : null,
                0,
                0);
        boolean known = item.mark().equals(marks.get(key));
        return known && !shared
                ? Optional.empty()
                : Optional.of(new Entry(item, new Outcome.Read(named(report, item), read.appearance()), known));
    }

    private static Report named(Report report, Item item) {
        return report.withSource(item.source() + "#" + item.item());
    }
}
