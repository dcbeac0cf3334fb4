package dev.readout.app.page;

import dev.readout.export.Field;
import dev.readout.model.Contact;
import java.util.List;

/** The record as a table: one line a contact. */
public final class ContactTable {
    private ContactTable() {}

    /** The lines, header first; a disputed value names all sides. */
    public static List<String> lines(List<Contact> contacts) {
        Table table =
                new Table("CONTACT", "DATE", "CHANNEL", "STATUS", "PARTICIPANTS", "DURATION", "REPORTS", "ORIGINS");
        for (Contact contact : contacts) {
            table.row(
                    contact.id(),
                    Words.cell(Words.value(Field.DATE, contact)),
                    Words.value(Field.CHANNEL, contact),
                    Words.value(Field.STATUS, contact),
                    Words.cell(Words.participants(contact.participants())),
                    Words.value(Field.DURATION, contact),
                    Integer.toString(contact.reportIds().size()),
                    Integer.toString(contact.origins()));
        }
        return table.lines();
    }
}
