package dev.readout.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A claim as an annotation of a report (W3C Web Annotation Data Model): its value is the body, its words are the targets,
 * each selected by place and by what stands there.
 *
 * @param id its name
 * @param body what the claim says, by member
 * @param report whose words these are
 * @param quotes the words
 * @param mention the mention that makes the claim
 * @param rule how the words were read
 */
record Annotation(String id, Map<String, String> body, Report report, List<Quote> quotes, String mention, String rule) {
    /** Characters before and after a quote that help to find it where the text has changed. */
    private static final int AROUND = 32;

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        Nodes.types(json, "oa:Annotation", "prov:Entity");
        json.writeStringField("motivation", "oa:describing");
        json.writeObjectFieldStart("body");
        json.writeStringField("type", "oa:TextualBody");
        Nodes.members(body, json);
        json.writeEndObject();
        json.writeArrayFieldStart("target");
        for (Quote quote : quotes) {
            target(quote, json);
        }
        json.writeEndArray();
        json.writeStringField("wasDerivedFrom", Names.report(report.id()));
        json.writeStringField("mention", mention);
        json.writeStringField("rule", rule);
        json.writeEndObject();
    }

    private void target(Quote quote, JsonGenerator json) throws IOException {
        String text = report.text();
        Span span = quote.span();
        json.writeStartObject();
        json.writeStringField("type", "oa:SpecificResource");
        json.writeStringField("source", Names.report(report.id()));
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "oa:TextPositionSelector");
        json.writeNumberField("start", text.codePointCount(0, span.start()));
        json.writeNumberField("end", text.codePointCount(0, span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "oa:TextQuoteSelector");
        json.writeStringField("exact", quote.words());
        json.writeStringField("prefix", text.substring(before(text, span.start()), span.start()));
        json.writeStringField("suffix", text.substring(span.end(), after(text, span.end())));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static int before(String text, int offset) {
        return text.offsetByCodePoints(offset, -Math.min(AROUND, text.codePointCount(0, offset)));
    }

    private static int after(String text, int offset) {
        return text.offsetByCodePoints(offset, Math.min(AROUND, text.codePointCount(offset, text.length())));
    }
}
