package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.run.Reading;
import dev.readout.app.watch.Feed;
import dev.readout.app.watch.Rhythm;
import dev.readout.app.watch.Watching;
import dev.readout.app.watch.Way;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Visits;
import dev.readout.ingest.web.Visitor;
import dev.readout.ingest.web.Web;
import dev.readout.ingest.web.Webhook;
import dev.readout.store.Store;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks at feeds again and again and hands on what changes in the record. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Looks at feeds and news sitemaps again and again, reads the pages of new items, and prints a line for"
                        + " each contact that is new or changed.",
        footer = {
            "",
            "A site is asked as its robots.txt allows, once a second or as slowly as it says. What did not",
            "change is not sent again, and a feed that fails is looked at ever more seldom, at least once a",
            "day. Whenever the watch ends, the next one goes on: no item is lost, none is stored twice.",
            "",
            "Each change goes to the output, to --exec as JSON on standard input, and to --webhook as JSON in",
            "a POST, until it was taken: at least once. Its id tells a repeat; it is the member 'id', the",
            "variable READOUT_CHANGE and the header Idempotency-Key.",
            "",
            "In a list of feeds (OPML), the attributes silentAfter=\"2d\" and atMost=\"50\" of an outline say",
            "what is expected of that feed alone.",
            "",
            "With --once the exit code is 1 where some feeds could not be looked at, 3 where none could.",
            "",
            "Example:",
            "  readout watch --feeds feeds.opml --every 15m --contact desk@example.org",
            "  readout watch https://press.example.org/rss.xml --once --contact desk@example.org",
            "  readout watch --feeds feeds.opml --webhook https://hooks.example.org/x --exec 'cat >>log'"
        })
public final class Watch implements Callable<Integer> {
    private final Setting setting;

    @Mixin
    private FeedOptions chosen = new FeedOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--every",
            paramLabel = "T",
            defaultValue = "15m",
            converter = Converters.OfDuration.class,
            description = "Time between two looks at a feed, as 90s, 15m, 6h or 1d (default: ${DEFAULT-VALUE}).")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--again",
            paramLabel = "T",
            converter = Converters.OfDuration.class,
            description = "Read each page once more after this time, to see corrections that the feed does not tell"
                    + " (default: never).")
    private Duration again = Duration.ZERO;

    @Option(
            names = "--hosts",
            paramLabel = "N",
            defaultValue = "4",
            description = "Hosts asked at the same time, each no more often than it asks (default: ${DEFAULT-VALUE}).")
    private int hosts = 4;

    @Option(names = "--once", description = "Look at each feed once, read what is new, and end.")
    private boolean once;

    @Option(names = "--exec", paramLabel = "CMD", description = "Start this command of the shell for each change.")
    private List<String> commands = new ArrayList<>();

    @Option(names = "--webhook", paramLabel = "URL", description = "Post each change to this address.")
    private List<String> webhooks = new ArrayList<>();

    @Mixin
    private VisitorOptions sites = new VisitorOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Watch(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Feed> feeds = chosen.feeds();
        Visitor visitor = sites.visitor(spec);
        Rhythm rhythm = rhythm();
        if (hosts < 1) {
            throw new ParameterException(spec.commandLine(), "--hosts must be at least 1, not " + hosts);
        }
        List<Way> ways = ways(visitor);
        PrintWriter err = spec.commandLine().getErr();
        sites.remind(spec);
        try (Store open = store.open()) {
            Reading reading = new Reading(open, setting.analyst().get(), setting.extraction(), setting.jobs());
            Visits visits =
                    new Visits(Limits.STANDARD, new Web(Limits.STANDARD, visitor, setting.clock(), setting.pause()));
            try (Watching watching = new Watching(
                    open,
                    reading,
                    setting.extraction(),
                    feeds,
                    visits,
                    rhythm,
                    ways,
                    setting.clock(),
                    setting.pause(),
                    err,
                    setting.terminal(),
                    hosts)) {
                if (!once) {
                    watching.forever();
                    return ExitCode.DONE;
                }
                return ended(watching.once(), feeds.size(), err);
            }
        }
    }

    private static int ended(Watching.Done done, int feeds, PrintWriter err) {
        err.println(TallyLines.count(done.looks(), "look") + " at " + TallyLines.count(feeds, "feed") + ": "
                + TallyLines.count(done.reports(), "new report") + ", " + TallyLines.count(done.changes(), "change")
                + " of the record"
                + (done.waiting() == 0 ? "" : "; " + TallyLines.count(done.waiting(), "page") + " to be read later")
                + (done.undelivered() == 0 ? "" : "; " + done.undelivered() + " to be handed on again")
                + ".");
        if (done.failures().isEmpty()) {
            return ExitCode.DONE;
        }
        return done.failures().size() < feeds ? ExitCode.WITH_FAILURES : ExitCode.NOTHING_DONE;
    }

    private Rhythm rhythm() {
        try {
            return new Rhythm(every, again);
        } catch (IllegalArgumentException nonsense) {
            throw misused("--every or --again: ", nonsense);
        }
    }

    private List<Way> ways(Visitor visitor) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way.Print(spec.commandLine().getOut()));
        try {
            commands.forEach(command -> ways.add(new Way.Exec(command)));
            webhooks.forEach(address ->
                    ways.add(new Way.Hook(address, new Webhook(address, visitor.contact(), Limits.STANDARD))));
        } catch (IllegalArgumentException nonsense) {
            throw misused("--exec or --webhook: ", nonsense);
        }
        return ways;
    }

    private ParameterException misused(String option, IllegalArgumentException nonsense) {
        return new ParameterException(spec.commandLine(), option + nonsense.getMessage(), nonsense);
    }
}
