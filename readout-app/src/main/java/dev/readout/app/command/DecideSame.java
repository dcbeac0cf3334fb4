package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Drafts;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.List;
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
    Ruling ruling(Drafts drafts) {
        return drafts.same(ids);
    }
}
