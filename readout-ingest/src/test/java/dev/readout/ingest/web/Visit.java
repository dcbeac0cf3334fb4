package dev.readout.ingest.web;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Unpacking;
import dev.readout.testkit.hostile.HostileServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One run over addresses, with a clock that only waiting moves. */
final class Visit {
    static final String CALL = "Vladimir Putin spoke with Xi Jinping by phone on Monday, the Kremlin said.";
    static final String PAGE = "<!doctype html><html><head><title>A call</title></head><body><article><h1>A call</h1>"
            + ("<p>" + CALL + " The two presidents discussed trade between their countries at length.</p>").repeat(4)
            + "</article></body></html>";

    /** Small, and patient enough for a busy machine. */
    static final Limits.Web SMALL = limits(Duration.ofSeconds(30), Duration.ofSeconds(60));

    /** For servers that let wait. */
    static final Limits.Web IMPATIENT = limits(Duration.ofSeconds(1), Duration.ofSeconds(3));

    private static Limits.Web limits(Duration silence, Duration whole) {
        return new Limits.Web(
                3,
                200_000,
                512L << 10,
                50,
                1000,
                Duration.ofSeconds(30),
                silence,
                whole,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));
    }

    /** How long the run waited, in order. */
    final List<Duration> waits = new ArrayList<>();

    private Instant now = Instant.parse("2025-03-10T12:00:00Z");
    private Set<String> allowed = Set.of(HostileServer.HOST);
    private Limits.Web limits = SMALL;
    private Guard guard = new PublicAddresses();
    private Resolver resolver = Resolver.SYSTEM;

    Visit allowing(String... hosts) {
        allowed = Set.of(hosts);
        return this;
    }

    Visit within(Limits.Web other) {
        limits = other;
        return this;
    }

    Visit guardedBy(Guard other) {
        guard = other;
        return this;
    }

    Visit resolving(Resolver other) {
        resolver = other;
        return this;
    }

    /** Every host is this address. */
    static Resolver all(String address) {
        return host -> List.of(InetAddress.getAllByName(address)[0]);
    }

    List<Outcome> read(String... addresses) {
        Limits all = new Limits(16L << 20, 64, 1000, Unpacking.STANDARD, limits);
        Visitor visitor = new Visitor(allowed, "desk@example.org");
        Web web = new Web(all, visitor, clock(), guard, resolver, time -> {
            waits.add(time);
            now = now.plus(time);
        });
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(all, web).read(List.of(addresses), Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        return outcomes;
    }

    /** Each outcome's reason code, or 'read'. */
    List<String> codes(String... addresses) {
        return read(addresses).stream()
                .map(o -> o instanceof Outcome.Failed failed ? failed.reason().code() : "read")
                .toList();
    }

    /** The reason code of one address's only outcome, or 'read'. */
    String code(String address) {
        List<String> codes = codes(address);
        return codes.size() == 1 ? codes.get(0) : codes.toString();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
