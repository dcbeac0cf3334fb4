package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.page.ContactTable;
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
        footer = {"", "Example:", "  readout contacts --party RU,CN --since 2025-01 --channel video"})
public final class Contacts extends StoreCommand {
    private static final String TABLE = "table";

    @Mixin
    private ContactFilter filter = new ContactFilter();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = TABLE,
            converter = Layout.class,
            description = "table, csv, json or jsonl (default: ${DEFAULT-VALUE}).")
    private String format = TABLE;

    @Override
    int run(Store open) throws IOException {
        List<Contact> contacts = open.resolved().contacts().stream()
                .filter(filter::admits)
                .sorted(ContactFilter.BY_DATE)
                .toList();
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
