package dev.readout.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.Json;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes contacts as JSON-LD 1.1. The file carries the meaning of its members with it (context.json), so that nothing has
 * to be fetched to read it; the names are those of schema.org, PROV-O and Web Annotation wherever these have one.
 */
public final class LinkedRecord {
    /** Name and version of what the members mean. */
    public static final String SCHEMA = "readout-linked/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinkedRecord() {}

    /** Writes all contacts, then the reports that tell of them, and leaves the writer open. */
    public static void write(Portions portions, Writer out) throws IOException {
        // texts need not wait in memory until the reports are written
        Map<String, Report> reports = new LinkedHashMap<>();
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
            for (Iterator<Selection> portion = portions.stream().iterator(); portion.hasNext(); ) {
                Selection selection = portion.next();
                for (Contact contact : selection.contacts()) {
                    new ContactNode(contact, selection, json).write();
                    contact.reportIds()
                            .forEach(report -> reports.computeIfAbsent(
                                    report, id -> selection.report(id).withoutText()));
                    for (Account account : selection.corroborationOf(contact).accounts()) {
                        account.copy().map(Copy::original).ifPresent(original -> {
                            originals.put(account.reportId(), original);
                            reports.computeIfAbsent(
                                    original, id -> selection.report(id).withoutText());
                        });
                    }
                }
            }
            for (Report report : reports.values()) {
                Nodes.report(report, originals.get(report.id()), json);
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
