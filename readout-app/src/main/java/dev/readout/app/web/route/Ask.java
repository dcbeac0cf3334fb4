package dev.readout.app.web.route;

import dev.readout.app.web.sight.Sight;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is asked.
 *
 * @param path the parts of the address that the route leaves open, by name
 * @param today the day that it is for whoever looks
 * @param form in which the answer is wanted
 * @param host of this server as whoever asks names it, with the scheme
 * @param analysis version of the analysis, with its lexicon
 */
public record Ask(
        Sight sight,
        Map<String, String> path,
        Query query,
        LocalDate today,
        Form form,
        Limits limits,
        String host,
        String analysis) {
    public Ask {
        path = Map.copyOf(path);
    }

    /** A part of the address. */
    public String part(String name) {
        String part = path.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no part " + name);
        }
        return part;
    }

    /**
     * A part of the address that is a party's code.
     *
     * @throws Refusal if it is none
     */
    public Party party(String name) {
        try {
            return new Party(part(name));
        } catch (IllegalArgumentException none) {
            throw Refusal.senseless(String.valueOf(none.getMessage()));
        }
    }
}
