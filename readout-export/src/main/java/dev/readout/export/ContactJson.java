package dev.readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Reading;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import dev.readout.model.Unresolved;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The record as JSON: every field with its reading, every claim with the words that make it and where they stand. */
public final class ContactJson {
    /** Name and version of what the members mean. */
    public static final String SCHEMA = "readout-record/1";

    private ContactJson() {}

    static void array(Portions portions, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartArray();
            for (Iterator<Selection> portion = portions.stream().iterator(); portion.hasNext(); ) {
                Selection selection = portion.next();
                for (Contact contact : selection.contacts()) {
                    write(contact, selection, json);
                }
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    static void lines(Portions portions, Writer out) throws IOException {
        for (Iterator<Selection> portion = portions.stream().iterator(); portion.hasNext(); ) {
            Selection selection = portion.next();
            for (Contact contact : selection.contacts()) {
                try (JsonGenerator json = Json.compact(out)) {
                    write(contact, selection, json);
                }
                out.write('\n');
            }
        }
    }

    /** Members that the caller knows more of. */
    @FunctionalInterface
    public interface More {
        /** Writes them into the object that is open. */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * One contact, with the mentions that may belong to it.
     *
     * @param selection holds the contact, and the undecided mentions with their reports
     * @param more is written last
     */
    public static void object(Contact contact, Selection selection, List<Unresolved> undecided, More more, Writer out)
            throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            writeMembers(contact, selection, json);
            json.writeArrayFieldStart("undecided");
            for (Unresolved open : undecided) {
                Mention mention = selection.mention(open.mentionId());
                json.writeStartObject();
                json.writeStringField("mention", mention.id());
                json.writeStringField("report", mention.reportId());
                json.writeStringField(
                        "document", selection.report(mention.reportId()).document());
                Json.strings("candidates", open.candidates(), json);
                json.writeStringField("reason", open.reason());
                Json.quotes(List.of(mention.evidence()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            more.write(json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeMembers(contact, selection, json);
        json.writeEndObject();
    }

    private static void writeMembers(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("contact", contact.id());
        writeParticipants(contact, selection, json);
        for (Field<?> field : Field.ALL) {
            writeField(field, contact, selection, json);
        }
        SubstanceJson.write(contact, selection, json);
        Corroboration corroboration = selection.corroborationOf(contact);
        json.writeNumberField("families", corroboration.families().size());
        json.writeNumberField("origins", contact.origins());
        Json.strings("origin_names", corroboration.origins(), json);
        json.writeArrayFieldStart("reports");
        for (Report report : selection.reportsOf(contact)) {
            json.writeStartObject();
            writeReport(report, json);
            writeAccount(corroboration.of(report.id()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings("mentions", contact.mentionIds(), json);
        Json.strings("notes", contact.notes(), json);
    }

    private static void writeParticipants(Contact contact, Selection selection, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("participants");
        List<Mention> mentions = selection.mentionsOf(contact);
        for (Actor actor : contact.participants()) {
            json.writeStartObject();
            Json.actor(actor, json);
            json.writeArrayFieldStart("claims");
            for (Mention mention : mentions) {
                for (Participant named : mention.participants()) {
                    if (named.actor().equals(actor)) {
                        json.writeStartObject();
                        json.writeStringField("role", named.role());
                        writeOrigin(mention.reportId(), mention.id(), named.rule(), selection, json);
                        Json.quotes(List.of(named.quote()), json);
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
        Reading<V> reading = field.reading().apply(contact);
        json.writeObjectFieldStart(field.name());
        Json.reading(field, reading, json);
        if (reading instanceof Reading.Decided<V> decided) {
            json.writeStringField("decision", decided.decision());
            json.writeObjectFieldStart("sources");
            Json.reading(field, decided.sources(), json);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("claims");
        for (Sourced<V> sourced : reading.claims()) {
            Claim<V> claim = sourced.claim();
            json.writeStartObject();
            Json.value(field, claim.value(), json);
            writeOrigin(sourced.reportId(), sourced.mentionId(), claim.rule(), selection, json);
            Json.quotes(claim.quotes(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void writeOrigin(String reportId, String mentionId, String rule, Selection selection, JsonGenerator json)
            throws IOException {
        json.writeStringField("report", reportId);
        json.writeStringField("document", selection.report(reportId).document());
        json.writeStringField("mention", mentionId);
        json.writeStringField("rule", rule);
    }

    private static void writeReport(Report report, JsonGenerator json) throws IOException {
        json.writeStringField("report", report.id());
        json.writeStringField("document", report.document());
        json.writeStringField("source", report.source());
        Json.stated("published", report.published(), json);
        Json.stated("url", report.url(), json);
        Json.stated("outlet", report.outlet(), json);
        Json.stated("author", report.author(), json);
        Json.stated("section", report.section(), json);
        json.writeStringField("language", report.language());
    }

    /** The family is named by the report from which it comes; with 'own_voice' false the origins are those cited. */
    private static void writeAccount(Optional<Account> found, JsonGenerator json) throws IOException {
        if (found.isPresent()) {
            Account account = found.get();
            json.writeStringField("family", account.family());
            if (account.copy().isPresent()) {
                json.writeObjectFieldStart("copies");
                json.writeStringField("report", account.copy().get().original());
                json.writeNumberField(
                        "share", Math.round(100 * account.copy().get().share()) / 100.0);
                json.writeEndObject();
            }
            json.writeBooleanField("own_voice", account.own());
            Json.strings("origins", account.origins(), json);
        }
    }
}
