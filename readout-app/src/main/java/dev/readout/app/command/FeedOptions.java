package dev.readout.app.command;

import dev.readout.app.NothingDone;
import dev.readout.app.watch.Feed;
import dev.readout.ingest.Address;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.feed.FeedList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which feeds are watched, and what is expected of them. */
final class FeedOptions {
    @Parameters(paramLabel = "URL", arity = "0..*", description = "Feeds and news sitemaps to watch.")
    private List<String> addresses = new ArrayList<>();

    @Option(names = "--feeds", paramLabel = "FILE", description = "List of feeds (OPML); for several, say it again.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--silent-after",
            paramLabel = "T",
            defaultValue = "7d",
            converter = Converters.OfDuration.class,
            description = "Warn where a feed brings nothing new for so long (default: ${DEFAULT-VALUE}).")
    private Duration silentAfter = Duration.ofDays(7);

    @Option(
            names = "--at-most",
            paramLabel = "N",
            defaultValue = "200",
            description = "Warn where one look at a feed, but the first, brings more new items (default:"
                    + " ${DEFAULT-VALUE}).")
    private int atMost = 200;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /**
     * The feeds, each address once.
     *
     * @throws NothingDone if a list cannot be read
     * @throws ParameterException if nothing is named, or what is expected is nonsense
     */
    List<Feed> feeds() {
        Map<String, Feed> feeds = new LinkedHashMap<>();
        for (String address : addresses) {
            if (Address.of(address).isEmpty()) {
                throw misused(
                        "no address of a feed: '" + address + "' (expected like https://press.example.org/rss.xml;"
                                + " a list of feeds is given with --feeds)");
            }
            feeds.putIfAbsent(address, feed(address, "", null, null));
        }
        for (Path list : lists) {
            for (FeedList.Entry entry : read(list)) {
                feeds.putIfAbsent(
                        entry.address(), feed(entry.address(), entry.title(), entry.silentAfter(), entry.atMost()));
            }
        }
        if (feeds.isEmpty()) {
            throw misused("name feeds, or a list of them with --feeds");
        }
        return List.copyOf(feeds.values());
    }

    private static List<FeedList.Entry> read(Path list) {
        try (InputStream bytes = Files.newInputStream(list)) {
            return FeedList.read(bytes);
        } catch (Refusal refusal) {
            throw new NothingDone("the list of feeds " + list + " cannot be read: " + refusal.getMessage());
        } catch (IOException unreadable) {
            throw new NothingDone("the list of feeds " + list + " cannot be read: " + unreadable);
        }
    }

    private Feed feed(String address, String title, @Nullable String silent, @Nullable String most) {
        try {
            return new Feed(
                    address,
                    title,
                    silent == null ? silentAfter : Converters.duration(silent),
                    most == null ? atMost : Integer.parseInt(most));
        } catch (IllegalArgumentException nonsense) {
            throw misused("what is expected of " + address + ": " + nonsense.getMessage());
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
