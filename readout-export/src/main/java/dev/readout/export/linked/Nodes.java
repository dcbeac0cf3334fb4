package dev.readout.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.SafeLink;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Report;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The smaller things of the file: who, where, and which report. */
final class Nodes {
    private Nodes() {}

    static void types(JsonGenerator json, String... types) throws IOException {
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    static void members(Map<String, String> members, JsonGenerator json) throws IOException {
        for (Map.Entry<String, String> member : members.entrySet()) {
            json.writeStringField(member.getKey(), member.getValue());
        }
    }

    /** A person who acts for a party; where nobody is named, only somebody who does, or the party itself. */
    static void actor(Actor actor, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (actor.named()) {
            json.writeStringField("id", Names.person(actor));
            types(json, "schema:Person", "prov:Person");
            json.writeStringField("name", actor.name());
        } else {
            json.writeStringField("type", "prov:Agent");
        }
        json.writeFieldName("actedOnBehalfOf");
        party(actor.party(), json);
        json.writeEndObject();
    }

    private static void party(Party party, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Names.party(party));
        types(json, "schema:Organization", "prov:Organization");
        json.writeStringField("identifier", party.code());
        json.writeEndObject();
    }

    static void place(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("type", "schema:Place");
        json.writeStringField("name", place.words());
        if (!place.country().isEmpty()) {
            json.writeObjectFieldStart("address");
            json.writeStringField("type", "schema:PostalAddress");
            json.writeStringField("addressCountry", place.country());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * A report, without its text.
     *
     * @param original the report that it copies
     */
    static void report(Report report, @Nullable String original, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Names.report(report.id()));
        types(json, "schema:CreativeWork", "prov:Entity");
        json.writeStringField("name", report.document());
        Optional<String> page = SafeLink.of(report.url());
        if (page.isPresent()) {
            json.writeStringField("url", page.get());
        }
        if (report.published() != null) {
            json.writeStringField("datePublished", report.published().toString());
        }
        if (report.outlet() != null) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("type", "schema:Organization");
            json.writeStringField("name", report.outlet());
            json.writeEndObject();
        }
        if (report.author() != null) {
            json.writeStringField("author", report.author());
        }
        if (report.section() != null) {
            json.writeStringField("articleSection", report.section());
        }
        json.writeStringField("inLanguage", report.language());
        if (original != null) {
            json.writeStringField("wasQuotedFrom", Names.report(original));
        }
        json.writeEndObject();
    }
}
