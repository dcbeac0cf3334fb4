package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import dev.readout.export.RecordFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files have the contacts of the filter, as the list and the command line have them. */
class DownloadTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Limits EIGHT_CONTACTS = Served.smallLimits(50);

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.samples(folder, Optional.empty(), EIGHT_CONTACTS);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsAFileOfItsOwnTypeAndName(RecordFormat format) {
        HttpResponse<String> answer = served.get("/download/" + format.code() + "?party=US");
        assertEquals(200, answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertEquals(format.mediaType().replace(" ", ""), type.replace(" ", ""));
        assertEquals(
                "attachment; filename=\"" + format.fileName() + "\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                answer.body(),
                served.get("/download/" + format.code() + "?party=US").body(),
                "the same all day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "claims", "json", "jsonl", "jsonld", "plover"})
    void aFileHasWhatTheCommandLineWrites(String format) {
        assertEquals(
                Served.run(
                        served.setting,
                        "export",
                        "--format",
                        format,
                        "--party",
                        "US",
                        "--since",
                        "2022",
                        "--store",
                        served.store.toString()),
                served.get("/download/" + format + "?party=US&since=2022").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"party=CN", "channel=in-person", "overdue=yes", "reading=disputed", "q=%22direct+channels%22"})
    void aFileHasTheContactsOfTheListWithTheSameFilter(String filter) throws IOException {
        Set<String> listed = new TreeSet<>();
        JSON.readTree(served.get("/contacts.json?" + filter).body())
                .path("contacts")
                .forEach(contact -> listed.add(contact.path("contact").asText()));
        Set<String> written = new TreeSet<>();
        for (JsonNode contact :
                JSON.readTree(served.get("/download/json?" + filter).body())) {
            written.add(contact.path("contact").asText());
        }
        assertEquals(listed, written);
        assertTrue(!listed.isEmpty(), "a filter that shows nothing proves nothing");
    }

    @Test
    void aFeedNamesItsOwnAddressAndThePagesOfItsContacts() {
        String feed = served.get("/download/atom?q=%22direct%20channels%22").body();
        assertTrue(feed.contains("<id>" + served.address("/download/atom?q=%22direct%20channels%22") + "</id>"), feed);
        assertTrue(feed.contains("href=\"" + served.address("/contacts/" + Served.SUMMIT) + "\""), feed);
    }

    @Test
    void linksSayHttpsOnlyWhereATrustedProxyWasAskedSo(@TempDir Path apart) {
        String path = "/download/atom?q=%22direct%20channels%22";
        String secure = served.address("/contacts/").replaceFirst("http", "https");
        assertFalse(served.get(path, "X-Forwarded-Proto", "https").body().contains(secure));
        try (Served behind = Served.proxied(apart)) {
            String own = behind.address("/contacts/").replaceFirst("http", "https");
            assertTrue(behind.get(path, "X-Forwarded-Proto", "https").body().contains(own));
            assertFalse(behind.get(path, "X-Forwarded-Proto", "http").body().contains(own));
            assertFalse(behind.get(path).body().contains(own));
        }
    }

    @Test
    void theListLinksToEveryFormatOfItsFilterWithoutItsOrder() {
        String page = served.get("/contacts?party=US&sort=oldest").body();
        for (RecordFormat format : RecordFormat.values()) {
            assertTrue(page.contains("href=\"/download/" + format.code() + "?party=US\""), page);
        }
    }

    @Test
    void whatCannotBeHadIsRefused() {
        assertEquals(400, served.get("/download/pdf").statusCode());
        assertEquals(400, served.get("/download/csv?colour=red").statusCode());
        HttpResponse<String> all = served.get("/download/csv", "Accept", "application/json");
        assertEquals(400, all.statusCode());
        assertTrue(all.body().contains("at most 8 contacts"), all.body());
    }
}
