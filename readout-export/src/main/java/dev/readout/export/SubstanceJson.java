package dev.readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Quote;
import dev.readout.model.Statement;
import java.io.IOException;

/** What a contact was about, what came of it and who said what, as members of its JSON object. */
final class SubstanceJson {
    private SubstanceJson() {}

    static void write(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("topics");
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Claim<String> topic : mention.topics()) {
                json.writeStartObject();
                json.writeStringField("value", topic.value());
                end(mention, topic, selection, json);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outcomes");
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Claim<Outcome> outcome : mention.outcomes()) {
                json.writeStartObject();
                json.writeStringField("kind", outcome.value().kind().code());
                Json.actors("by", outcome.value().by(), json);
                json.writeStringField("value", outcome.value().words());
                end(mention, outcome, selection, json);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Statement statement : selection.statementsOf(contact)) {
            write(statement, selection, json);
        }
        json.writeEndArray();
    }

    private static void end(Mention mention, Claim<?> claim, Selection selection, JsonGenerator json)
            throws IOException {
        ContactJson.writeOrigin(mention.reportId(), mention.id(), claim.rule(), selection, json);
        Json.quotes(claim.quotes(), json);
        json.writeEndObject();
    }

    private static void write(Statement statement, Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", statement.form().code());
        Json.actors("speakers", statement.speakers(), json);
        if (statement.speakerWords().isPresent()) {
            quote("speaker", statement.speakerWords().get(), json);
        }
        Json.actors("addressees", statement.addressee().stream().toList(), json);
        quote("cue", statement.cue(), json);
        quote("content", statement.content(), json);
        Json.strings("chain", statement.chain(), json);
        json.writeStringField("report", statement.reportId());
        json.writeStringField("document", selection.report(statement.reportId()).document());
        json.writeEndObject();
    }

    private static void quote(String name, Quote quote, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        Json.quote(quote, json);
        json.writeEndObject();
    }
}
