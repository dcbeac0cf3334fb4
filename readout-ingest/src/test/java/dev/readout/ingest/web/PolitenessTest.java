package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a site asks for, it gets (RFC 9309, RFC 9110 §10.2.3). */
class PolitenessTest {
    private final HostileServer server = new HostileServer()
            .at("/a.html", Reaction.page(Visit.PAGE))
            .at("/b.html", Reaction.page(Visit.PAGE.replace("trade", "energy")))
            .at("/private/c.html", Reaction.page(Visit.PAGE));

    private final Visit visit = new Visit();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void robots_txt_is_asked_first_and_once_and_obeyed() {
        server.at("/robots.txt", Reaction.text("User-agent: *\nDisallow: /private/\n"))
                .at("/way-in", Reaction.redirect("/private/c.html"));
        assertEquals(
                List.of("read", "robots", "robots", "read"),
                visit.codes(
                        server.url("/a.html"),
                        server.url("/private/c.html"),
                        server.url("/way-in"),
                        server.url("/b.html")));
        assertEquals(List.of("/robots.txt", "/a.html", "/way-in", "/b.html"), server.requests());
    }

    @Test
    void a_group_of_our_own_goes_before_that_for_all() {
        server.at("/robots.txt", Reaction.text("User-agent: *\nDisallow:\n\nUser-agent: Readout\nDisallow: /\n"));
        assertEquals("robots", visit.code(server.url("/a.html")));
    }

    @Test
    void no_robots_txt_allows_all_and_a_broken_one_nothing() {
        for (String status : new String[] {"404 Not Found", "403 Forbidden", "410 Gone"}) {
            server.at("/robots.txt", Reaction.status(status));
            assertEquals("read", new Visit().code(server.url("/a.html")), status);
        }
        for (String status : new String[] {"500 Oops", "503 Busy", "429 Too Many Requests", "599 What"}) {
            server.at("/robots.txt", Reaction.status(status));
            assertEquals("robots", new Visit().code(server.url("/a.html")), status);
        }
        server.at("/robots.txt", Reaction.silent(""));
        assertEquals("too-slow", new Visit().within(Visit.IMPATIENT).code(server.url("/a.html")));
        server.at("/robots.txt", Reaction.redirect("/robots.txt"));
        assertEquals("robots", new Visit().code(server.url("/a.html")));
    }

    @Test
    void a_robots_txt_without_end_counts_as_far_as_it_is_read() {
        server.at(
                "/robots.txt",
                Reaction.endless(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /private/\n",
                        "# and so on\n".repeat(1000).getBytes(StandardCharsets.US_ASCII)));
        assertEquals(List.of("read", "robots"), visit.codes(server.url("/a.html"), server.url("/private/c.html")));
    }

    @Test
    void a_host_is_asked_once_a_second_or_as_slowly_as_it_says() {
        visit.codes(server.url("/a.html"), server.url("/b.html"), server.url("/a.html"));
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), visit.waits);
        server.at("/robots.txt", Reaction.text("User-agent: *\nCrawl-delay: 7\n"));
        Visit slower = new Visit();
        slower.codes(server.url("/a.html"), server.url("/b.html"));
        assertEquals(List.of(Duration.ofSeconds(7)), slower.waits);
    }

    @Test
    void a_crawl_delay_longer_than_a_run_waits_ends_the_host_for_this_run() {
        server.at("/robots.txt", Reaction.text("User-agent: *\nCrawl-delay: 3600\n"));
        assertEquals(List.of("read", "retry-later"), visit.codes(server.url("/a.html"), server.url("/b.html")));
        assertEquals(List.of(), visit.waits);
    }

    @Test
    void a_short_wait_that_the_site_asks_for_is_kept_and_the_page_then_read() {
        server.at(
                "/busy.html",
                Reaction.inTurn(Reaction.status("503 Busy", "Retry-After: 30"), Reaction.page(Visit.PAGE)));
        assertEquals("read", visit.code(server.url("/busy.html")));
        assertEquals(List.of(Duration.ofSeconds(30)), visit.waits);
    }

    @Test
    void a_long_one_holds_for_all_addresses_of_the_host() {
        server.at("/busy.html", Reaction.status("429 Too Many Requests", "Retry-After: Mon, 10 Mar 2025 13:00:00 GMT"));
        assertEquals(
                List.of("retry-later", "retry-later"), visit.codes(server.url("/busy.html"), server.url("/a.html")));
        assertEquals(List.of("/robots.txt", "/busy.html"), server.requests());
    }

    @Test
    void a_site_that_stays_busy_is_asked_twice_at_most() {
        server.at("/busy.html", Reaction.status("503 Busy", "Retry-After: 2"))
                .at("/odd.html", Reaction.status("503 Busy", "Retry-After: soon"));
        assertEquals("retry-later", visit.code(server.url("/busy.html")));
        assertEquals("retry-later", new Visit().code(server.url("/odd.html")));
        assertEquals(List.of("/robots.txt", "/busy.html", "/busy.html", "/robots.txt", "/odd.html"), server.requests());
    }

    @Test
    void it_says_who_asks_and_how_to_reach_them() {
        visit.codes(server.url("/a.html"));
        String agent = "User-Agent: Readout/0.1 (reads news reports; contact: desk@example.org)";
        assertEquals(
                2,
                server.headers().stream().filter(agent::equals).count(),
                server.headers().toString());
        assertTrue(
                server.headers().stream().noneMatch(line -> line.startsWith("Cookie") || line.startsWith("Referer")));
    }
}
