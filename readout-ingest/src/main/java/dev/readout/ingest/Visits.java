package dev.readout.ingest;

import dev.readout.ingest.html.Fetched;
import dev.readout.ingest.html.HtmlPage;
import dev.readout.ingest.web.Reply;
import dev.readout.ingest.web.Validators;
import dev.readout.ingest.web.Web;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Looks at feeds again and again, and at the pages that their items name. */
public final class Visits {
    private final Limits limits;
    private final Formats formats;
    private final Web web;
    private final Addressed addressed;

    public Visits(Limits limits, Web web) {
        this.limits = limits;
        this.formats = new Formats(limits);
        this.web = web;
        this.addressed = new Addressed(limits, formats, web);
    }

    /**
     * What a look at a feed gave.
     *
     * @param unchanged whether it is as it was when the validators came; there are no outcomes then
     * @param validators for the next look
     * @param outcomes one for each item, and one for what is broken off behind the last
     */
    public record Look(boolean unchanged, Validators validators, List<Outcome> outcomes) {
        public Look {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Looks at a feed or news sitemap.
     *
     * @param known what came with the last look
     * @throws Refusal if it cannot be fetched, or is no feed
     */
    public Look feed(String address, Validators known) throws Refusal {
        Reply reply = web.get(address, known);
        if (reply.unchanged()) {
            return new Look(true, known, List.of());
        }
        byte[] head = Arrays.copyOf(reply.body(), Math.min(reply.body().length, Content.HEAD));
        if (head.length == 0) {
            throw new Refusal(Reason.EMPTY, "the site sent no bytes");
        }
        String format = Formats.nameOf(head, reply.contentType(), Defaults.NONE);
        if (!format.equals("feed")) {
            throw new Refusal(Reason.NO_FEED, "what stands there is no feed, but " + format);
        }
        List<Outcome> outcomes = new ArrayList<>();
        try {
            formats.named(format)
                    .read(
                            address,
                            new ByteArrayInputStream(reply.body()),
                            Defaults.NONE,
                            outcome -> outcomes.add(
                                    outcome instanceof Outcome.Read read ? Addressed.seen(read, reply) : outcome));
        } catch (Refusal refusal) {
            // what came before is kept, as of a file
            if (outcomes.isEmpty()) {
                throw refusal;
            }
            outcomes.add(refusal.of(address));
        } catch (IOException broken) {
            throw Refusal.of(broken);
        } catch (RuntimeException | StackOverflowError fault) {
            throw new Refusal(Reason.FAULT, Names.printable(fault.toString()));
        }
        return new Look(false, reply.validators(), outcomes);
    }

    /**
     * Reads the page at an address; a failure is an outcome like others.
     *
     * @param to takes one outcome
     */
    public void page(String address, Consumer<Outcome> to) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            Reply reply = web.get(address);
            byte[] head = Arrays.copyOf(reply.body(), Math.min(reply.body().length, Content.HEAD));
            if (head.length == 0) {
                throw new Refusal(Reason.EMPTY, "the site sent no bytes");
            }
            switch (Formats.nameOf(head, reply.contentType(), Defaults.NONE)) {
                case "html" ->
                    outcomes.add(HtmlPage.read(
                            reply.body(),
                            new Fetched(address, reply.address(), reply.contentType(), reply.at()),
                            Defaults.NONE,
                            limits));
                case "text" -> addressed.text(address, reply, Defaults.NONE, outcomes::add);
                default -> throw new Refusal(Reason.NOT_TEXT, "what stands there is no page");
            }
        } catch (Refusal refusal) {
            outcomes.add(refusal.of(address));
        } catch (IOException broken) {
            outcomes.add(Refusal.of(broken).of(address));
        } catch (RuntimeException | StackOverflowError fault) {
            outcomes.add(new Refusal(Reason.FAULT, Names.printable(fault.toString())).of(address));
        }
        to.accept(outcomes.get(outcomes.size() - 1));
    }

    /** From when on the host of an address may be asked; long ago where nothing keeps it. */
    public Instant free(String address) {
        try {
            return web.free(address);
        } catch (Refusal noAddress) {
            return Instant.MIN;
        }
    }
}
