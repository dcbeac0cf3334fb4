package dev.readout.analysis.lexicon;

import dev.readout.model.Coded;
import dev.readout.model.Party;
import java.util.List;

/**
 * Who publishes reports, as outlets.tsv knows it.
 *
 * @param hosts of its addresses, without 'www.'
 * @param name by which it is shown, and the name of the origin (codebook §5)
 * @param party for whom an official site speaks; of the others, the state where they are at home
 * @param office whose holder an official site means by 'the President' or 'the Minister', as in terms.tsv; empty for all
 *     others
 * @param copies names of outlets whose reports it often carries; for people to know, it decides nothing
 */
public record Outlet(List<String> hosts, String name, Kind kind, Party party, String office, List<String> copies) {
    public Outlet {
        hosts = List.copyOf(hosts);
        copies = List.copyOf(copies);
        if (hosts.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("an outlet has a host and a name: " + hosts + " '" + name + "'");
        }
        if ((kind == Kind.OFFICIAL) == office.isEmpty()) {
            throw new IllegalArgumentException("an official site, and no other outlet, speaks for an office: " + name);
        }
    }

    /** What an outlet is. */
    public enum Kind implements Coded {
        /** The site of a press service, which speaks for the party itself. */
        OFFICIAL("official"),
        /** Writes reports that other outlets carry. */
        AGENCY("agency"),
        /** Newspapers, magazines and news sites. */
        PAPER("paper"),
        /** Radio and television. */
        BROADCASTER("broadcaster"),
        /** Carries other outlets' reports, so that standing there says nothing of who wrote them. */
        AGGREGATOR("aggregator");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether it speaks for its party itself. */
    public boolean official() {
        return kind == Kind.OFFICIAL;
    }
}
