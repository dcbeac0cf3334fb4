package dev.readout.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/**
 * Many feeds on this machine, each on a loopback address of its own, that bring new items and correct old ones; and a
 * receiver of changes. Remembers what it gave.
 */
final class MadeUpPress implements AutoCloseable {
    private static final List<String> PAIRS = List.of(
            "German Chancellor Olaf Scholz and French President Emmanuel Macron",
            "Russian President Vladimir Putin and Chinese President Xi Jinping",
            "Indian Prime Minister Narendra Modi and Japanese Prime Minister Fumio Kishida",
            "Turkish President Recep Tayyip Erdogan and Kazakh President Kassym-Jomart Tokayev",
            "Polish Prime Minister Donald Tusk and Ukrainian President Volodymyr Zelensky",
            "US President Joe Biden and British Prime Minister Keir Starmer");
    private static final List<String> HOW = List.of("spoke by phone", "met in Geneva", "held a video conference");
    private static final int DAYS = 28;
    private static final int THREADS = 64;

    private final HttpServer server;
    private final Random random;
    private final int feeds;
    private final Duration latency;
    /** Item to its text now; items by feed. */
    private final Map<String, String> pages = new TreeMap<>();

    private final List<List<String>> items = new ArrayList<>();
    private final Map<String, Set<String>> served = new TreeMap<>();
    private final List<String> taken = new ArrayList<>();
    private int looks;
    private int unchanged;
    private int corrections;

    MadeUpPress(int feeds, Random random) throws IOException {
        this(feeds, random, Duration.ZERO);
    }

    /** @param latency how long every answer takes at least */
    MadeUpPress(int feeds, Random random, Duration latency) throws IOException {
        this.latency = latency;
        this.feeds = feeds;
        this.random = random;
        this.server = HttpServer.create(new InetSocketAddress(0), 500);
        server.setExecutor(Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "press");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        for (int feed = 0; feed < feeds; feed++) {
            items.add(new ArrayList<>());
            for (int i = 0; i < 3; i++) {
                add(feed);
            }
        }
        server.start();
    }

    String host(int feed) {
        return "127.0." + (1 + feed / 250) + "." + (1 + feed % 250);
    }

    String url(int feed, String path) {
        return "http://" + host(feed) + ":" + server.getAddress().getPort() + path;
    }

    String hook() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** A new item somewhere, or, one time in ten, a correction of an old one. */
    synchronized void happen() {
        int feed = random.nextInt(feeds);
        if (random.nextInt(10) == 0) {
            String item = items.get(feed).get(random.nextInt(items.get(feed).size()));
            corrections++;
            pages.put(item, story(item));
        } else {
            add(feed);
        }
    }

    private void add(int feed) {
        String item = "/" + feed + "/story-" + items.get(feed).size() + ".html";
        items.get(feed).add(item);
        pages.put(item, story(item));
    }

    private String story(String item) {
        String who = PAIRS.get(random.nextInt(PAIRS.size()));
        String when = (1 + random.nextInt(DAYS)) + " February 2025";
        return who + " " + HOW.get(random.nextInt(HOW.size())) + " on " + when + ", their offices said in note "
                + random.nextInt(1_000_000) + " of desk "
                + item.replaceAll("\\D+", " ").strip() + ".";
    }

    /** How often feeds were looked at. */
    synchronized int looks() {
        return looks;
    }

    private static void wait(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        int status = 200;
        String body = "";
        wait(latency);
        synchronized (this) {
            if (path.equals("/hook")) {
                taken.add(new String(sent, StandardCharsets.UTF_8));
            } else if (path.equals("/feed.xml")) {
                int feed = feed(exchange);
                body = feed(feed);
                String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
                looks++;
                exchange.getResponseHeaders().set("ETag", etag);
                if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    status = 304;
                    unchanged++;
                }
            } else if (pages.containsKey(path)) {
                String story = pages.getOrDefault(path, "");
                served.computeIfAbsent(path, p -> new TreeSet<>()).add(story);
                body = page(path, story);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            } else {
                status = 404;
            }
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 200 && bytes.length > 0 ? bytes.length : -1);
        try (OutputStream out = exchange.getResponseBody()) {
            if (status == 200) {
                out.write(bytes);
            }
        }
        exchange.close();
    }

    private static int feed(HttpExchange exchange) {
        String[] parts =
                exchange.getLocalAddress().getAddress().getHostAddress().split("\\.", -1);
        return (Integer.parseInt(parts[2]) - 1) * 250 + Integer.parseInt(parts[3]) - 1;
    }

    private String feed(int feed) {
        StringBuilder xml = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>Press</title>");
        for (String item : items.get(feed)) {
            xml.append("<item><title>")
                    .append(title(item))
                    .append("</title><link>")
                    .append(url(feed, item));
            // the feed shows a correction by another first line
            xml.append("</link><description>Note ")
                    .append(Integer.toHexString(pages.getOrDefault(item, "").hashCode()))
                    .append("</description></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    private static String title(String item) {
        return "Leaders exchange views, desk note" + item.replaceAll("\\D+", " ");
    }

    private static String page(String item, String story) {
        String filler =
                "The offices gave no further details of the exchange and referred to earlier notes of the desk. ";
        return "<!doctype html><html lang='en'><head><title>" + title(item) + "</title>"
                + "<meta property='article:published_time' content='2025-03-01T10:00:00Z'></head><body><article><h1>"
                + title(item) + "</h1><p>" + story + "</p><p>" + filler.repeat(3) + "</p></article></body></html>";
    }

    /** The stories of all items as they stand in the end. */
    synchronized Map<String, String> pages() {
        return new TreeMap<>(pages);
    }

    /** Every story that was sent, by item. */
    synchronized Map<String, Set<String>> served() {
        return new TreeMap<>(served);
    }

    /** What the receiver of changes took, in order. */
    synchronized List<String> taken() {
        return new ArrayList<>(taken);
    }

    synchronized String figures() {
        return pages.size() + " items offered in " + feeds + " feeds, " + corrections + " corrections; " + looks
                + " looks, " + unchanged + " of them answered 304";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
