package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import dev.readout.store.Store;
import dev.readout.store.Store.Failure;
import dev.readout.store.WatchTables.Source;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sources says what came from where, what did not come through, and how feeds fare. */
class SourcesPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2023-11-17T09:00:00Z");

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("bonjour.txt"),
                "LANGUAGE: fr\n\nLe président a reçu son homologue à Paris pour un long entretien sur le commerce.\n");
        served = Served.samples(folder, Optional.empty(), Limits.STANDARD, reports);
        try (Store store = Store.open(served.store.toString())) {
            store.failed(new Failure("https://broken.example/a", "no-answer", "nobody listens there"));
            store.failed(new Failure("https://broken.example/b", "http-status", "404"));
            look(store, "https://silent.example/feed", 0, null, true);
            look(store, "https://failing.example/feed", 3, "no-host", true);
            look(store, "https://well.example/feed", 0, null, false);
            warned(store, "https://refused.example/feed", 2, "robots", NOW.minusSeconds(60), null, null);
            warned(store, "https://exploding.example/feed", 0, null, null, NOW.minusSeconds(120), 900);
        }
    }

    private static void look(Store store, String feed, int failures, @Nullable String failure, boolean silent) {
        store.watching()
                .looked(new Source(feed, null, null, NOW, NOW, NOW, null, NOW, failures, failure, silent), List.of());
    }

    private static void warned(
            Store store,
            String feed,
            int failures,
            @Nullable String failure,
            @Nullable Instant failing,
            @Nullable Instant exploding,
            @Nullable Integer brought) {
        store.watching()
                .looked(
                        new Source(
                                feed, null, null, NOW, NOW, NOW, null, NOW, failures, failure, false, failing,
                                exploding, brought),
                        List.of());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode sources() throws IOException {
        return JSON.readTree(served.get("/sources.json").body());
    }

    @Test
    void eachHostAndFolderIsListedWithWhatItGaveAndWhatItDidNot() throws IOException {
        JsonNode all = sources().path("sources");
        assertTrue(all.path(0).path("source").asText().endsWith("samples"), all.toString());
        assertEquals(12, all.path(0).path("reports").asInt());
        assertEquals(12, all.path(0).path("languages").path("en").asInt());
        JsonNode broken = all.path(all.size() - 1);
        assertEquals("broken.example", broken.path("source").asText());
        assertEquals(0, broken.path("reports").asInt());
        assertEquals(1, broken.at("/failures/no-answer").asInt());
        assertEquals(1, broken.at("/failures/http-status").asInt());
        String csv = served.get("/sources.csv").body();
        assertTrue(csv.contains("broken.example,0,0,,,\"http-status 1, no-answer 1\",,"), csv);
    }

    @Test
    void aReasonComesWithWhatToDoAboutIt() {
        String page = served.get("/sources").body();
        assertTrue(page.contains("nobody listens there"), page);
        assertTrue(page.contains("save the page and read the file"), page);
    }

    @Test
    void reportsInLanguagesThatAreNotReadAreCounted() throws IOException {
        assertEquals(JSON.readTree("{\"fr\": 1}"), sources().path("no_language_pack"));
        assertTrue(served.get("/sources").body().contains("kept and not read: fr 1."));
    }

    @Test
    void feedsThatFailOrAreSilentComeFirst() throws IOException {
        assertEquals(
                List.of("refused", "failing", "silent", "exploding", "well"),
                sources().path("feeds").findValuesAsText("standing"));
        assertTrue(served.get("/sources").body().contains("failing: no-host, 3 times in a row"));
    }

    @Test
    void aWarningStandsWithSinceWhen() throws IOException {
        JsonNode feeds = sources().path("feeds");
        assertEquals("2023-11-17T08:59:00Z", feeds.at("/0/warnings/0/since").asText());
        assertEquals("[\"failing\",\"silent\"]", codes(feeds.path(1)));
        assertEquals("2023-11-17T09:00:00Z", feeds.at("/2/warnings/0/since").asText());
        assertEquals(
                "exploding: 900 new items at once",
                feeds.at("/3/warnings/0/words").asText());
        assertEquals("[]", codes(feeds.path(4)));
        String page = served.get("/sources").body();
        assertTrue(page.contains("refused by robots.txt, 2 times in a row"), page);
        assertTrue(page.contains("since 2023-11-17T08:58:00Z"), page);
        String csv = served.get("/sources.csv").body();
        assertTrue(
                csv.contains(
                        "https://exploding.example/feed,,,,,,exploding: 900 new items at once,2023-11-17T08:58:00Z"),
                csv);
    }

    private static String codes(JsonNode feed) {
        return JSON.valueToTree(feed.path("warnings").findValuesAsText("warning"))
                .toString();
    }

    @Test
    void aLookAtAFeedShowsAlthoughTheRecordIsTheSame() {
        HttpResponse<String> before = served.get("/sources.json");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, served.get("/sources.json", "If-None-Match", tag).statusCode());
        try (Store store = Store.open(served.store.toString())) {
            store.watching()
                    .looked(
                            new Source(
                                    "https://well.example/feed",
                                    null,
                                    null,
                                    NOW,
                                    NOW.plusSeconds(60),
                                    NOW,
                                    null,
                                    NOW,
                                    0,
                                    null,
                                    false),
                            List.of());
        }
        HttpResponse<String> after = served.get("/sources.json", "If-None-Match", tag);
        assertEquals(200, after.statusCode());
        assertNotEquals(before.body(), after.body());
    }
}
