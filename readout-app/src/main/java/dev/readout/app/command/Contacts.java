package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.page.ContactTable;
import dev.readout.app.selection.Selections;
import dev.readout.export.Format;
import dev.readout.export.Selection;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists the contacts of a store. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description = "Lists contacts, one each however many reports carry it.",
        footer = {
            "",
            "Example:",
            "  readout contacts --party RU,CN --since 2025-01 --channel video",
            "  readout contacts --status planned --overdue",
            "  readout contacts --official 2"
        })
public final class Contacts extends StoreCommand {
    static final String TABLE = "table";

    private final Setting setting;

    @Mixin
    private ContactChoice choice = new ContactChoice();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = TABLE,
            converter = Layout.class,
            description = "table, csv, json or jsonl (default: ${DEFAULT-VALUE}).")
    private String format = TABLE;

    public Contacts(Setting setting) {
        this.setting = setting;
    }

    @Override
    int run(Store open) throws IOException {
        List<Contact> contacts = choice.of(open, setting);
        if (format.equals(TABLE)) {
            ContactTable.lines(contacts).forEach(out()::println);
        } else {
            Format layout = Coded.of(Format.class, format);
            Selection selection = Selections.of(contacts, open);
            layout.write(layout.statements() ? Selections.withStatements(selection, open) : selection, out());
        }
        return ExitCode.DONE;
    }

    /** A file format or the table. */
    static final class Layout implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!value.equals(TABLE)) {
                try {
                    Coded.of(Format.class, value);
                } catch (IllegalArgumentException unknown) {
                    throw new TypeConversionException(unknown.getMessage() + ", " + TABLE);
                }
            }
            return value;
        }
    }
}
