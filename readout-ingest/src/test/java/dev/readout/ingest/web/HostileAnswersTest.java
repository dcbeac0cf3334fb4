package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.testkit.Seed;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that answer too much, too little, too slowly or nonsense; each costs its address and no more. */
class HostileAnswersTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private final HostileServer server = new HostileServer().at("/good.html", Reaction.page(Visit.PAGE));

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** The code of what the server does; a good page after it is read all the same. */
    private String code(Reaction reaction) {
        return code(new Visit(), reaction);
    }

    private String code(Visit visit, Reaction reaction) {
        server.at("/bad", reaction);
        List<String> codes = visit.codes(server.url("/bad"), server.url("/good.html"));
        assertEquals(2, codes.size(), codes.toString());
        assertEquals("read", codes.get(1), "what follows");
        return codes.get(0);
    }

    @Test
    void a_body_without_end_is_left_at_the_limit() {
        byte[] much = "a".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
        assertEquals("too-large", code(Reaction.endless(OK + "\r\n", much)));
        assertEquals(
                "too-large",
                code(Reaction.endless(
                        OK + "Transfer-Encoding: chunked\r\n\r\n",
                        ("4000\r\n" + "a".repeat(1 << 14) + "\r\n").getBytes(StandardCharsets.US_ASCII))));
        assertEquals("too-large", code(Reaction.silent(OK + "Content-Length: 200001\r\n\r\n")), "by its word alone");
    }

    @Test
    void headers_without_end_are_left() {
        assertEquals("no-answer", code(Reaction.endless(OK, "X: y\r\n".getBytes(StandardCharsets.US_ASCII))));
        assertEquals("no-answer", code(Reaction.endless(OK + "X: ", new byte[] {'y', 'y', 'y', 'y'})));
    }

    @Test
    void slow_servers_are_left_however_they_are_slow() {
        assertEquals("too-slow", slow(Reaction.silent("")), "says nothing");
        assertEquals("too-slow", slow(Reaction.slow("", 20)), "a status line, letter by letter");
        assertEquals("too-slow", slow(Reaction.slow(OK + "X: ", 20)), "a header, letter by letter");
        assertEquals("too-slow", slow(Reaction.silent(OK + "Content-Length: 9\r\n\r\n")), "no body");
        assertEquals("too-slow", slow(Reaction.slow(OK + "\r\n", 20)), "a body, letter by letter");
        byte[] early = "HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals("too-slow", slow(Reaction.endless("", early)), "announces without end");
    }

    private String slow(Reaction reaction) {
        return code(new Visit().within(Visit.IMPATIENT), reaction);
    }

    @Test
    void a_length_that_is_wrong_is_no_answer_or_cut_off() {
        assertEquals("cut-off", code(Reaction.raw(OK + "Content-Length: 9000\r\n\r\n" + Visit.PAGE)));
        assertEquals("cut-off", code(Reaction.raw(OK + "Transfer-Encoding: chunked\r\n\r\nffff\r\n" + Visit.PAGE)));
        assertEquals("cut-off", code(Reaction.raw(OK + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + Visit.PAGE)));
        assertEquals("no-answer", code(Reaction.raw(OK + "Content-Length: -5\r\n\r\n" + Visit.PAGE)));
        assertEquals("no-answer", code(Reaction.raw(OK + "Content-Length: many\r\n\r\n" + Visit.PAGE)));
        int length = Visit.PAGE.length();
        assertEquals("read", code(Reaction.raw(OK + "Content-Length: " + length + "\r\n\r\n" + Visit.PAGE + "<p>x")));
    }

    @Test
    void nonsense_is_no_answer() {
        assertEquals("no-answer", code(Reaction.raw("")));
        assertEquals("no-answer", code(Reaction.raw("SSH-2.0-OpenSSH_9.9\r\n\r\n")));
        assertEquals("no-answer", code(Reaction.raw("HTTP/1.1 abc\r\n\r\n")));
        Random random = Seed.random(HostileAnswersTest.class);
        for (int i = 0; i < 20; i++) {
            byte[] noise = new byte[random.nextInt(500)];
            random.nextBytes(noise);
            String code = code(Reaction.raw(new String(noise, StandardCharsets.ISO_8859_1)));
            assertTrue(List.of("no-answer", "cut-off").contains(code), code);
        }
    }

    @Test
    void what_speaks_no_tls_is_no_answer() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getAllByName(HostileServer.HOST)[0])) {
            Thread greeter = new Thread(() -> {
                try (Socket caller = plain.accept()) {
                    caller.getOutputStream().write("220 welcome\r\n".getBytes(StandardCharsets.US_ASCII));
                    caller.getInputStream().read();
                } catch (IOException gone) {
                    // the other side has heard enough
                }
            });
            greeter.setDaemon(true);
            greeter.start();
            String address = "https://" + HostileServer.HOST + ":" + plain.getLocalPort() + "/";
            assertEquals("no-answer", new Visit().code(address));
        }
    }

    @Test
    void what_an_error_or_redirect_carries_is_not_read() {
        byte[] much = "a".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
        assertEquals("http-status", code(Reaction.endless("HTTP/1.1 404 Gone\r\n\r\n", much)));
        assertEquals("read", code(Reaction.endless("HTTP/1.1 302 On\r\nLocation: /good.html\r\n\r\n", much)));
    }

    @Test
    void a_decompression_bomb_is_left_at_the_limit() {
        String packed = "Content-Encoding: gzip";
        assertEquals("bomb", code(Reaction.of("200 OK", Reaction.packedZeros(30 << 20), packed)));
        server.at("/twice", Reaction.of("200 OK", Reaction.packedZeros(100 << 20), "Content-Type: application/gzip"));
        assertEquals("bomb", new Visit().code(server.url("/twice")), "the file itself is one");
        assertEquals("no-answer", code(Reaction.of("200 OK", new byte[] {1, 2, 3}, packed)), "not packed at all");
        assertEquals("no-answer", code(Reaction.text(Visit.PAGE, "Content-Encoding: br")), "nobody asked for it");
        assertEquals("no-answer", code(Reaction.text(Visit.PAGE, "Content-Encoding: gzip, gzip, gzip")));
    }

    @Test
    void redirects_end() {
        server.at("/round", Reaction.redirect("/round"));
        assertEquals("redirects", new Visit().code(server.url("/round")));
        assertEquals(4, server.requests().stream().filter("/round"::equals).count(), "requests");
        server.at("/1", Reaction.redirect("/2"))
                .at("/2", Reaction.redirect("3"))
                .at("/3", Reaction.redirect("good.html"));
        assertEquals("read", new Visit().code(server.url("/1")));
        assertEquals("http-status", code(Reaction.status("302 Found")), "sends on to nowhere");
    }

    @Test
    void what_is_not_there_says_so() {
        assertEquals("http-status", code(Reaction.status("404 Not Found")));
        assertEquals("http-status", code(Reaction.status("403 Forbidden")));
        assertEquals("http-status", code(Reaction.status("500 Oops")));
        assertEquals("empty", code(Reaction.text("")));
    }

    @Test
    void nothing_from_outside_steers_the_terminal() {
        server.at("/bad", Reaction.status("404 \u001B[31mred", "Content-Type: \u001B[31mred"));
        Outcome outcome = new Visit().read(server.url("/bad")).get(0);
        assertTrue(outcome.toString().chars().noneMatch(Character::isISOControl), outcome.toString());
    }

    @Test
    void the_limits_of_a_usual_run_are_bounded() {
        Limits.Web usual = Limits.STANDARD.web();
        assertTrue(usual.redirects() <= 10 && usual.whole().toMinutes() <= 5, usual.toString());
    }
}
