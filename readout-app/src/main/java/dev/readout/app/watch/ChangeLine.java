package dev.readout.app.watch;

import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change of a contact on one line. */
final class ChangeLine {
    private ChangeLine() {}

    /** @param differing what is different, by the names of the fields; nothing where the contact is new */
    static String of(String what, Contact contact, @Nullable String formerly, List<String> differing, String changeId) {
        List<String> cells = new ArrayList<>();
        cells.add(what);
        cells.add(contact.id() + (formerly == null ? "" : " (formerly " + formerly + ")"));
        cells.add(cell(Field.DATE, contact));
        cells.add(cell(Field.CHANNEL, contact));
        cells.add(cell(Field.STATUS, contact));
        cells.add(contact.participants().stream().map(Actor::toString).collect(Collectors.joining(" – ")));
        cells.add(counted(contact.reportIds().size(), "report") + ", " + counted(contact.origins(), "origin"));
        if (!differing.isEmpty()) {
            cells.add("different: " + String.join(", ", differing));
        }
        cells.add("[" + changeId + "]");
        return String.join("  ", cells).replaceAll("\\R", " ");
    }

    private static <V> String cell(Field<V> field, Contact contact) {
        List<V> values = field.values(contact);
        return values.isEmpty()
                ? "-"
                : values.stream().map(field.words()).distinct().collect(Collectors.joining(" or "));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
