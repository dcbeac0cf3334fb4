package dev.readout.ingest.web;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Fetches what addresses give: robots.txt first, hosts not asked too often, only public addresses, everything within
 * limits. It remembers for one run what sites ask; several threads may fetch at the same time.
 */
public final class Web {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
    private static final int FOUND = 200;
    private static final int UNCHANGED = 304;

    private final Limits.Web limits;
    private final Clock clock;
    private final Exchange exchange;
    private final Robots robots;
    private final Pace pace;

    /**
     * The web as the system's resolver knows it.
     *
     * @param clock says when a page was fetched and when a host may be asked again
     */
    public Web(Limits limits, Visitor visitor, Clock clock) {
        this(limits, visitor, clock, Pause.SLEEP);
    }

    /** @param pause waits where a host asks for time */
    public Web(Limits limits, Visitor visitor, Clock clock, Pause pause) {
        this(limits, visitor, clock, new PublicAddresses(), Resolver.SYSTEM, pause);
    }

    Web(Limits limits, Visitor visitor, Clock clock, Guard guard, Resolver resolver, Pause pause) {
        this.limits = limits.web();
        this.clock = clock;
        this.exchange = new Exchange(limits, visitor, guard, resolver);
        this.robots = new Robots(this.limits, exchange, clock);
        this.pace = new Pace(this.limits, clock, pause);
    }

    /** Whether words that a user gives are meant as an address, of whatever kind, and not as a path. */
    public static boolean means(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /**
     * Fetches what is there, following redirects.
     *
     * @param words the address as the user wrote it
     * @throws Refusal if it may not be fetched or does not come within the limits
     */
    public Reply get(String words) throws Refusal {
        return get(words, Validators.NONE);
    }

    /**
     * The same, unless it is as it was when the validators came.
     *
     * @throws Refusal if it may not be fetched or does not come within the limits
     */
    public Reply get(String words, Validators known) throws Refusal {
        WebAddress address = WebAddress.of(words);
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            Answer answer = ask(address, known);
            String location = answer.redirect();
            if (location == null) {
                return reply(address, answer);
            }
            address = address.resolve(location);
        }
        throw new Refusal(Reason.REDIRECTS, "sent on more than " + limits.redirects() + " times");
    }

    /**
     * From when on the host of an address may be asked again, by its spacing or because it asked for time.
     *
     * @throws Refusal if the words are no address
     */
    public Instant free(String words) throws Refusal {
        return pace.free(WebAddress.of(words).host());
    }

    /** Asks once more where the host says when to, and that is soon. */
    private Answer ask(WebAddress address, Validators known) throws Refusal {
        Duration delay = robots.delay(address);
        pace.await(address.host(), delay);
        Answer answer = exchange.get(address, known, limits.bytes(), false);
        if (answer.busy() && pace.busy(address.host(), answer.retryAfter())) {
            pace.await(address.host(), delay);
            answer = exchange.get(address, known, limits.bytes(), false);
            if (answer.busy()) {
                pace.busy(address.host(), answer.retryAfter());
            }
        }
        return answer;
    }

    private Reply reply(WebAddress address, Answer answer) throws Refusal {
        if (answer.busy()) {
            throw Pace.later("the site is busy (status " + answer.status() + ")");
        }
        boolean unchanged = answer.status() == UNCHANGED;
        if (answer.status() != FOUND && !unchanged) {
            throw new Refusal(Reason.HTTP_STATUS, "the site answers with status " + answer.status());
        }
        return new Reply(
                address.toString(),
                answer.contentType(),
                answer.body(),
                clock.instant(),
                unchanged,
                answer.validators());
    }
}
