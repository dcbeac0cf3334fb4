package dev.readout.app.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A contact as it is handed on and compared: the values of its fields, who takes part, and what tells of it. */
final class ContactState {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ContactState() {}

    /** One object on one line; the same contact always gives the same. */
    static String of(Contact contact) {
        return JsonLine.of(json -> {
            Json.actors("participants", contact.participants(), json);
            for (Field<?> field : Field.ALL) {
                reading(field, contact, json);
            }
            json.writeNumberField("mentions", contact.mentionIds().size());
            json.writeNumberField("origins", contact.origins());
            Json.strings("reports", contact.reportIds().stream().sorted().toList(), json);
        });
    }

    private static <V> void reading(Field<V> field, Contact contact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field.name());
        Json.reading(field, field.reading().apply(contact), json);
        json.writeEndObject();
    }

    /** The members that differ between two states, in order. */
    static List<String> differing(String before, String now) {
        Map<String, String> old = members(before);
        List<String> names = new ArrayList<>();
        members(now).forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    private static Map<String, String> members(String state) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(state)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                StringWriter value = new StringWriter();
                try (JsonGenerator copy = FACTORY.createGenerator(value)) {
                    copy.copyCurrentStructure(json);
                }
                members.put(name, value.toString());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("the stored state of a contact is damaged: " + state, damaged);
        }
        return members;
    }
}
