package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import dev.readout.store.Store;
import dev.readout.store.WatchTables.Source;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user sees of feeds that are watched. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class WatchTest {
    private static final String CALL = "Olaf Scholz (DE) and Emmanuel Macron (FR), phone, held, 2025-03-03.";

    private final Path folder;
    private final Session session;
    private final HostileServer server = new HostileServer();

    WatchTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.session = new Session(folder, place);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Answer watch(String... more) {
        List<String> words = new ArrayList<>(
                List.of("watch", server.url("/feed.xml"), "--once", "--contact", "desk@example.org", "--allow-host"));
        words.add(HostileServer.HOST);
        words.addAll(List.of(more));
        return session.run(words.toArray(String[]::new));
    }

    private void later(Duration time) {
        session.clock = Clock.fixed(session.clock.instant().plus(time), ZoneOffset.UTC);
    }

    /** A feed with these items, and for each its page. */
    private String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Two leaders speak on ").append(path).append("</title><link>");
            items.append(server.url(path))
                    .append("</link><description>In brief ")
                    .append(path);
            items.append("</description></item>");
        }
        return "<rss version='2.0'><channel>" + items + "</channel></rss>";
    }

    private void page(String path, String text) {
        server.at(
                path, Reaction.text("TITLE: Two leaders speak on " + path + "\n\n" + text, "Content-Type: text/plain"));
    }

    private long asked(String path) {
        return server.requests().stream().filter(path::equals).count();
    }

    @Test
    void newItemsAreReadFromTheirPagesAndEachNewContactIsALine() {
        server.at("/feed.xml", Reaction.text(feed("/1", "/2")));
        page("/1", "Nothing here.");
        page("/2", CALL);
        session.run("ingest", "-");
        Answer answer = watch();
        assertEquals(0, answer.code(), answer.err());
        assertEquals(
                "new  de-fr-2025-03-03-remote  2025-03-03  phone  held  Olaf Scholz (DE) – Emmanuel Macron (FR)"
                        + "  1 report, 1 origin  [de-fr-2025-03-03-remote.1]\n",
                answer.out(),
                "what was in the record before is not told");
        assertTrue(answer.err().contains("1 look at 1 feed: 4 new reports, 1 change of the record."), answer.err());
        assertEquals(List.of("/robots.txt", "/feed.xml", "/1", "/2"), server.requests());
        later(Duration.ofHours(1));
        assertEquals("", watch().out());
        assertEquals(1, asked("/2"), "a page is read once");
    }

    @Test
    void whatDidNotChangeIsAskedForByItsMarkAndReadsNothing() {
        server.at("/feed.xml", Reaction.marked("\"v1\"", feed("/1")));
        page("/1", CALL);
        watch();
        int read = session.analyst.read.get();
        later(Duration.ofHours(1));
        Answer again = watch();
        assertEquals(0, again.code(), again.err());
        assertTrue(
                server.headers().contains("If-None-Match: \"v1\""),
                server.headers().toString());
        assertEquals(read, session.analyst.read.get());
        server.at("/feed.xml", Reaction.marked("\"v2\"", feed("/1", "/2")));
        page("/2", CALL.replace("-03.", "-04."));
        later(Duration.ofHours(1));
        assertTrue(watch().out().startsWith("new  de-fr-2025-03-04-remote  "));
        assertEquals(1, asked("/1"));
    }

    @Test
    void theTimeOfTheLastChangeIsSentBackToo() {
        String modified = "Last-Modified: Mon, 10 Mar 2025 10:00:00 GMT";
        server.at("/feed.xml", Reaction.text(feed("/1"), modified));
        watch();
        later(Duration.ofHours(1));
        watch();
        assertTrue(server.headers().contains("If-Modified-Since: Mon, 10 Mar 2025 10:00:00 GMT"));
    }

    @Test
    void aSiteWhoseRobotsTxtFailsIsLeftAloneEverLonger() {
        server.at("/robots.txt", Reaction.status("500 Oops")).at("/feed.xml", Reaction.text(feed("/1")));
        Answer answer = watch("--every", "10m");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains(": robots, the site's robots.txt cannot be read"), answer.err());
        assertTrue(answer.err().contains("next look at 2025-03-10T12:20:00Z."), answer.err());
        later(Duration.ofMinutes(15));
        assertTrue(watch("--every", "10m").err().contains("0 looks at 1 feed"));
        later(Duration.ofMinutes(15));
        Answer second = watch("--every", "10m");
        assertTrue(second.err().contains("2 times in a row; next look at 2025-03-10T13:10:00Z."), second.err());
        assertEquals(0, asked("/feed.xml"));
        server.at("/robots.txt", Reaction.text("User-agent: *\nDisallow: /1\n"));
        page("/1", CALL);
        later(Duration.ofHours(1));
        assertEquals(0, watch("--every", "10m").code(), "it is asked again after an hour");
        assertEquals(0, asked("/1"), "the page is not for programs");
    }

    @Test
    void aBusySiteIsAskedAgainWhenItSays() {
        server.at("/feed.xml", Reaction.status("429 Too Many Requests", "Retry-After: 7200"));
        Answer answer = watch("--every", "10m");
        assertTrue(
                answer.err()
                        .contains(
                                "retry-later, the site asks to come back after 2025-03-10T14:00:00Z; next look at 2025-03-10T14:00:00Z"),
                answer.err());
        later(Duration.ofMinutes(90));
        watch("--every", "10m");
        assertEquals(1, asked("/feed.xml"));
        later(Duration.ofMinutes(31));
        watch("--every", "10m");
        assertEquals(2, asked("/feed.xml"));
    }

    @Test
    void aPageThatFailsIsTriedAgainAndGivenUpInTheEnd() {
        server.at("/feed.xml", Reaction.text(feed("/1"))).at("/1", Reaction.status("503 Busy"));
        assertTrue(watch().err().contains("1 page to be read later"));
        page("/1", CALL);
        later(Duration.ofMinutes(11));
        assertTrue(watch().out().startsWith("new  de-fr-2025-03-03-remote"));
        server.at("/feed.xml", Reaction.text(feed("/gone")));
        for (int i = 0; i < 9; i++) {
            later(Duration.ofDays(1));
            watch();
        }
        assertEquals(5, asked("/gone"));
    }

    @Test
    void aPageThatTwoFeedsHaveIsReadOnce() {
        server.at("/feed.xml", Reaction.text(feed("/1", "/2"))).at("/all.xml", Reaction.text(feed("/2", "/1", "/3")));
        page("/1", CALL);
        page("/2", "Nothing here.");
        Answer first = watch(server.url("/all.xml"));
        assertTrue(first.err().startsWith("2 looks at 2 feeds: 5 new reports"), first.err());
        later(Duration.ofHours(1));
        watch(server.url("/all.xml"));
        assertEquals(1, asked("/1"));
        assertEquals(1, asked("/2"));
        assertEquals(2, asked("/3"), "there is no such page, so it is tried again");
    }

    @Test
    void entriesThatShareAPageAreEachReadAndAllOfThemSpeak() {
        String live = "<item><title>Live: what leaders do today</title><link>" + server.url("/live")
                + "#%d</link><description>%s</description></item>";
        String first = live.formatted(1, CALL);
        String second = live.formatted(2, CALL.replace("-03.", "-04."));
        server.at("/feed.xml", Reaction.text("<rss><channel>" + first + "</channel></rss>"));
        page("/live", "Nothing here.");
        assertTrue(watch().out().contains("de-fr-2025-03-03-remote"));
        server.at("/feed.xml", Reaction.text("<rss><channel>" + second + first + "</channel></rss>"));
        later(Duration.ofHours(1));
        String line = watch().out();
        assertTrue(line.startsWith("new  de-fr-2025-03-04-remote"), line);
        assertEquals(1, line.lines().count(), line);
        assertEquals(2, asked("/live"));
    }

    @Test
    void aListOfSitemapsIsNotWatchedInSilence() {
        server.at(
                "/feed.xml",
                Reaction.text("<sitemapindex><sitemap><loc>https://a.example/</loc></sitemap></sitemapindex>"));
        assertTrue(watch().err().contains("names only other feeds"));
    }

    @Test
    void aChangedContactIsALineWithWhatIsDifferent() {
        server.at("/feed.xml", Reaction.text(feed("/1")));
        page("/1", CALL.replace("held", "planned"));
        watch();
        server.at("/feed.xml", Reaction.text(feed("/1", "/2")));
        page("/2", "It took place. " + CALL);
        later(Duration.ofHours(1));
        String line = watch().out();
        assertTrue(line.startsWith("changed  de-fr-2025-03-03-remote  2025-03-03  phone  held  "), line);
        assertTrue(line.contains("different: status, mentions, "), line);
        assertTrue(line.endsWith("  [de-fr-2025-03-03-remote.2]\n"), line);
    }

    @Test
    void anItemThatTheFeedChangesIsReadAgainAndAWithdrawalIsTold() {
        server.at("/feed.xml", Reaction.text(feed("/1")));
        page("/1", CALL);
        watch();
        server.at("/feed.xml", Reaction.text(feed("/1").replace("In brief", "Corrected: in brief")));
        page("/1", "We have taken this report back.");
        later(Duration.ofHours(1));
        assertEquals("withdrawn  de-fr-2025-03-03-remote  [de-fr-2025-03-03-remote.2]\n", watch().out());
        page("/1", CALL);
        server.at("/feed.xml", Reaction.text(feed("/1")));
        later(Duration.ofHours(1));
        assertTrue(watch().out().endsWith("[de-fr-2025-03-03-remote.3]\n"), "no id is used twice");
    }

    @Test
    void aPageIsReadOnceMoreWhereTheUserAsksForThat() {
        server.at("/feed.xml", Reaction.text(feed("/1")));
        page("/1", CALL);
        watch("--again", "1d");
        page("/1", CALL.replace("phone", "video"));
        later(Duration.ofHours(2));
        assertEquals("", watch("--again", "1d").out());
        later(Duration.ofDays(1));
        assertTrue(watch("--again", "1d").out().startsWith("changed  de-fr-2025-03-03-remote  2025-03-03  video"));
        later(Duration.ofDays(9));
        watch("--again", "1d");
        assertEquals(2, asked("/1"));
    }

    @Test
    void aFeedThatGoesSilentIsToldOnceAndOneThatBringsTooMuchIsTold() throws IOException {
        Path list = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline text='Northwire' xmlUrl='" + server.url("/feed.xml")
                        + "' silentAfter='2d' atMost='3'/></body></opml>");
        String[] words = {
            "watch",
            "--feeds",
            list.toString(),
            "--once",
            "--contact",
            "desk@example.org",
            "--allow-host",
            HostileServer.HOST
        };
        server.at("/feed.xml", Reaction.text(feed("/1", "/2", "/3", "/4", "/5")));
        assertFalse(session.run(words).err().contains("Northwire"), "the first look may bring any number");
        later(Duration.ofDays(3));
        Answer silent = session.run(words);
        assertTrue(
                silent.err().contains("Northwire (" + server.url("/feed.xml") + ") has brought nothing new since"),
                silent.err());
        later(Duration.ofDays(1));
        assertFalse(session.run(words).err().contains("nothing new"), "it was said");
        server.at("/feed.xml", Reaction.text(feed("/6", "/7", "/8", "/9")));
        later(Duration.ofDays(1));
        Answer loud = session.run(words);
        assertTrue(loud.err().contains("brought 4 new items at once; at most 3 are expected."), loud.err());
        String exploding = exploding();
        assertTrue(exploding.matches("2025-.*Z 4"), exploding);
        later(Duration.ofDays(1));
        session.run(words);
        assertEquals(exploding, exploding(), "a look without news does not show that it is over");
        later(Duration.ofDays(3));
        assertTrue(session.run(words).err().contains("nothing new"), "silent again");
        server.at("/feed.xml", Reaction.text(feed("/10")));
        session.run(words);
        assertEquals("null null", exploding());
        server.at("/feed.xml", Reaction.status("500 Broken"));
        later(Duration.ofDays(2));
        session.run(words);
        Instant failing = source().looked();
        later(Duration.ofDays(2));
        session.run(words);
        assertEquals(failing, source().failing());
        assertEquals(2, source().failures());
        server.at("/feed.xml", Reaction.text(feed("/10")));
        later(Duration.ofDays(3));
        session.run(words);
        assertNull(source().failing());
    }

    private Source source() {
        try (Store store = Store.open(session.store)) {
            return store.watching().source(server.url("/feed.xml")).orElseThrow();
        }
    }

    private String exploding() {
        return source().exploding() + " " + source().brought();
    }

    @Test
    void changesAreHandedOnAsJsonUntilTheyAreTaken() throws IOException {
        Path taken = folder.resolve("taken.jsonl");
        String hook = server.url("/hook");
        String[] ways = {
            "--exec", "cat >> '" + taken + "' && test -n \"$READOUT_CHANGE\"", "--exec", "exit 3", "--webhook", hook
        };
        server.at("/feed.xml", Reaction.text(feed("/1"))).at("/hook", Reaction.status("500 Oops"));
        page("/1", CALL);
        Answer first = watch(ways);
        assertTrue(first.err().contains("was not taken by exec exit 3: it ended with code 3"), first.err());
        assertTrue(
                first.err().contains("was not taken by webhook " + hook + ": it answers with status 500"), first.err());
        assertTrue(first.err().contains("2 to be handed on again"), first.err());
        server.at("/hook", Reaction.status("204 No Content"));
        later(Duration.ofMinutes(2));
        watch(ways);
        later(Duration.ofMinutes(2));
        watch(ways);
        assertEquals(2, server.bodies().size(), "until it was taken, and then no more");
        assertEquals(server.bodies().get(0), server.bodies().get(1));
        assertTrue(server.headers().contains("Idempotency-Key: de-fr-2025-03-03-remote.1"));
        assertEquals(server.bodies().get(0) + "\n", Files.readString(taken) + "", "once");
        assertFalse(server.headers().toString().contains("no contact given"), "the receiver is told who sends, too");
        assertEquals(
                "{\"id\": \"de-fr-2025-03-03-remote.1\", \"change\": \"new\", \"at\": \"2025-03-10T12:00:01Z\","
                        + " \"contact\": \"de-fr-2025-03-03-remote\", \"now\": {\"participants\": [{\"name\": \"Olaf"
                        + " Scholz\", \"party\": \"DE\"}, {\"name\": \"Emmanuel Macron\", \"party\": \"FR\"}],"
                        + " \"date\": {\"reading\": \"single\", \"values\": [{\"value\": \"2025-03-03\", \"earliest\":"
                        + " \"2025-03-03\", \"latest\": \"2025-03-03\", \"basis\": \"stated\"}]}",
                server.bodies().get(0).replaceFirst(", \"channel\".*", ""));
    }

    @Test
    void nonsenseOnTheCommandLineIsWrongUsage() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.opml"), "<opml version='2.0'><body/></opml>");
        String[][] wrong = {
            {"watch"},
            {"watch", "feeds.opml"},
            {"watch", "https://a.example/feed", "--every", "soon"},
            {"watch", "https://a.example/feed", "--every", "0s"},
            {"watch", "https://a.example/feed", "--at-most", "0"},
            {"watch", "https://a.example/feed", "--webhook", "ftp://a.example/"},
            {"watch", "https://a.example/feed", "--exec", " "},
            {"watch", "https://a.example/feed", "--contact", "two words"}
        };
        for (String[] words : wrong) {
            Answer answer = session.run(words);
            assertEquals(2, answer.code(), String.join(" ", words) + answer.err());
        }
        Answer none = session.run("watch", "--feeds", empty.toString());
        assertEquals(3, none.code());
        assertTrue(none.err().contains("it names no feed"), none.err());
        assertFalse(Files.exists(Path.of(session.store)), "wrong usage leaves no store behind");
    }
}
