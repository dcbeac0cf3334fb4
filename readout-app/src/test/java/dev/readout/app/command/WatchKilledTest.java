package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Report;
import dev.readout.store.Store;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A watch that dies again and again loses nothing and doubles nothing. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class WatchKilledTest {
    private static final long SEED = Long.getLong("readout.seed", 20250310);
    private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");
    private static final int FEEDS = 3;
    private static final int ROUNDS = 4;

    private final Session session;
    private final HostileServer server = new HostileServer();
    private final Random random = new Random(SEED);
    private final Mortal clock = new Mortal();
    private final List<List<String>> items = new ArrayList<>();
    private int kills;

    WatchKilledTest(StorePlace place, @TempDir Path folder) throws IOException {
        session = new Session(folder, place);
        session.clock = clock;
        session.pause = time -> clock.now = clock.instant().plus(time);
        for (int i = 0; i < FEEDS; i++) {
            items.add(new ArrayList<>());
        }
        System.out.println("seed " + SEED);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** The end of the program. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A clock that is asked everywhere, and so can kill everywhere. */
    private static final class Mortal extends Clock {
        private Instant now = Instant.parse("2025-03-10T12:00:00Z");
        private int left = Integer.MAX_VALUE;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            if (--left < 0) {
                throw new Killed();
            }
            return now;
        }
    }

    private void grow(int round) {
        for (int feed = 0; feed < FEEDS; feed++) {
            int more = 1 + random.nextInt(3);
            for (int i = 0; i < more; i++) {
                String path = "/" + feed + "/" + items.get(feed).size();
                items.get(feed).add(path);
                String day = "2025-03-0" + (1 + random.nextInt(8));
                String text = "TITLE: Two leaders speak on " + path + "\n\nOlaf Scholz (DE) and Emmanuel Macron (FR), "
                        + (random.nextBoolean() ? "phone" : "in-person") + ", held, " + day + ". No " + path + ".";
                server.at(path, Reaction.text(text, "Content-Type: text/plain"));
            }
            StringBuilder feedItems = new StringBuilder();
            for (String path : items.get(feed)) {
                feedItems
                        .append("<item><title>Two leaders speak on ")
                        .append(path)
                        .append("</title><link>");
                feedItems.append(server.url(path)).append("</link></item>");
            }
            server.at(
                    "/feed" + feed,
                    Reaction.marked("\"" + round + "\"", "<rss><channel>" + feedItems + "</channel></rss>"));
        }
    }

    private void watch() {
        List<String> words = new ArrayList<>(List.of("watch", "--once", "--every", "10m", "--allow-host"));
        words.addAll(List.of(HostileServer.HOST, "--contact", "desk@example.org", "--webhook", server.url("/hook")));
        for (int feed = 0; feed < FEEDS; feed++) {
            words.add(server.url("/feed" + feed));
        }
        assertEquals(0, session.run(words.toArray(String[]::new)).code());
    }

    private void watchMortally(int life) {
        clock.left = life;
        try {
            watch();
        } catch (Killed expected) {
            kills++;
        } finally {
            clock.left = Integer.MAX_VALUE;
        }
    }

    @Test
    void everyItemIsOnceInTheStoreAndEveryChangeIsHandedOnUnderAnIdThatStays() {
        server.at("/hook", Reaction.status("200 OK"));
        for (int round = 0; round < ROUNDS; round++) {
            grow(round);
            clock.now = clock.now.plus(Duration.ofHours(1));
            for (int i = 0; i < 6; i++) {
                watchMortally(1 + random.nextInt(60));
            }
            clock.now = clock.now.plus(Duration.ofHours(1));
            watch();
        }
        assertTrue(kills > ROUNDS * 3, "it died " + kills + " times, else the case is too easy");
        TreeSet<String> expected = new TreeSet<>();
        items.forEach(feed -> feed.forEach(path -> expected.add(server.url(path))));
        try (Store store = Store.open(session.store)) {
            List<String> pages = store.reports().stream()
                    .map(Report::source)
                    .filter(source -> !source.contains("#"))
                    .sorted()
                    .toList();
            assertEquals(List.copyOf(expected), pages);
            assertEquals(
                    2 * expected.size(), store.counts().reports(), "each as the feed has it and as its page has it");
            assertEquals(List.of(), store.check());
            assertEquals(List.of(), store.watching().undelivered(List.of("print", "webhook " + server.url("/hook"))));
        }
        Map<String, String> byId = new HashMap<>();
        for (String body : server.bodies()) {
            Matcher id = ID.matcher(body);
            assertTrue(id.find(), body);
            String before = byId.putIfAbsent(id.group(1), body);
            assertTrue(before == null || before.equals(body), "a repeat says the same: " + body);
        }
        List<String> told = byId.keySet().stream()
                .map(id -> id.replaceFirst("\\.\\d+$", ""))
                .distinct()
                .sorted()
                .toList();
        List<String> contacts = session.run("contacts", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",.*", ""))
                .sorted()
                .toList();
        assertEquals(contacts, told);
        System.out.println(kills + " kills, " + server.bodies().size() + " deliveries of " + byId.size() + " changes");
    }
}
