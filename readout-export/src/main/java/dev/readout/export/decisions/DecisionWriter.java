package dev.readout.export.decisions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Party;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes decisions, one JSON object a line, which {@link DecisionReader} reads back. */
public final class DecisionWriter {
    private DecisionWriter() {}

    /** Writes all of them in the order given and leaves the writer open. */
    public static void write(List<Decision> decisions, Writer out) throws IOException {
        for (Decision decision : decisions) {
            try (JsonGenerator json = Json.compact(out)) {
                write(decision, json);
            }
            out.write('\n');
        }
        out.flush();
    }

    private static void write(Decision decision, JsonGenerator json) throws IOException {
        Ruling ruling = decision.ruling();
        json.writeStartObject();
        json.writeStringField("id", decision.id());
        json.writeStringField("at", decision.at().toString());
        json.writeStringField("by", decision.by());
        json.writeStringField("why", decision.why());
        json.writeStringField("ruling", ruling.word());
        if (!ruling.subjects().isEmpty()) {
            json.writeArrayFieldStart("subjects");
            for (Subject subject : ruling.subjects()) {
                write(subject, json);
            }
            json.writeEndArray();
        }
        if (ruling instanceof Ruling.Set<?> set) {
            json.writeStringField("field", set.field().name());
            json.writeStringField("value", set.printed());
        } else if (ruling instanceof Ruling.Reject reject) {
            if (reject.field().isPresent()) {
                json.writeStringField(
                        "field", reject.field().map(RecordField::name).orElseThrow());
            }
            if (reject.value().isPresent()) {
                json.writeStringField("value", reject.value().get());
            }
        } else if (ruling instanceof Ruling.Undo undo) {
            json.writeStringField("decision", undo.decision());
        }
        json.writeEndObject();
    }

    private static void write(Subject subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(subject.contact() ? "contact" : "mention", subject.named());
        json.writeArrayFieldStart("anchors");
        for (Anchor anchor : subject.anchors()) {
            json.writeStartObject();
            json.writeStringField("mention", anchor.mentionId());
            json.writeStringField("report", anchor.reportId());
            json.writeNumberField("start", anchor.evidence().start());
            json.writeNumberField("end", anchor.evidence().end());
            json.writeArrayFieldStart("parties");
            for (Party party : anchor.parties()) {
                json.writeString(party.code());
            }
            json.writeEndArray();
            json.writeBooleanField("alone", anchor.alone());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
