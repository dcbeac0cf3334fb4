package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Drafts;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Decides the value of a field. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description = "Decides the value of a field; what the reports say stays beside it.",
        footer = {
            "",
            "Fields and values: date 2025-02-24, 2025-02 or [2025-02-24,2025-02-25] (EDTF); channel phone,",
            "video, in-person, letter or unknown; status held, planned, proposed, cancelled, postponed or",
            "denied; place 'Filoli estate, Woodside (US)'; duration PT1H35M or 'about PT2H' (also more-than,",
            "less-than); initiative the code of a party that takes part.",
            "",
            "Example:",
            "  readout decide set cn-us-2023-11-15-in-person duration about PT4H \\",
            "    --by 'Ada Example' --why 'her notes'"
        })
public final class DecideSet extends RulingCommand {
    @Parameters(index = "0", paramLabel = "CONTACT", description = "The contact.")
    private String id = "";

    @Parameters(
            index = "1",
            paramLabel = "FIELD",
            converter = Converters.OfField.class,
            description = "date, channel, status, place, duration or initiative.")
    private RecordField<?> field = RecordField.DATE;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "VALUE", description = "The value, in one or more words.")
    private List<String> value = new ArrayList<>();

    public DecideSet(Setting setting) {
        super(setting);
    }

    @Override
    Ruling ruling(Drafts drafts) {
        try {
            return drafts.set(id, field, String.join(" ", value));
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(
                    line(), "Invalid value for " + field.name() + ": " + nonsense.getMessage(), nonsense);
        }
    }
}
