package dev.readout.app.web.words;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.ContactCsv;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import java.io.IOException;
import java.util.List;

/** A contact as lists say it to programs: each field with its reading and values, without the claims. */
public final class OutlineJson {
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
        List<String> columns = ContactCsv.fieldNames();
        columns.addAll(List.of("reports", "mentions", "origins"));
        return columns;
    }

    /** The cells of one contact. */
    public static List<String> row(Contact contact) {
        List<String> cells = ContactCsv.fieldCells(contact);
        cells.add(Integer.toString(contact.reportIds().size()));
        cells.add(Integer.toString(contact.mentionIds().size()));
        cells.add(Integer.toString(contact.origins()));
        return cells;
    }
}
