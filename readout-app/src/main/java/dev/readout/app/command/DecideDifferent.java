package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Drafts;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that contacts or mentions are not one contact. */
@Command(
        name = "different",
        mixinStandardHelpOptions = true,
        description = "Decides that no two of them are one contact.",
        footer = {
            "",
            "A contact stands for all mentions that it has now, without those that are named beside it: so a",
            "mention is split off its contact. Where it belongs then, the evidence or 'decide same' says.",
            "",
            "Example:",
            "  readout decide different cn-us-2023-11-15-in-person 3f9a0c \\",
            "    --by 'Ada Example' --why 'a year before'"
        })
public final class DecideDifferent extends RulingCommand {
    @Parameters(paramLabel = "CONTACT|MENTION", arity = "2..*", description = "Two or more.")
    private List<String> ids = new ArrayList<>();

    public DecideDifferent(Setting setting) {
        super(setting);
    }

    @Override
    Ruling ruling(Drafts drafts) {
        return drafts.different(ids);
    }
}
