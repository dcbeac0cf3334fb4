package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.model.Report;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was fetched is read by the format it is in. */
class FetchedFormatsTest {
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Wire</title><item><title>A call</title>"
            + "<description>" + Visit.CALL + "</description></item><item><title>Another</title><description>"
            + Visit.CALL.replace("Monday", "Tuesday") + "</description></item></channel></rss>";

    private final HostileServer server = new HostileServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Report report(String path) {
        List<Outcome> outcomes = new Visit().read(server.url(path));
        assertEquals(1, outcomes.size(), outcomes.toString());
        return assertInstanceOf(Outcome.Read.class, outcomes.get(0), outcomes.toString())
                .report();
    }

    @Test
    void a_page_has_the_address_that_it_was_at_in_the_end() {
        server.at("/old", Reaction.redirect("/2025/03/09/call.html"))
                .at("/2025/03/09/call.html", Reaction.page(Visit.PAGE));
        Report report = report("/old");
        assertEquals(server.url("/old"), report.source());
        assertEquals(server.url("/2025/03/09/call.html"), report.url());
        assertTrue(String.valueOf(report.published()).contains("2025-03-09"), report.toString());
    }

    @Test
    void a_page_in_an_old_encoding_is_read_by_what_the_server_says() {
        byte[] body = Visit.PAGE.replace("the Kremlin", "Кремль").getBytes(Charset.forName("windows-1251"));
        server.at("/ru.html", Reaction.of("200 OK", body, "Content-Type: text/html; charset=windows-1251"));
        assertTrue(report("/ru.html").text().contains("Кремль"));
    }

    @Test
    void a_plain_text_in_an_old_encoding_is_read_by_what_the_server_says() {
        byte[] body = "Встреча в Кремле\n\nПрезиденты встретились.".getBytes(Charset.forName("windows-1251"));
        server.at("/ru.txt", Reaction.of("200 OK", body, "Content-Type: text/plain; charset=windows-1251"))
                .at("/untold.txt", Reaction.of("200 OK", body, "Content-Type: text/plain"));
        assertTrue(report("/ru.txt").text().startsWith("Встреча в Кремле"));
        Outcome untold = new Visit().read(server.url("/untold.txt")).get(0);
        assertEquals(
                Reason.NOT_UTF8, assertInstanceOf(Outcome.Failed.class, untold).reason());
    }

    @Test
    void a_page_packed_on_its_way_is_unpacked() throws IOException {
        byte[] packed = gzip(Visit.PAGE);
        server.at("/p.html", Reaction.of("200 OK", packed, "Content-Encoding: gzip", "Content-Type: text/html"));
        assertTrue(report("/p.html").text().contains(Visit.CALL));
    }

    @Test
    void a_text_keeps_its_words_and_gets_the_address() {
        server.at("/2025/03/09/call.txt", Reaction.text("A call\n\n" + Visit.CALL, "Content-Type: text/plain"));
        Report report = report("/2025/03/09/call.txt");
        assertEquals("A call\n\n" + Visit.CALL, report.text());
        assertEquals(server.url("/2025/03/09/call.txt"), report.url());
        assertTrue(String.valueOf(report.published()).contains("2025-03-09"), report.toString());
    }

    @Test
    void feeds_records_and_archives_give_all_they_hold() throws IOException {
        String record = "{\"title\": \"A call\", \"text\": \"" + Visit.CALL + "\"}\n";
        server.at("/feed", Reaction.text(FEED, "Content-Type: text/plain"))
                .at("/feed.xml.gz", Reaction.of("200 OK", gzip(FEED), "Content-Type: application/x-gzip"))
                .at("/set", Reaction.text(record + record.replace("Monday", "Tuesday"), "Content-Type: text/html"));
        for (String path : List.of("/feed", "/feed.xml.gz", "/set")) {
            assertEquals(List.of("read", "read"), new Visit().codes(server.url(path)), path);
        }
        assertTrue(new Visit().read(server.url("/feed")).get(1).source().endsWith("/feed#2"));
        assertEquals(
                List.of("/feed", "/feed.xml.gz", "/set", "/feed"),
                server.requests().stream()
                        .filter(path -> !path.equals("/robots.txt"))
                        .toList(),
                "what the documents name is not fetched");
    }

    @Test
    void pictures_and_doctypes_are_refused_with_a_reason() {
        server.at("/a.png", Reaction.text("\u0089PNG and so on", "Content-Type: image/png"))
                .at("/x.xml", Reaction.text("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>"));
        assertEquals(List.of("not-text", "doctype"), new Visit().codes(server.url("/a.png"), server.url("/x.xml")));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
