package dev.readout.app.web.words;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A contact as lists say it to programs: each field with its reading and values, without the claims. */
public final class OutlineJson {
    /** Between the members of a list inside a cell. */
    private static final String SEPARATOR = "; ";

    private OutlineJson() {}

    /** One object. */
    public static void write(Contact contact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("contact", contact.id());
        Json.actors("participants", contact.participants(), json);
        for (Field<?> field : Field.ALL) {
            field(field, contact, json);
        }
        json.writeNumberField("reports", contact.reportIds().size());
        json.writeNumberField("mentions", contact.mentionIds().size());
        json.writeNumberField("origins", contact.origins());
        json.writeEndObject();
    }

    /** A member with an array of contacts. */
    public static void array(String name, List<Contact> contacts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Contact contact : contacts) {
            write(contact, json);
        }
        json.writeEndArray();
    }

    private static <V> void field(Field<V> field, Contact contact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field.name());
        Json.reading(field, field.reading().apply(contact), json);
        json.writeEndObject();
    }

    /** The columns of a list of contacts as rows; named as the export names them. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("contact", "parties", "participants"));
        for (Field<?> field : Field.ALL) {
            columns.add(field.name());
            field.partNames().forEach(part -> columns.add(field.name() + "_" + part));
            columns.add(field.name() + "_reading");
        }
        columns.addAll(List.of("reports", "mentions", "origins"));
        return columns;
    }

    /** The cells of one contact. */
    public static List<String> row(Contact contact) {
        List<String> cells = new ArrayList<>();
        cells.add(contact.id());
        cells.add(contact.participants().stream()
                .map(actor -> actor.party().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(SEPARATOR)));
        cells.add(contact.participants().stream().map(Actor::toString).collect(Collectors.joining(SEPARATOR)));
        Field.ALL.forEach(field -> cells(field, contact, cells));
        cells.add(Integer.toString(contact.reportIds().size()));
        cells.add(Integer.toString(contact.mentionIds().size()));
        cells.add(Integer.toString(contact.origins()));
        return cells;
    }

    private static <V> void cells(Field<V> field, Contact contact, List<String> cells) {
        List<V> values = field.values(contact);
        cells.add(values.stream().map(field.words()).collect(Collectors.joining(SEPARATOR)));
        if (values.isEmpty()) {
            field.partNames().forEach(part -> cells.add(""));
        } else {
            cells.addAll(field.parts().apply(values.get(0)));
        }
        cells.add(field.reading().apply(contact).word());
    }
}
