package dev.readout.export;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells that a contact has in every table: each field with its parts and its reading. */
public final class ContactCsv {
    /** Between the members of a list inside a cell. */
    private static final String SEPARATOR = "; ";

    private ContactCsv() {}

    /** The columns for who takes part and what each field says. */
    public static List<String> fieldNames() {
        List<String> names = new ArrayList<>(List.of("contact", "parties", "participants"));
        for (Field<?> field : Field.ALL) {
            names.add(field.name());
            field.partNames().forEach(part -> names.add(field.name() + "_" + part));
            names.add(field.name() + "_reading");
        }
        return names;
    }

    /** The cells of one contact in these columns. */
    public static List<String> fieldCells(Contact contact) {
        List<String> cells = new ArrayList<>();
        cells.add(contact.id());
        cells.add(joined(contact.participants().stream()
                .map(a -> a.party().code())
                .distinct()
                .sorted()));
        cells.add(joined(contact.participants().stream().map(Actor::toString)));
        for (Field<?> field : Field.ALL) {
            addField(field, contact, cells);
        }
        return cells;
    }

    private static <V> void addField(Field<V> field, Contact contact, List<String> cells) {
        List<V> values = field.values(contact);
        cells.add(joined(values.stream().map(field.words())));
        if (values.isEmpty()) {
            field.partNames().forEach(part -> cells.add(""));
        } else {
            cells.addAll(field.parts().apply(values.get(0)));
        }
        cells.add(field.reading().apply(contact).word());
    }

    private static String joined(Stream<String> members) {
        return members.collect(Collectors.joining(SEPARATOR));
    }
}
