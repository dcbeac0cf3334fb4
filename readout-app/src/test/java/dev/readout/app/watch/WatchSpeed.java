package dev.readout.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints how long a single run of {@code watch} takes over so many local feeds with three pages each, where every answer
 * takes so many milliseconds, by the number of hosts asked at the same time; and whether the contacts are the same.
 * Arguments: feeds, milliseconds, numbers of hosts.
 */
final class WatchSpeed {
    private WatchSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int feeds = Integer.parseInt(arguments[0]);
        Duration latency = Duration.ofMillis(Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("watch");
        String first = "";
        try (MadeUpPress press = new MadeUpPress(feeds, new Random(20250301), latency)) {
            for (String hosts : List.of(arguments).subList(2, arguments.length)) {
                Path store = folder.resolve(hosts + ".db");
                List<String> watch =
                        new ArrayList<>(List.of("watch", "--once", "--contact", "desk@example.org", "--hosts", hosts));
                for (int feed = 0; feed < feeds; feed++) {
                    watch.addAll(List.of("--allow-host", press.host(feed), press.url(feed, "/feed.xml")));
                }
                long start = System.nanoTime();
                run(store, folder.resolve("watch.txt"), watch);
                double seconds = (System.nanoTime() - start) / 1e9;
                Path contacts = folder.resolve(hosts + ".csv");
                run(store, contacts, List.of("contacts", "--format", "csv"));
                String record = Files.readString(contacts);
                first = first.isEmpty() ? record : first;
                System.out.printf(
                        "%d feeds, %d looks, %s hosts at the same time: %.1f s; %d contacts, %s%n",
                        feeds,
                        press.looks(),
                        hosts,
                        seconds,
                        record.lines().count() - 1,
                        record.equals(first) ? "the same" : "OTHERS than with " + arguments[2]);
            }
        }
        System.out.println("stores: " + folder);
    }

    private static void run(Path store, Path out, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.readout.app.Main"));
        command.addAll(words);
        command.addAll(List.of("--store", store.toString()));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(out.resolveSibling("err.txt").toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    words.get(0) + " ended with " + code + ": " + Files.readString(out.resolveSibling("err.txt")));
        }
    }
}
