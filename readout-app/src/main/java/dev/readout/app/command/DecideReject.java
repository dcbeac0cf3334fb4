package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Drafts;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decides that mentions tell of no contact, or that a field of theirs is read wrongly. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description =
                "Decides that a mention tells of no contact or, with a field, that what it says of the field is read"
                        + " wrongly. A contact stands for all mentions that it has now.",
        footer = {
            "",
            "With a value, only claims of that value are rejected. Rejected claims stay visible in 'show';",
            "they do not count. A status is never left out: set the contact's status instead.",
            "",
            "Example:",
            "  readout decide reject cn-us-2023-11-15-in-person duration less-than PT2H --by 'Ada Example' \\",
            "    --why 'that was the dinner'"
        })
public final class DecideReject extends RulingCommand {
    @Parameters(
            index = "0",
            paramLabel = "CONTACT|MENTION",
            description = "A mention, or a contact for all of its mentions.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FIELD",
            converter = Converters.OfField.class,
            description = "date, channel, status, place, duration or initiative.")
    private @Nullable RecordField<?> field;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "VALUE",
            description = "The value as 'decide set' takes it, in one or more words.")
    private List<String> value = new ArrayList<>();

    public DecideReject(Setting setting) {
        super(setting);
    }

    @Override
    Ruling ruling(Drafts drafts) {
        return drafts.reject(
                id,
                Optional.ofNullable(field),
                value.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", value)));
    }
}
