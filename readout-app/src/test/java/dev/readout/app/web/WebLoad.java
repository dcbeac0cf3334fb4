package dev.readout.app.web;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.app.web.route.Limits;
import dev.readout.model.Aligned;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import dev.readout.model.Unresolved;
import dev.readout.store.Store;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.SampleStatement;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Prints how long pages take on a made-up record while several ask at the same time. A program of its own, no test. */
final class WebLoad {
    private static final int CONNECTIONS = Integer.getInteger("readout.connections", 16);
    private static final int REQUESTS = Integer.getInteger("readout.requests", 800);
    /** Only what is called so is asked for; everything where it is empty. */
    private static final String ONLY = System.getProperty("readout.only", "");

    /** All but one of so many further reports of a contact copy its first. */
    private static final int COPY = 2;
    /** Of one of so many further reports it is open of which contact they tell. */
    private static final int OPEN = 200;

    /** One of so many contacts stands as announced. */
    private static final int PLANNED = 20;

    private static final List<String> STATES =
            List.of("Kenya KE", "Ghana GH", "Norway NO", "Chile CL", "Japan JP", "Egypt EG");

    private WebLoad() {}

    /**
     * Makes the record, serves it and asks.
     *
     * @param sizes how many reports, and of how many contacts they tell; optionally a store that was made so before. The
     *     system properties readout.connections, readout.requests and readout.only (as 'a contact') narrow what is asked
     */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        int texts = Integer.parseInt(sizes[0]);
        int contacts = Integer.parseInt(sizes[1]);
        Path store = sizes.length > 2
                ? Path.of(sizes[2])
                : Files.createTempDirectory("readout-load").resolve("record.db");
        List<String> ids = Files.exists(store) ? known(store) : fill(store, texts, contacts);
        List<String> reports = reports(store, ids);
        long start = System.nanoTime();
        try (WebServer server = WebServer.start(
                new Serving(Served.setting(), store.toString(), Optional.empty(), Limits.STANDARD, false, failure -> {
                    throw new IllegalStateException(failure);
                }),
                "127.0.0.1",
                0)) {
            HttpClient client = HttpClient.newHttpClient();
            String base = "http://127.0.0.1:" + server.port();
            get(client, base + "/contacts");
            System.out.printf(
                    "%d reports, %d contacts; first page after %.2f s%n",
                    texts, ids.size(), (System.nanoTime() - start) / 1e9);
            // what is made beside the first answers is made before anything is measured
            get(client, base + "/outlets");
            load("contacts", i -> base + "/contacts?sort=" + (i % 2 == 0 ? "newest" : "reports"));
            load("contacts, narrowed", i -> base + "/contacts?party=KE&channel=phone&since=20" + (10 + i % 12));
            load("contacts as JSON", i -> base + "/contacts.json?status=held");
            load("a contact", i -> base + "/contacts/" + ids.get(i * 7919 % ids.size()));
            load("a report", i -> base + "/reports/" + reports.get(i % reports.size()));
            load("a pair", i -> base + "/pairs/KE/GH");
            load("a party", i -> base + "/parties/NO");
            load("a person", i -> base + "/persons/KE/President%20of%20Kenya");
            load("an office", i -> base + "/offices/JP/head-of-government");
            load("outlets", i -> base + "/outlets");
            load("an outlet", i -> base + "/outlets/Outlet%20" + i % 300);
            load("sources", i -> base + "/sources");
            load("calendar", i -> base + "/calendar");
            load("calendar of a year", i -> base + "/calendar?from=20" + (10 + i % 12) + "&until=20" + (10 + i % 12));
            load("open questions", i -> base + "/questions");
            load("decisions", i -> base + "/decisions");
            load("about", i -> base + "/about");
            load("search, some reports", i -> base + "/search?q=number+" + i % 100);
            load("search, a phrase in all", i -> base + "/search?q=%22spoke+by+phone%22");
            load("contacts with words", i -> base + "/contacts?q=number+" + i % 100);
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "heap in use %d MB of %d MB%n",
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
        }
    }

    private interface Addresses {
        String address(int number);
    }

    private static void load(String what, Addresses addresses) throws InterruptedException {
        if (!ONLY.isEmpty() && !ONLY.equals(what)) {
            return;
        }
        asked(REQUESTS / 4, addresses);
        long before = processor();
        long[] times = asked(REQUESTS, addresses);
        long spent = processor() - before;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-26s median %6.1f ms, 95th percentile %6.1f ms, of one processor %5.1f ms a request%n",
                what,
                times[REQUESTS / 2] / 1e6,
                times[REQUESTS * 95 / 100] / 1e6,
                spent / 1e6 / REQUESTS);
    }

    /** How long each of so many requests takes. */
    private static long[] asked(int requests, Addresses addresses) throws InterruptedException {
        long[] times = new long[requests];
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            HttpClient client = HttpClient.newHttpClient();
            Thread thread = new Thread(() -> {
                for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    get(client, addresses.address(n));
                    times[n] = System.nanoTime() - start;
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return times;
    }

    /** Processor time of this program, server and askers together: it tells more where others use the machine too. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void get(HttpClient client, String address) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.statusCode());
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    /** The ids of some reports of some contacts, originals and copies. */
    private static List<String> reports(Path store, List<String> contacts) {
        try (Store open = Store.openToRead(store.toString())) {
            return IntStream.range(0, REQUESTS)
                    .mapToObj(i -> contacts.get(i * 7919 % contacts.size()))
                    .flatMap(id -> open.find(id).flatMap(found -> found.contact()).stream())
                    .flatMap(id -> open.contacts().traced(id).stream())
                    .map(traced -> traced.contact().reportIds())
                    .map(ids -> ids.get(ids.size() - 1))
                    .toList();
        }
    }

    private static List<String> known(Path store) {
        try (Store open = Store.open(store.toString())) {
            return open.outlines().stream().map(Contact::id).toList();
        }
    }

    private static List<String> fill(Path file, int reports, int contacts) {
        Random random = new Random(7);
        List<List<Mention>> told = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        List<Aligned> copies = new ArrayList<>();
        List<Unresolved> open = new ArrayList<>();
        try (Store store = Store.open(file.toString())) {
            for (int i = 0; i < reports; i++) {
                if (i < contacts) {
                    told.add(new ArrayList<>());
                }
                int contact = i < contacts ? i : random.nextInt(contacts);
                Report report = report(i, contact);
                Mention mention = mention(report, contact);
                if (i < contacts) {
                    firsts.add(report.id());
                } else if (i % COPY != 0) {
                    copies.add(new Aligned(report.id(), firsts.get(contact), 0, 0.9));
                }
                if (i >= contacts && i % OPEN == 0) {
                    open.add(new Unresolved(
                            mention.id(),
                            List.of("contact-" + contact, "contact-" + (contact + 1) % contacts),
                            "Both would fit."));
                } else {
                    told.get(contact).add(mention);
                }
                store.add(
                        report,
                        List.of(mention),
                        List.of(SampleStatement.in(report, "said", "trade would grow")
                                .build()),
                        "test");
            }
            List<Contact> record = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                record.add(SampleContact.of("contact-" + i, told.get(i).toArray(Mention[]::new))
                        .origins(Math.min(2, told.get(i).size()))
                        .build());
            }
            store.lineage().replace(List.of(), copies);
            store.replace(new Resolved(record, open));
            return record.stream().map(Contact::id).toList();
        }
    }

    private static String state(int contact, int which) {
        return STATES.get((contact + which * (1 + contact % 5)) % STATES.size());
    }

    private static String name(int contact, int which) {
        return state(contact, which).replaceFirst(" .*", "");
    }

    private static String code(int contact, int which) {
        return state(contact, which).replaceFirst(".* ", "");
    }

    private static LocalDate day(int contact) {
        return LocalDate.of(2010, 1, 1).plusDays(contact % 5000);
    }

    private static Report report(int number, int contact) {
        String one = name(contact, 0);
        String other = name(contact, 1);
        return SampleReport.of("The presidents of " + one + " and " + other + " spoke by phone on " + day(contact)
                        + ", call number " + contact + ". They said trade would grow. "
                        + ("The harbour, the weather and the price of bread, as seen from desk " + number + ". ")
                                .repeat(25))
                .source("report-%07d.txt".formatted(number))
                .published(day(contact).toString())
                .outlet("Outlet " + number % 300)
                .build();
    }

    private static Mention mention(Report report, int contact) {
        return SampleMention.in(report, "spoke by phone")
                .participant("President of " + name(contact, 0), code(contact, 0), "president", name(contact, 0))
                .participant("President of " + name(contact, 1), code(contact, 1), "president", name(contact, 1))
                .channel(Channel.PHONE, "by phone")
                .status(contact % PLANNED == 0 ? Status.PLANNED : Status.HELD, "spoke")
                .date(day(contact).toString(), day(contact).toString())
                .build();
    }
}
