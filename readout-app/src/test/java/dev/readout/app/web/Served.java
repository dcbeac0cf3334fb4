package dev.readout.app.web;

import dev.readout.analysis.Analysts;
import dev.readout.app.CommandLines;
import dev.readout.app.Project;
import dev.readout.app.Setting;
import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The record of the project's own samples, served on a port of the loopback. */
final class Served implements AutoCloseable {
    static final String TOKEN = "a token for tests";
    /** The contact of which most samples tell. */
    static final String SUMMIT = "cn-us-2023-11-15-in-person";
    /** Releases of two press services on one call, which is not among the samples. */
    static final Path BOTH_SIDES = Project.root().resolve("readout-app/src/test/resources/both-sides");
    /** The contact of which they tell. */
    static final String CALL = "ru-us-2021-12-30-remote";

    final Path store;
    final Setting setting;
    /** What went wrong in the program. */
    final List<Exception> faults = new CopyOnWriteArrayList<>();

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Path store, Setting setting, Optional<String> token, Limits limits, boolean proxied) {
        this.store = store;
        this.setting = setting;
        this.server = WebServer.start(
                new Serving(setting, store.toString(), token, limits, proxied, faults::add), "127.0.0.1", 0);
    }

    /** The samples are read once for all tests. */
    private static final class ReadOnce {
        static final Path SAMPLES = read();

        private static Path read() {
            try {
                Path store = Files.createTempDirectory("readout-samples").resolve("record.db");
                run(setting(), "demo", "--store", store.toString());
                return store;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** Serves the samples to be read. */
    /** Limits that the samples reach: files of eight contacts, lists of so many rows a page. */
    static Limits smallLimits(int rows) {
        return new Limits(
                16,
                2,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                16_384,
                16_384,
                rows,
                1000,
                8,
                100,
                10,
                Duration.ofHours(1),
                10);
    }

    static Served samples(Path folder) {
        return samples(folder, Optional.empty(), Limits.STANDARD);
    }

    static Served samples(Path folder, Optional<String> token, Limits limits, Path... more) {
        return new Served(copied(folder, more), setting(), token, limits, false);
    }

    /** Behind a proxy that is trusted. */
    static Served proxied(Path folder) {
        return new Served(copied(folder), setting(), Optional.empty(), Limits.STANDARD, true);
    }

    private static Path copied(Path folder, Path... more) {
        Path store = folder.resolve("record.db");
        try {
            Files.copy(ReadOnce.SAMPLES, store);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        for (Path reports : more) {
            run(setting(), "ingest", reports.toString(), "--store", store.toString());
        }
        return store;
    }

    /** The real analyst, on the day after the last sample. */
    static Setting setting() {
        return new Setting(
                Analysts::standard,
                "test",
                Project.root().resolve("samples"),
                2,
                InputStream.nullInputStream(),
                Clock.fixed(Instant.parse("2023-11-17T12:00:00Z"), ZoneOffset.UTC));
    }

    /** What a command prints. */
    static String run(Setting setting, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.standard(setting)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code + ": " + err);
        }
        return out.toString();
    }

    int port() {
        return server.port();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(form)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(request + ": " + failed, failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
