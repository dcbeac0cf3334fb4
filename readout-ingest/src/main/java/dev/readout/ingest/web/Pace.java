package dev.readout.ingest.web;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When each host may be asked next; for any number of threads, each of which gets a time of its own. */
final class Pace {
    private static final int MOST_DIGITS = 9;

    private final Limits.Web limits;
    private final Clock clock;
    private final Pause pause;
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Limits.Web limits, Clock clock, Pause pause) {
        this.limits = limits;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits until the host may be asked, and sets the time for the next request.
     *
     * @param delay what the host asks to keep between two requests; the limit's spacing where that is longer
     * @throws Refusal if that is longer than a run waits
     */
    void await(String host, Duration delay) throws Refusal {
        Duration rest = reserved(host, delay);
        if (!rest.isZero()) {
            sleep(rest);
        }
    }

    /** How long it is to the time that is now kept for one request; the next request may come after it. */
    private synchronized Duration reserved(String host, Duration delay) throws Refusal {
        Instant now = clock.instant();
        Instant at = next.getOrDefault(host, now);
        Duration rest = at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
        if (rest.compareTo(limits.longestWait()) > 0) {
            throw later("the site asks to come back after " + at);
        }
        Duration gap = delay.compareTo(limits.spacing()) > 0 ? delay : limits.spacing();
        next.put(host, now.plus(rest).plus(gap));
        return rest;
    }

    /** From when on the host may be asked. */
    synchronized Instant free(String host) {
        return next.getOrDefault(host, Instant.MIN);
    }

    /**
     * Takes in that the host is busy.
     *
     * @param retryAfter seconds or a date (RFC 9110 §10.2.3); absent where the host does not say
     * @return whether it is worth waiting for
     */
    synchronized boolean busy(String host, @Nullable String retryAfter) {
        Optional<Instant> until = Optional.ofNullable(retryAfter).flatMap(this::instant);
        until.ifPresent(at -> next.merge(host, at, (a, b) -> a.isAfter(b) ? a : b));
        return until.isPresent();
    }

    static Refusal later(String detail) {
        return new Refusal(Reason.RETRY_LATER, detail);
    }

    private Optional<Instant> instant(String words) {
        String value = words.strip();
        if (value.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Optional.of(clock.instant().plusSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private void sleep(Duration time) throws Refusal {
        try {
            pause.take(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw later("the run was stopped while it waited for the site");
        }
    }
}
