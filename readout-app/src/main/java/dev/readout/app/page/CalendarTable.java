package dev.readout.app.page;

import dev.readout.app.calendar.Entry;
import dev.readout.app.calendar.Standing;
import dev.readout.export.Field;
import java.util.List;
import java.util.stream.Collectors;

/** The calendar as a table: one line an announcement. */
public final class CalendarTable {
    private CalendarTable() {}

    /** The lines, header first. */
    public static List<String> lines(List<Entry> entries) {
        Table table = new Table("DATE", "STANDING", "CHANNEL", "PLACE", "PARTICIPANTS", "ANNOUNCED", "CONTACT");
        for (Entry entry : entries) {
            table.row(
                    Words.cell(date(entry)),
                    standing(entry),
                    Words.value(Field.CHANNEL, entry.contact()),
                    Words.cell(Words.value(Field.PLACE, entry.contact())),
                    Words.cell(Words.participants(entry.contact().participants())),
                    entry.announced() == null ? "-" : entry.announced().toString(),
                    entry.contact().id());
        }
        return table.lines();
    }

    /** The days for which it was announced, side by side. */
    public static String date(Entry entry) {
        return entry.dates().isEmpty()
                ? "undated"
                : entry.dates().stream().map(Words::date).distinct().collect(Collectors.joining(" or "));
    }

    /** What became of it. */
    public static String standing(Entry entry) {
        return entry.standing() == Standing.MOVED
                ? "moved to " + Words.value(Field.DATE, entry.contact())
                : entry.standing().code();
    }
}
