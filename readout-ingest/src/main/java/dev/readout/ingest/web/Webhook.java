package dev.readout.ingest.web;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands words on to an address that the user names, and to no other: no redirect is followed. Its host needs not be public,
 * because the user named it.
 */
public final class Webhook {
    private static final int LEAST = 200;
    private static final int MOST = 299;

    private final WebAddress address;
    private final Exchange exchange;

    /**
     * @param words the address
     * @param contact where whoever runs the program is reached, as {@link Visitor} has it
     * @throws IllegalArgumentException if they are none of the web
     */
    public Webhook(String words, @Nullable String contact, Limits limits) {
        try {
            this.address = WebAddress.of(words);
        } catch (Refusal noAddress) {
            throw new IllegalArgumentException("no address on the web: '" + words + "': " + noAddress.getMessage());
        }
        Visitor visitor = new Visitor(Set.of(address.host()), contact);
        this.exchange = new Exchange(limits, visitor, Guard.NONE, Resolver.SYSTEM);
    }

    /**
     * Sends one object of JSON.
     *
     * @param id by which the receiver tells a repeat; sent as {@code Idempotency-Key} too
     * @throws Refusal if it was not taken with a status of 200 to 299
     */
    public void send(String id, String json) throws Refusal {
        Answer answer = exchange.post(address, id, json.getBytes(StandardCharsets.UTF_8));
        if (answer.status() < LEAST || answer.status() > MOST) {
            throw new Refusal(Reason.HTTP_STATUS, "it answers with status " + answer.status());
        }
    }
}
