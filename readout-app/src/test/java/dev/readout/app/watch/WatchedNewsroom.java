package dev.readout.app.watch;

import dev.readout.model.Report;
import dev.readout.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the program over many local feeds and kills it now and then, lets it come to rest, and compares the store and the
 * changes handed on with what the server offered. Arguments: number of feeds, seconds; property {@code readout.seed}.
 */
final class WatchedNewsroom {
    private static final Pattern HEAD =
            Pattern.compile("\\{\"id\": \"(.*?)\\.(\\d+)\", \"change\": \"(\\w+)\".*", Pattern.DOTALL);
    private static final String EVERY = "20s";
    private static final long SEED = Long.getLong("readout.seed", 20250301);

    private final MadeUpPress press;
    private final int feeds;
    private final Path folder;
    private int kills;

    private WatchedNewsroom(MadeUpPress press, int feeds, Path folder) {
        this.press = press;
        this.feeds = feeds;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int feeds = Integer.parseInt(arguments[0]);
        long seconds = Long.parseLong(arguments[1]);
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        try (MadeUpPress press = new MadeUpPress(feeds, random)) {
            Path folder = Files.createTempDirectory("watch");
            WatchedNewsroom newsroom = new WatchedNewsroom(press, feeds, folder);
            newsroom.disturbed(seconds, random);
            newsroom.rest();
            newsroom.compare();
            System.out.println("store: " + folder.resolve("readout.db"));
        }
    }

    /** Things happen, and the program is killed every 5 to 40 seconds. */
    private void disturbed(long seconds, Random random) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            Process program = start();
            long killed = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(5_000 + random.nextInt(35_000));
            while (System.nanoTime() < Math.min(end, killed) && program.isAlive()) {
                press.happen();
                Thread.sleep(700);
            }
            if (!program.isAlive()) {
                throw new IllegalStateException("the watch ended by itself with " + program.exitValue());
            }
            program.destroyForcibly().waitFor();
            kills++;
        }
    }

    /** Two single runs: the second finds what the first was too early for. */
    private void rest() throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            Process program = start("--once");
            if (!program.waitFor(20, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a single run does not end");
            }
            System.out.println("single run ended with " + program.exitValue());
            Thread.sleep(Duration.ofSeconds(61).toMillis());
        }
    }

    private Process start(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.readout.app.Main",
                "watch",
                "--every",
                EVERY,
                "--contact",
                "desk@example.org",
                "--webhook",
                press.hook(),
                "--store",
                folder.resolve("readout.db").toString()));
        words.addAll(List.of(more));
        for (int feed = 0; feed < feeds; feed++) {
            words.addAll(List.of("--allow-host", press.host(feed), press.url(feed, "/feed.xml")));
        }
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("out.txt").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("err.txt").toFile()))
                .start();
    }

    private void compare() {
        Map<String, List<String>> stored = new TreeMap<>();
        Set<String> contacts = new TreeSet<>();
        int reports;
        int problems;
        try (Store store = Store.open(folder.resolve("readout.db").toString())) {
            store.eachReport(report -> {
                if (!report.source().contains("#")) {
                    stored.computeIfAbsent(path(report), path -> new ArrayList<>())
                            .add(report.text());
                }
            });
            store.resolved().contacts().forEach(contact -> contacts.add(contact.id()));
            reports = store.counts().reports();
            problems = store.check().size();
        }
        Map<String, String> offered = press.pages();
        Map<String, Set<String>> served = press.served();
        int missing = 0;
        int unasked = 0;
        int doubled = 0;
        int pages = 0;
        for (Map.Entry<String, String> item : offered.entrySet()) {
            List<String> texts = stored.getOrDefault(item.getKey(), List.of());
            pages += texts.size();
            missing += texts.stream().noneMatch(text -> text.contains(item.getValue())) ? 1 : 0;
            doubled += texts.size() - new HashSet<>(texts).size();
            Set<String> given = served.getOrDefault(item.getKey(), Set.of());
            unasked += (int) texts.stream()
                    .filter(text -> given.stream().noneMatch(text::contains))
                    .count();
        }
        System.out.println(press.figures() + "; " + kills + " kills");
        System.out.println(reports + " reports stored, " + pages + " of them pages; last texts missing " + missing
                + ", stored twice " + doubled + ", never offered " + unasked + ", faults of the store " + problems);
        changes(contacts);
    }

    private void changes(Set<String> contacts) {
        Map<String, String> bodies = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Map<String, String> standing = new TreeMap<>();
        int different = 0;
        List<String> taken = press.taken();
        for (String body : taken) {
            Matcher head = HEAD.matcher(body);
            if (!head.matches()) {
                throw new IllegalStateException("no change: " + body);
            }
            String before = bodies.putIfAbsent(head.group(1) + "." + head.group(2), body);
            different += before != null && !before.equals(body) ? 1 : 0;
            int revision = Integer.parseInt(head.group(2));
            if (revision > last.getOrDefault(head.group(1), 0)) {
                last.put(head.group(1), revision);
                standing.put(head.group(1), head.group(3));
            }
            Matcher formerly = Pattern.compile("\"formerly\": \"(.*?)\"").matcher(body);
            if (before == null && formerly.find()) {
                standing.put(formerly.group(1), "renamed");
            }
        }
        Set<String> told = new TreeSet<>();
        standing.forEach((contact, change) -> {
            if (Set.of("new", "changed").contains(change)) {
                told.add(contact);
            }
        });
        Set<String> untold = new TreeSet<>(contacts);
        untold.removeAll(told);
        Set<String> wrong = new TreeSet<>(told);
        wrong.removeAll(contacts);
        System.out.println(contacts.size() + " contacts; " + bodies.size() + " changes handed on in " + taken.size()
                + " deliveries, " + (taken.size() - bodies.size()) + " repeats, " + different
                + " of them with other words; contacts never told " + untold + ", told and not there " + wrong);
    }

    private static String path(Report report) {
        return report.source().replaceFirst("^https?://[^/]+", "");
    }
}
