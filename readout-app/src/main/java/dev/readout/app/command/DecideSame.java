package dev.readout.app.command;

import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.deciding.References;
import dev.readout.app.deciding.References.Reference;
import dev.readout.model.Mention;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that several contacts or mentions are one contact. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description = "Decides that they are one contact.",
        footer = {
            "",
            "A contact goes as a whole, a mention alone, to the contact that is named first, or that the",
            "mention named first tells of.",
            "",
            "Example:",
            "  readout decide same cn-us-2023-11-15-in-person 3f9a0c --by 'Ada Example' --why 'one summit'"
        })
public final class DecideSame extends RulingCommand {
    @Parameters(paramLabel = "CONTACT|MENTION", arity = "2..*", description = "Two or more, the one to join first.")
    private List<String> ids = new ArrayList<>();

    public DecideSame(Setting setting) {
        super(setting);
    }

    @Override
    Ruling ruling(Store open, References references) {
        List<Reference> named = references.find(ids);
        String first = contact(named.get(0), references).orElse("");
        for (Reference other : named.subList(1, named.size())) {
            if (!first.isEmpty()
                    && contact(other, references).filter(first::equals).isPresent()) {
                throw new NothingDone("not decided: " + named.get(0).typed() + " and " + other.typed()
                        + " are one contact already, " + first);
            }
        }
        return new Ruling.Same(references.subjects(named));
    }

    private static Optional<String> contact(Reference reference, References references) {
        Mention mention = reference.mention();
        return mention == null ? Optional.of(reference.id()) : references.contactOf(mention);
    }
}
