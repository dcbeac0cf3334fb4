package dev.readout.app.web.signing;

import dev.readout.app.web.route.Limits;
import dev.readout.app.web.route.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Kept in memory: when the server stops, everybody is signed out. */
public final class Sessions {
    /** Shorter tokens can be guessed. */
    public static final int SHORTEST_TOKEN = 12;

    private static final int BYTES = 32;

    private final Optional<byte[]> token;
    private final Limits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Deque<Instant> wrong = new ArrayDeque<>();

    /**
     * @param token that opens a session; without one nobody can sign in
     */
    public Sessions(Optional<String> token, Limits limits, Clock clock) {
        this.token = token.map(word -> word.getBytes(StandardCharsets.UTF_8));
        this.limits = limits;
        this.clock = clock;
    }

    public boolean offered() {
        return token.isPresent();
    }

    /** What somebody may do who sends this cookie. */
    public synchronized Access access(@Nullable String cookie) {
        sessions.values().removeIf(session -> !clock.instant().isBefore(session.until()));
        return new Access(offered(), Optional.ofNullable(cookie == null ? null : sessions.get(cookie)));
    }

    /**
     * Opens a session; where there are too many, the oldest ends.
     *
     * @throws Refusal if the token is wrong, or too many wrong ones have come of late
     */
    public synchronized Session open(String shown) {
        Instant now = clock.instant();
        while (!wrong.isEmpty() && wrong.getFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            wrong.removeFirst();
        }
        if (wrong.size() >= limits.attempts()) {
            throw new Refusal(429, "Too many attempts", "Too many wrong tokens; wait a minute.");
        }
        byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
        if (token.filter(known -> MessageDigest.isEqual(known, bytes)).isEmpty()) {
            wrong.addLast(now);
            throw Refusal.forbidden("This is not the token that the server was started with.");
        }
        if (sessions.size() >= limits.sessions()) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        Session session = new Session(secret(), secret(), now.plus(limits.session()));
        sessions.put(session.id(), session);
        return session;
    }

    public synchronized void close(Session session) {
        sessions.remove(session.id());
    }

    /**
     * Whether a form comes from a page of ours, shown to who is signed in.
     *
     * @throws Refusal if not
     */
    public static Session proven(Access access, @Nullable String proof) {
        Session session = access.session().orElseThrow(() -> Refusal.forbidden("Sign in first."));
        byte[] expected = session.proof().getBytes(StandardCharsets.UTF_8);
        if (proof == null || !MessageDigest.isEqual(expected, proof.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.forbidden("The form is not from this session; open the page again.");
        }
        return session;
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
