package dev.readout.app.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.change.ContactChange;
import dev.readout.app.change.RecordChange;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import dev.readout.model.Reading;
import java.io.IOException;
import java.util.List;

/** What is different in the record, as JSON: each changed field with its reading before and after. */
public final class ChangeJson {
    private ChangeJson() {}

    /** Writes the members {@code contacts}, {@code opened} and {@code settled} into the object that is open. */
    public static void write(RecordChange change, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contacts");
        for (ContactChange contact : change.contacts()) {
            write(contact, json);
        }
        json.writeEndArray();
        Json.strings("opened", change.opened(), json);
        Json.strings("settled", change.settled(), json);
    }

    private static void write(ContactChange change, JsonGenerator json) throws IOException {
        Contact before = change.before();
        Contact after = change.after();
        json.writeStartObject();
        json.writeStringField("contact", change.id());
        json.writeStringField("change", before == null ? "new" : after == null ? "gone" : "changed");
        if (after != null && change.renamed()) {
            json.writeStringField("now", after.id());
        }
        if (!change.heirs().isEmpty()) {
            Json.strings("part_of", change.heirs(), json);
        }
        json.writeObjectFieldStart("fields");
        if (change.otherParticipants()) {
            json.writeObjectFieldStart("participants");
            Json.actors("before", before == null ? List.of() : before.participants(), json);
            Json.actors("after", after == null ? List.of() : after.participants(), json);
            json.writeEndObject();
        }
        for (Field<?> field : change.fields()) {
            json.writeObjectFieldStart(field.name());
            if (before != null) {
                reading("before", field, before, json);
            }
            if (after != null) {
                reading("after", field, after, json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        if (change.otherReports()) {
            json.writeObjectFieldStart("told_by");
            if (before != null) {
                sources("before", before, json);
            }
            if (after != null) {
                sources("after", after, json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static <V> void reading(String name, Field<V> field, Contact contact, JsonGenerator json)
            throws IOException {
        Reading<V> reading = field.reading().apply(contact);
        json.writeObjectFieldStart(name);
        Json.reading(field, reading, json);
        json.writeNumberField("claims", reading.claims().size());
        json.writeEndObject();
    }

    private static void sources(String name, Contact contact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("mentions", contact.mentionIds().size());
        json.writeNumberField("reports", contact.reportIds().size());
        json.writeNumberField("origins", contact.origins());
        json.writeEndObject();
    }
}
