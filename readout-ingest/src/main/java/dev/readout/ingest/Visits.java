package dev.readout.ingest;

import dev.readout.ingest.web.Reply;
import dev.readout.ingest.web.Validators;
import dev.readout.ingest.web.Web;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at feeds again and again, and at the pages that their items name; for several threads at once. */
public final class Visits {
    private final Web web;
    private final Addressed addressed;

    public Visits(Limits limits, Web web) {
        this.web = web;
        this.addressed = new Addressed(limits, new Formats(limits, 1), web);
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
        String format = Addressed.format(reply, Defaults.NONE);
        if (!format.equals("feed")) {
            throw new Refusal(Reason.NO_FEED, "what stands there is no feed, but " + format);
        }
        List<Outcome> outcomes = new ArrayList<>();
        try {
            addressed.feed(address, reply, Defaults.NONE, outcomes::add);
        } catch (Refusal refusal) {
            // what came before is kept, as of a file
            if (outcomes.isEmpty()) {
                throw refusal;
            }
            outcomes.add(refusal.of(address));
        } catch (IOException broken) {
            throw Refusal.of(broken);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
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
            switch (Addressed.format(reply, Defaults.NONE)) {
                case "html" -> outcomes.add(addressed.html(address, reply, Defaults.NONE));
                case "text" -> addressed.text(address, reply, Defaults.NONE, outcomes::add);
                default -> throw new Refusal(Reason.NOT_TEXT, "what stands there is no page");
            }
        } catch (Refusal refusal) {
            outcomes.add(refusal.of(address));
        } catch (IOException broken) {
            outcomes.add(Refusal.of(broken).of(address));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
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
