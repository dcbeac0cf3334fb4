package dev.readout.app.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import dev.readout.model.Mention;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** How reports were read, for programs: an array with one object a report. */
public final class ExplanationJson {
    private ExplanationJson() {}

    public static void write(List<Explanation> all, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Explanation told : all) {
                write(told, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void write(Explanation told, JsonGenerator json) throws IOException {
        Report report = told.report();
        json.writeStartObject();
        json.writeStringField("report", report.id());
        json.writeStringField("source", report.source());
        if (report.published() != null) {
            json.writeStringField("published", report.published().toString());
        }
        Json.stated("outlet", report.outlet(), json);
        Json.stated("author", report.author(), json);
        Json.stated("section", report.section(), json);
        json.writeObjectFieldStart("values_from");
        for (Map.Entry<Particular, String> value : report.from().entrySet()) {
            json.writeStringField(value.getKey().code(), value.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : told.mentions()) {
            mention(mention, told, json);
        }
        json.writeEndArray();
        notes("dropped", told.dropped(), json);
        notes("skipped", told.skipped(), json);
        json.writeEndObject();
    }

    private static void mention(Mention mention, Explanation told, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mention.id());
        json.writeStringField("role", mention.role().code());
        json.writeObjectFieldStart("evidence");
        Json.quote(mention.evidence(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("values");
        for (Explanation.Value value : Explanation.values(mention)) {
            json.writeStartObject();
            json.writeStringField("field", value.field());
            json.writeStringField("value", value.value());
            json.writeStringField("rule", value.rule());
            Json.quotes(value.quotes(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("again");
        for (Explanation.Again again : told.again()) {
            if (again.evidence().equals(mention.evidence().span())) {
                json.writeStartObject();
                Json.quote(again.words(), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void notes(String name, List<Explanation.Note> notes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Explanation.Note note : notes) {
            json.writeStartObject();
            Json.quote(note.words(), json);
            json.writeStringField("why", note.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
