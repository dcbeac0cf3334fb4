package dev.readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The record as JSON: every field with its reading, every claim with the words that make it and where they stand. */
final class ContactJson {
    private ContactJson() {}

    /** One contact as an object of its own. */
    static void object(Contact contact, Selection selection, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            write(contact, selection, json);
        }
        out.write('\n');
    }

    static void array(Selection selection, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Contact contact : selection.contacts()) {
                write(contact, selection, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    static void lines(Selection selection, Writer out) throws IOException {
        for (Contact contact : selection.contacts()) {
            try (JsonGenerator json = Json.compact(out)) {
                write(contact, selection, json);
            }
            out.write('\n');
        }
    }

    private static void write(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("contact", contact.id());
        writeParticipants(contact, selection, json);
        for (Field<?> field : Field.ALL) {
            writeField(field, contact, selection, json);
        }
        SubstanceJson.write(contact, selection, json);
        json.writeNumberField("origins", contact.origins());
        json.writeArrayFieldStart("reports");
        for (Report report : selection.reportsOf(contact)) {
            writeReport(report, json);
        }
        json.writeEndArray();
        Json.strings("mentions", contact.mentionIds(), json);
        Json.strings("notes", contact.notes(), json);
        json.writeEndObject();
    }

    private static void writeParticipants(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("participants");
        List<Mention> mentions = selection.mentionsOf(contact);
        for (Actor actor : contact.participants()) {
            json.writeStartObject();
            json.writeStringField("name", actor.name());
            json.writeStringField("party", actor.party().code());
            json.writeArrayFieldStart("claims");
            for (Mention mention : mentions) {
                for (Participant named : mention.participants()) {
                    if (named.actor().equals(actor)) {
                        json.writeStartObject();
                        json.writeStringField("role", named.role());
                        writeOrigin(mention.reportId(), mention.id(), named.rule(), selection, json);
                        writeQuotes(List.of(named.quote()), json);
                        json.writeEndObject();
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <V> void writeField(Field<V> field, Contact contact, Selection selection, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field.name());
        json.writeStringField("reading", field.reading().apply(contact).word());
        json.writeArrayFieldStart("values");
        for (V value : field.values(contact)) {
            json.writeStartObject();
            writeValue(field, value, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Sourced<V> sourced : field.reading().apply(contact).claims()) {
            Claim<V> claim = sourced.claim();
            json.writeStartObject();
            writeValue(field, claim.value(), json);
            writeOrigin(sourced.reportId(), sourced.mentionId(), claim.rule(), selection, json);
            writeQuotes(claim.quotes(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static <V> void writeValue(Field<V> field, V value, JsonGenerator json) throws IOException {
        json.writeStringField("value", field.words().apply(value));
        for (Map.Entry<String, String> part : field.partsOf(value).entrySet()) {
            json.writeStringField(part.getKey(), part.getValue());
        }
    }

    static void writeOrigin(String reportId, String mentionId, String rule, Selection selection, JsonGenerator json)
            throws IOException {
        json.writeStringField("report", reportId);
        json.writeStringField("document", selection.report(reportId).document());
        json.writeStringField("mention", mentionId);
        json.writeStringField("rule", rule);
    }

    static void writeQuotes(List<Quote> quotes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            json.writeStringField("words", quote.words());
            json.writeNumberField("start", quote.span().start());
            json.writeNumberField("end", quote.span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeReport(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", report.id());
        json.writeStringField("document", report.document());
        json.writeStringField("source", report.source());
        Json.stated("published", report.published(), json);
        Json.stated("url", report.url(), json);
        Json.stated("outlet", report.outlet(), json);
        json.writeStringField("language", report.language());
        json.writeEndObject();
    }
}
