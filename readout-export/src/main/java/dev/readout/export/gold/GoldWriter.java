package dev.readout.export.gold;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes documents in the gold format, one a line. */
public final class GoldWriter {
    private GoldWriter() {}

    public static void write(GoldDocument document, Writer out) throws IOException {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeStringField("doc", document.doc());
            json.writeArrayFieldStart("contacts");
            for (GoldMention mention : document.contacts()) {
                write(mention, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(GoldMention mention, JsonGenerator json) throws IOException {
        json.writeStartObject();
        member("role", mention, json);
        json.writeArrayFieldStart("participants");
        for (GoldPerson person : mention.participants()) {
            json.writeStartObject();
            json.writeStringField("name", person.name());
            json.writeStringField("party", person.party());
            json.writeEndObject();
        }
        json.writeEndArray();
        for (String key : GoldMention.KEYS) {
            if (!key.equals("role")) {
                member(key, mention, json);
            }
        }
        if (mention.optional()) {
            json.writeBooleanField("optional", true);
        }
        if (!mention.unsure().isEmpty()) {
            json.writeArrayFieldStart("unsure");
            for (String field : mention.unsure()) {
                json.writeString(field);
            }
            json.writeEndArray();
        }
        if (!mention.spans().isEmpty()) {
            spans(mention.spans(), json);
        }
        json.writeEndObject();
    }

    private static void member(String key, GoldMention mention, JsonGenerator json) throws IOException {
        String value = mention.get(key);
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    private static void spans(Map<String, List<Span>> spans, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("spans");
        for (Map.Entry<String, List<Span>> field : spans.entrySet()) {
            json.writeArrayFieldStart(field.getKey());
            for (Span span : field.getValue()) {
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
