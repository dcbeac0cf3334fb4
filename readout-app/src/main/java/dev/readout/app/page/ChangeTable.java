package dev.readout.app.page;

import dev.readout.app.change.ContactChange;
import dev.readout.app.change.RecordChange;
import dev.readout.export.Field;
import dev.readout.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is different in the record, as a table: one line a field of a contact. */
public final class ChangeTable {
    private static final String NOTHING = "-";

    private ChangeTable() {}

    /** The lines, beginning with whether anything is different. */
    public static List<String> lines(RecordChange change) {
        if (change.isEmpty()) {
            return List.of("The record is the same.");
        }
        Table table = new Table("CONTACT", "FIELD", "BEFORE", "AFTER");
        for (ContactChange contact : change.contacts()) {
            add(contact, table);
        }
        List<String> lines = new ArrayList<>(List.of("What is different in the record:"));
        if (!change.contacts().isEmpty()) {
            lines.addAll(table.lines());
        }
        change.opened().forEach(mention -> lines.add("left open now: mention " + mention));
        change.settled().forEach(mention -> lines.add("no longer open: mention " + mention));
        return lines;
    }

    private static void add(ContactChange change, Table table) {
        Contact before = change.before();
        Contact after = change.after();
        String id = change.id();
        if (before == null || after == null) {
            table.row(id, "contact", before == null ? NOTHING : "in the record", after == null ? gone(change) : "new");
        } else if (change.renamed()) {
            table.row(id, "contact", id, after.id());
        }
        if (!change.heirs().isEmpty()) {
            return;
        }
        if (change.otherParticipants()) {
            row(change, "participants", c -> Words.cell(Words.participants(c.participants())), table);
        }
        for (Field<?> field : change.fields()) {
            row(change, field.name(), c -> reading(field, c), table);
        }
        if (change.otherReports()) {
            row(change, "told by", ChangeTable::sources, table);
        }
    }

    private static String gone(ContactChange change) {
        return change.heirs().isEmpty() ? "gone" : "part of " + String.join(", ", change.heirs());
    }

    private static void row(ContactChange change, String name, Function<Contact, String> words, Table table) {
        String before = cell(change.before(), words);
        String after = cell(change.after(), words);
        table.row(change.id(), name, before, before.equals(after) ? "the same, by other words" : after);
    }

    private static String cell(@Nullable Contact contact, Function<Contact, String> words) {
        return contact == null ? NOTHING : words.apply(contact);
    }

    private static String reading(Field<?> field, Contact contact) {
        String word = field.reading().apply(contact).word();
        int claims = field.reading().apply(contact).claims().size();
        return (field.values(contact).isEmpty() ? word : Words.cell(Words.value(field, contact)) + " [" + word + "]")
                + (claims == 0 ? "" : " " + Words.count(claims, "claim"));
    }

    private static String sources(Contact contact) {
        return Words.count(contact.mentionIds().size(), "mention") + " in "
                + Words.count(contact.reportIds().size(), "report") + ", "
                + Words.count(contact.origins(), "origin");
    }
}
