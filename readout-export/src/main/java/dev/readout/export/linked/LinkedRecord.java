package dev.readout.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.Json;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration.Account;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes contacts as JSON-LD 1.1. The file carries the meaning of its members with it (context.json), so that nothing has
 * to be fetched to read it; the names are those of schema.org, PROV-O and Web Annotation wherever these have one.
 */
public final class LinkedRecord {
    /** Name and version of what the members mean. */
    public static final String SCHEMA = "readout-linked/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinkedRecord() {}

    /** Writes all contacts of the selection, then the reports that tell of them, and leaves the writer open. */
    public static void write(Selection selection, Writer out) throws IOException {
        Set<String> reports = new LinkedHashSet<>();
        Map<String, String> originals = new HashMap<>();
        try (JsonGenerator json = Json.indented(out)) {
            json.setCodec(MAPPER);
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context());
            json.writeArrayFieldStart("@graph");
            json.writeStartObject();
            json.writeStringField("id", "urn:readout:record");
            Nodes.types(json, "schema:Dataset", "prov:Entity");
            json.writeStringField("schemaVersion", SCHEMA);
            json.writeEndObject();
            for (Contact contact : selection.contacts()) {
                new ContactNode(contact, selection, json).write();
                reports.addAll(contact.reportIds());
                for (Account account : selection.corroborationOf(contact).accounts()) {
                    account.copy().map(Copy::original).ifPresent(original -> {
                        originals.put(account.reportId(), original);
                        reports.add(original);
                    });
                }
            }
            for (String report : reports) {
                Nodes.report(selection.report(report), originals.get(report), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    static JsonNode context() throws IOException {
        try (InputStream file = LinkedRecord.class.getResourceAsStream("context.json")) {
            return MAPPER.readTree(file);
        }
    }
}
