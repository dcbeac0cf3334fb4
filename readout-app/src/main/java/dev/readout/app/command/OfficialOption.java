package dev.readout.app.command;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.app.selection.Lineages;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        Map<String, Mention> mentions =
                store.mentions().stream().collect(Collectors.toMap(Mention::id, Function.identity()));
        Map<String, Corroboration> behind = Lineages.behind(contacts, Map.of(), mentions, store);
        Outlets outlets = Outlets.read();
        return contacts.stream()
                .filter(contact -> Optional.ofNullable(behind.get(contact.id()))
                        .filter(known -> parties(known, outlets).size() >= least)
                        .isPresent())
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
