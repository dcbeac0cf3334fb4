package dev.readout.app.page;

import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.Reading;
import java.util.List;

/** The record as a table: one line a contact. */
public final class ContactTable {
    private ContactTable() {}

    /** The lines, header first; a disputed value names all sides; it says that it is, as a decided one does. */
    public static List<String> lines(List<Contact> contacts) {
        Table table =
                new Table("CONTACT", "DATE", "CHANNEL", "STATUS", "PARTICIPANTS", "DURATION", "REPORTS", "ORIGINS");
        for (Contact contact : contacts) {
            table.row(
                    contact.id(),
                    Words.cell(cell(Field.DATE, contact)),
                    cell(Field.CHANNEL, contact),
                    cell(Field.STATUS, contact),
                    Words.cell(Words.participants(contact.participants())),
                    cell(Field.DURATION, contact),
                    Integer.toString(contact.reportIds().size()),
                    Integer.toString(contact.origins()));
        }
        return table.lines();
    }

    private static String cell(Field<?> field, Contact contact) {
        String value = Words.value(field, contact);
        Reading<?> reading = field.reading().apply(contact);
        return reading instanceof Reading.Disputed || reading instanceof Reading.Decided
                ? value + " (" + reading.word() + ")"
                : value;
    }
}
