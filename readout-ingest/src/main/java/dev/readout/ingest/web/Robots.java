package dev.readout.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What sites ask of programs in robots.txt (RFC 9309); each is asked once a day, one that could not be read once an
 * hour.
 */
final class Robots {
    private static final int FOUND = 200;
    private static final int GONE = 400;
    private static final int BROKEN = 500;

    /** How long to wait at most is for {@link Pace} to say, not for the parser. */
    private static final long ANY_DELAY = Long.MAX_VALUE;

    /** RFC 9309 §2.4: not to be kept for longer. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final Duration KEPT_CLOSED = Duration.ofHours(1);

    private final Limits.Web limits;
    private final Exchange exchange;
    private final Clock clock;
    private final Map<String, Rules> sites = new ConcurrentHashMap<>();
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    Robots(Limits.Web limits, Exchange exchange, Clock clock) {
        this.limits = limits;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** What holds for one site: rules, or none and nothing allowed, or none and all allowed. */
    private record Rules(
            @Nullable BaseRobotRules rules, @Nullable Refusal closed) {}

    /**
     * The pause that the site asks for between two requests; none where it does not.
     *
     * @throws Refusal if it asks to stay away from the address, or what it asks cannot be known
     */
    Duration delay(WebAddress address) throws Refusal {
        Rules site = rules(address);
        if (site.closed() != null) {
            throw site.closed();
        }
        BaseRobotRules rules = site.rules();
        if (rules == null) {
            return Duration.ZERO;
        }
        if (!rules.isAllowed(address.toString())) {
            throw new Refusal(Reason.ROBOTS, "the site's robots.txt asks programs to leave this address alone");
        }
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    /** Several threads may want the rules of one site: one asks, the others wait for it. */
    private Rules rules(WebAddress address) {
        synchronized (locks.computeIfAbsent(address.site(), site -> new Object())) {
            Rules site = sites.get(address.site());
            if (site == null || old(address.site(), site)) {
                site = ask(address);
                sites.put(address.site(), site);
                asked.put(address.site(), clock.instant());
            }
            return site;
        }
    }

    private boolean old(String site, Rules rules) {
        Duration age = Duration.between(asked.getOrDefault(site, Instant.MIN), clock.instant());
        return age.compareTo(rules.closed() == null ? KEPT : KEPT_CLOSED) > 0;
    }

    private Rules ask(WebAddress address) {
        try {
            WebAddress at = address.resolve("/robots.txt");
            Answer answer = exchange.get(at, limits.robotsBytes(), true);
            for (int hops = 0; answer.redirect() != null; hops++) {
                if (hops == limits.redirects()) {
                    return new Rules(
                            null, new Refusal(Reason.ROBOTS, "the site's robots.txt is redirected without end"));
                }
                at = at.resolve(answer.redirect());
                answer = exchange.get(at, limits.robotsBytes(), true);
            }
            return rules(at, answer);
        } catch (Refusal unreachable) {
            return new Rules(null, unreachable.about("the site's robots.txt"));
        }
    }

    private static Rules rules(WebAddress at, Answer answer) {
        if (answer.status() == FOUND) {
            SimpleRobotRulesParser parser = new SimpleRobotRulesParser(ANY_DELAY, 0);
            String type = answer.contentType() == null ? "text/plain" : answer.contentType();
            return new Rules(parser.parseContent(at.toString(), answer.body(), type, List.of(Visitor.PRODUCT)), null);
        }
        boolean closed = answer.status() >= BROKEN || answer.busy();
        if (answer.status() >= GONE && !closed) {
            return new Rules(null, null);
        }
        return new Rules(
                null,
                new Refusal(
                        Reason.ROBOTS,
                        "the site's robots.txt cannot be read (status " + answer.status()
                                + "), so nothing of it may be"));
    }
}
