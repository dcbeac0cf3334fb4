package dev.readout.app.command;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.app.selection.Selections;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Party;
import dev.readout.store.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many parties' press services must stand behind a contact for it to be shown. */
final class OfficialOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int least;

    @Option(
            names = "--official",
            paramLabel = "N",
            description =
                    "Only contacts that the press services of at least so many parties are origins of: 2 for those of"
                            + " which both sides tell.")
    void least(int parties) {
        if (parties < 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for --official: " + parties + "; it counts parties, from 1 on");
        }
        least = parties;
    }

    /** Those of the contacts that are shown, in the same order. */
    List<Contact> admitted(List<Contact> contacts, Store store) {
        if (least == 0) {
            return contacts;
        }
        Outlets outlets = Outlets.read();
        return Selections.portions(contacts, false, store).stream()
                .flatMap(portion -> portion.contacts().stream()
                        .filter(contact -> parties(portion.corroborationOf(contact), outlets)
                                        .size()
                                >= least))
                .toList();
    }

    private static Set<Party> parties(Corroboration behind, Outlets outlets) {
        return behind.origins().stream()
                .flatMap(origin -> outlets.named(origin).stream())
                .filter(Outlet::official)
                .map(Outlet::party)
                .collect(Collectors.toSet());
    }
}
