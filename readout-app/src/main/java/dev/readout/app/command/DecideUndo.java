package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Drafts;
import dev.readout.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a decision back; both stay in the list of decisions.",
        footer = {
            "",
            "Example:",
            "  readout decide undo d3f9a0c --by 'Ada Example' --why 'the paper has corrected itself'"
        })
public final class DecideUndo extends RulingCommand {
    @Parameters(paramLabel = "DECISION", description = "Id of the decision, or its first characters.")
    private String id = "";

    public DecideUndo(Setting setting) {
        super(setting);
    }

    @Override
    Ruling ruling(Drafts drafts) {
        return drafts.undo(id);
    }
}
