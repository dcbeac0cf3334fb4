package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.calendar.Announcement;
import dev.readout.app.page.ContactTable;
import dev.readout.app.selection.Filter;
import dev.readout.app.selection.Selections;
import dev.readout.export.Format;
import dev.readout.export.Selection;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    private ContactFilter filter = new ContactFilter();

    @Mixin
    private OfficialOption official = new OfficialOption();

    @Option(
            names = "--overdue",
            description =
                    "Only what stands as planned or proposed for a day that has passed: no report tells it as held,"
                            + " cancelled, postponed or denied.")
    private boolean overdue;

    @Mixin
    private AsOf asOf = new AsOf();

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
        if (asOf.given() && !overdue) {
            throw new ParameterException(line(), "--as-of says what is overdue; it goes with --overdue");
        }
        LocalDate day = asOf.or(setting.today());
        List<Contact> fitting = open.resolved().contacts().stream()
                .filter(filter.filter()::admits)
                .filter(contact -> !overdue || Announcement.overdue(contact, day))
                .sorted(Filter.BY_DATE)
                .toList();
        List<Contact> contacts = official.admitted(fitting, open);
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
