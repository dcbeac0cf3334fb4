package dev.readout.ingest.web;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Names;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, on a connection of its own that the guard has seen. */
final class Exchange {
    /** So much of an answer is read where only the status counts. */
    private static final long LITTLE = 1024;

    private final Limits limits;
    private final Visitor visitor;
    private final Guard guard;
    private final Resolver resolver;

    Exchange(Limits limits, Visitor visitor, Guard guard, Resolver resolver) {
        this.limits = limits;
        this.visitor = visitor;
        this.guard = guard;
        this.resolver = resolver;
    }

    /**
     * Asks for what is at the address.
     *
     * @param cut whether a body that is too long ends at the limit; else it is refused
     * @throws Refusal if it may not be asked, or gives no answer within the limits
     */
    Answer get(WebAddress address, long maxBytes, boolean cut) throws Refusal {
        return get(address, Validators.NONE, maxBytes, cut);
    }

    /** The same, unless it is as it was when the validators came. */
    Answer get(WebAddress address, Validators known, long maxBytes, boolean cut) throws Refusal {
        return on(address, connection -> connection.get(address, known, new Body(maxBytes, cut, limits)));
    }

    /** Sends JSON; of the answer only the beginning is read. */
    Answer post(WebAddress address, String id, byte[] json) throws Refusal {
        return on(address, connection -> connection.post(address, id, json, new Body(LITTLE, true, limits)));
    }

    /** What is done on a connection. */
    private interface Talk {
        Answer over(Connection connection) throws IOException, HttpException;
    }

    private Answer on(WebAddress address, Talk talk) throws Refusal {
        Guard asked = visitor.allowed().contains(address.host()) ? Guard.NONE : guard;
        InetAddress[] found = addresses(address.host(), asked);
        AtomicBoolean late = new AtomicBoolean();
        Duration whole = limits.web().whole();
        try (GuardedSocket socket = new GuardedSocket(asked)) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> expire(socket, late),
                    CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS));
            try (Connection connection = new Connection(socket, found, visitor.userAgent(), limits.web())) {
                return talk.over(connection);
            } finally {
                end.cancel(false);
            }
        } catch (IOException | HttpException | RuntimeException broken) {
            throw late.get()
                    ? new Refusal(Reason.TOO_SLOW, "not all had come after " + whole.toMillis() + " ms")
                    : refusal(broken);
        }
    }

    private InetAddress[] addresses(String host, Guard asked) throws Refusal {
        List<InetAddress> found;
        try {
            found = resolver.resolve(host);
        } catch (UnknownHostException nobody) {
            throw new Refusal(Reason.NO_HOST, "no address is known for '" + host + "'");
        }
        for (InetAddress address : found) {
            Optional<String> objection = asked.objection(address);
            if (objection.isPresent()) {
                throw GuardedSocket.notPublic(address, objection.get());
            }
        }
        return found.toArray(InetAddress[]::new);
    }

    private static void expire(GuardedSocket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException closedAnyhow) {
            // whoever waits on it is woken
        }
    }

    private Refusal refusal(Exception broken) {
        Refusal known = refused(broken);
        if (known != null) {
            return known;
        }
        if (broken instanceof SocketTimeoutException) {
            return new Refusal(
                    Reason.TOO_SLOW,
                    "nothing came for " + limits.web().silence().toMillis() + " ms");
        }
        if (broken instanceof ConnectionClosedException
                || broken instanceof MalformedChunkCodingException
                || broken instanceof EOFException) {
            return new Refusal(Reason.CUT_OFF, "the connection ended before all had come");
        }
        String what = broken instanceof SSLException ? "no secure connection: " : "no answer that can be read: ";
        return new Refusal(Reason.NO_ANSWER, what + Names.printable(String.valueOf(broken.getMessage())));
    }

    private static @Nullable Refusal refused(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Refusal.of(refused);
            }
        }
        return null;
    }
}
