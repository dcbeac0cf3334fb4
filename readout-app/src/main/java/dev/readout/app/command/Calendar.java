package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.calendar.Announcements;
import dev.readout.app.calendar.CalendarFile;
import dev.readout.app.calendar.Entry;
import dev.readout.app.page.CalendarTable;
import dev.readout.app.selection.Selections;
import dev.readout.export.Format;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import dev.readout.store.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Shows announced contacts by day. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Shows what lies ahead, and what became of what was announced for days gone by.",
        footer = {
            "",
            "planned, proposed and postponed contacts stand at their day as far as it is known, undated ones last. A day",
            "that has passed shows what became of it: held, cancelled, denied, moved to another day, or overdue, where",
            "no report tells. Contacts that no report announced are not in the calendar.",
            "",
            "Example:",
            "  readout calendar --from 2025-02 --until 2025-03 --party RU,US"
        })
public final class Calendar extends StoreCommand {
    private final Setting setting;

    @Option(
            names = "--from",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description = "First day, month or year, as 2025-01-21, 2025-01 or 2025 (default: the day of --as-of).")
    private @Nullable PartialDate from;

    @Option(
            names = "--until",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description = "Last day, month or year (default: no end).")
    private @Nullable PartialDate until;

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private PartyOption parties = new PartyOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = Contacts.TABLE,
            converter = Contacts.Layout.class,
            description = "table, csv, json or jsonl (default: ${DEFAULT-VALUE}).")
    private String format = Contacts.TABLE;

    public Calendar(Setting setting) {
        this.setting = setting;
    }

    @Override
    int run(Store open) throws IOException {
        LocalDate day = asOf.or(setting.today());
        DaySet range = range(day);
        List<Contact> contacts =
                open.resolved().contacts().stream().filter(parties::admits).toList();
        List<Entry> entries = Announcements.of(Selections.of(contacts, open), day, range);
        if (format.equals(Contacts.TABLE)) {
            CalendarTable.lines(entries).forEach(out()::println);
        } else {
            CalendarFile.write(Coded.of(Format.class, format), entries, out());
        }
        return ExitCode.DONE;
    }

    private DaySet range(LocalDate day) {
        long first = from == null ? day.toEpochDay() : from.days().earliest();
        long last = until == null ? DaySet.NEVER : until.days().latest();
        if (first > last) {
            throw new ParameterException(
                    line(),
                    "the calendar ends at " + until + ", before it begins at " + (from == null ? day : from)
                            + "; give an earlier --from or a later --until");
        }
        return DaySet.range(first, last);
    }
}
