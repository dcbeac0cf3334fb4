package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which addresses a run connects to. */
class AddressesTest {
    private final HostileServer server = new HostileServer().at("/a.html", Reaction.page(Visit.PAGE));

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void the_loopback_is_refused_in_every_form_unless_allowed() {
        List<String> forms = List.of(
                "127.0.0.1",
                "127.0.0.1.",
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "0x7f000001",
                "localhost",
                "localhost.",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]");
        for (String form : forms) {
            String address = "http://" + form + ":" + server.port() + "/a.html";
            assertEquals("not-public", new Visit().allowing().code(address), address);
        }
        assertEquals(List.of(), server.requests());
        assertEquals("read", new Visit().code("http://2130706433:" + server.port() + "/a.html"), "allowed by name");
    }

    @Test
    void what_is_allowed_is_one_host_and_not_its_address() {
        Visit visit = new Visit().allowing("inside.example").resolving(Visit.all("127.0.0.1"));
        assertEquals("read", visit.code("http://inside.example:" + server.port() + "/a.html"));
        assertEquals("not-public", visit.code("http://other.example:" + server.port() + "/a.html"));
        assertEquals("not-public", visit.code(server.url("/a.html")));
    }

    @Test
    void every_redirect_is_checked_again() {
        server.at("/inside", Reaction.redirect("http://127.0.0.2:" + server.port() + "/a.html"))
                .at("/number", Reaction.redirect("http://2130706434:" + server.port() + "/a.html"))
                .at("/metadata", Reaction.redirect("http://169.254.169.254/latest/meta-data/"))
                .at("/mapped", Reaction.redirect("//[::ffff:127.0.0.2]:" + server.port() + "/a.html"))
                .at("/file", Reaction.redirect("file:///etc/passwd"))
                .at("/login", Reaction.redirect("http://a:b@127.0.0.1:" + server.port() + "/a.html"));
        assertEquals("not-public", new Visit().code(server.url("/inside")));
        assertEquals("not-public", new Visit().code(server.url("/number")));
        assertEquals("not-public", new Visit().code(server.url("/metadata")));
        assertEquals("not-public", new Visit().code(server.url("/mapped")));
        assertEquals("bad-address", new Visit().code(server.url("/file")));
        assertEquals("bad-address", new Visit().code(server.url("/login")));
    }

    @Test
    void robots_txt_cannot_lead_inside_either() {
        server.at("/robots.txt", Reaction.redirect("http://127.0.0.2:" + server.port() + "/robots.txt"));
        assertEquals("not-public", new Visit().code(server.url("/a.html")));
        assertEquals(List.of("/robots.txt"), server.requests());
    }

    /** 127.0.0.1 plays a public address here, 127.0.0.2 an inner one. */
    private static Optional<String> second(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.2") ? Optional.of("it is inside") : Optional.empty();
    }

    @Test
    void a_resolver_that_flips_gains_nothing() {
        List<String> asked = new ArrayList<>();
        Resolver flipping = host -> {
            asked.add(host);
            return List.of(InetAddress.getAllByName(asked.size() == 1 ? "127.0.0.1" : "127.0.0.2")[0]);
        };
        Visit visit = new Visit().allowing().guardedBy(AddressesTest::second).resolving(flipping);
        assertEquals("not-public", visit.code("http://flip.example:" + server.port() + "/a.html"));
        assertEquals(List.of("/robots.txt"), server.requests());
        assertEquals(2, asked.size(), "asked once for each connection, so that none is made to what was not checked");
    }

    @Test
    void one_inner_address_among_public_ones_is_enough_to_refuse() {
        Visit visit = new Visit()
                .allowing()
                .guardedBy(AddressesTest::second)
                .resolving(host ->
                        List.of(InetAddress.getAllByName("127.0.0.1")[0], InetAddress.getAllByName("127.0.0.2")[0]));
        assertEquals("not-public", visit.code("http://two.example:" + server.port() + "/a.html"));
        assertEquals(List.of(), server.requests());
    }

    @Test
    void an_unknown_host_costs_its_address_and_the_rest_is_read() {
        Visit visit = new Visit().allowing("known.example").resolving(host -> {
            if (host.equals("known.example")) {
                return List.of(InetAddress.getAllByName("127.0.0.1")[0]);
            }
            throw new UnknownHostException(host);
        });
        assertEquals(
                List.of("no-host", "bad-address", "read"),
                visit.codes(
                        "http://unknown.example/",
                        "ftp://known.example/a.html",
                        "http://known.example:" + server.port() + "/a.html"));
    }

    @Test
    void an_address_without_the_web_is_only_a_path() {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD)
                .read(List.of(server.url("/a.html")), Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        assertTrue(outcomes.toString().contains("NOT_FOUND"), outcomes.toString());
        assertEquals(List.of(), server.requests());
    }
}
