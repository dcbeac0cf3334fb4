package dev.readout.app.command;

import dev.readout.app.selection.Filter;
import dev.readout.model.Contact;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The parties that must take part in a contact for it to be shown. */
final class PartyOption {
    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            converter = Converters.OfParty.class,
            description = "Parties that all take part, as RU,CN.")
    private List<Party> parties = new ArrayList<>();

    List<Party> parties() {
        return parties;
    }

    /** Whether each of the parties takes part. */
    boolean admits(Contact contact) {
        return parties.stream().allMatch(party -> Filter.takesPart(party, contact));
    }
}
