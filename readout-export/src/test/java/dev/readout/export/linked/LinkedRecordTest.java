package dev.readout.export.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfLiteral;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfResource;
import com.apicatalog.rdf.RdfValue;
import dev.readout.export.RecordFormat;
import dev.readout.export.SampleRecord;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a processor of JSON-LD makes of the file, as triples. It may not fetch anything. */
class LinkedRecordTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String VISIT = "urn:readout:contact:cn-ru-2025-05-09-in-person";

    private static RdfDataset triples(Contact... contacts) throws IOException, JsonLdError {
        String file = SampleRecord.file(RecordFormat.JSON_LD, contacts);
        return JsonLd.toRdf(JsonDocument.of(new StringReader(file)))
                .loader((address, options) -> {
                    throw new IllegalStateException("nothing is to be fetched, not " + address);
                })
                .get();
    }

    private static List<RdfValue> objects(RdfDataset triples, String subject, String predicate) {
        List<RdfValue> objects = new ArrayList<>();
        for (RdfNQuad triple : triples.toList()) {
            RdfResource named = triple.getSubject();
            if (named.getValue().equals(subject)
                    && triple.getPredicate().getValue().equals(predicate)) {
                objects.add(triple.getObject());
            }
        }
        return objects;
    }

    private static String only(RdfDataset triples, String subject, String predicate) {
        List<RdfValue> objects = objects(triples, subject, predicate);
        assertEquals(1, objects.size(), predicate + ": " + objects);
        return objects.get(0).getValue();
    }

    @Test
    void aSettledContactIsAnEventOfSchemaOrg() throws IOException, JsonLdError {
        RdfDataset triples = triples(SampleRecord.visit());
        assertEquals("2025-05-09", only(triples, VISIT, SCHEMA + "startDate"));
        assertEquals(SCHEMA + "EventScheduled", only(triples, VISIT, SCHEMA + "eventStatus"));
        assertEquals(SCHEMA + "OfflineEventAttendanceMode", only(triples, VISIT, SCHEMA + "eventAttendanceMode"));
        assertEquals("PT2H", only(triples, VISIT, SCHEMA + "duration"));
        assertEquals(2, objects(triples, VISIT, SCHEMA + "attendee").size());
        String place = only(triples, VISIT, SCHEMA + "location");
        assertEquals("Kremlin, Moscow", only(triples, place, SCHEMA + "name"));
        assertEquals(
                "urn:readout:party:CN", only(triples, "urn:readout:person:CN:Xi%20Jinping", PROV + "actedOnBehalfOf"));
    }

    @Test
    void aDateIsEdtfAlsoWhereNoDayIsSettled() throws IOException, JsonLdError {
        RdfDataset triples = triples(SampleRecord.planned());
        assertEquals(List.of(), objects(triples, "urn:readout:contact:c0ffee03", SCHEMA + "startDate"));
        RdfValue date = objects(triples, "urn:readout:contact:c0ffee03", "urn:readout:terms:date")
                .get(0);
        assertEquals("2025-05", date.getValue());
        assertEquals("http://id.loc.gov/datatypes/edtf/EDTF", ((RdfLiteral) date).getDatatype());
    }

    @Test
    void whatIsDisputedIsNotAPropertyOfSchemaOrg() throws IOException, JsonLdError {
        String call = "urn:readout:contact:c0ffee01";
        RdfDataset triples = triples(dev.readout.testkit.Samples.call());
        for (String property : List.of("startDate", "duration", "location")) {
            assertEquals(List.of(), objects(triples, call, SCHEMA + property), property);
        }
        assertEquals(
                SCHEMA + "OnlineEventAttendanceMode",
                only(triples, call, SCHEMA + "eventAttendanceMode"),
                "phone or video, but not in person");
    }

    @Test
    void onlyWhatSchemaOrgHasAWordForIsAStatus() throws IOException, JsonLdError {
        List<String> statuses = new ArrayList<>();
        for (Status status : Status.values()) {
            List<RdfValue> said = objects(triples(SampleRecord.visit(status)), VISIT, SCHEMA + "eventStatus");
            statuses.add(status.code() + " "
                    + (said.isEmpty() ? "-" : said.get(0).getValue().substring(SCHEMA.length())));
        }
        assertEquals(
                List.of(
                        "held EventScheduled",
                        "planned EventScheduled",
                        "proposed -",
                        "cancelled EventCancelled",
                        "postponed EventPostponed",
                        "denied -"),
                statuses);
    }

    @Test
    void everyClaimSelectsItsWordsInTheReportByCharactersAndNotByUtf16Units() throws IOException, JsonLdError {
        Report report = SampleRecord.awkward();
        int[] characters = report.text().codePoints().toArray();
        RdfDataset triples = triples(SampleRecord.visitAtFirst());
        int checked = 0;
        for (RdfNQuad triple : triples.toList()) {
            if (triple.getPredicate().getValue().equals(OA + "hasTarget")) {
                String target = triple.getObject().getValue();
                assertEquals("urn:readout:report:" + report.id(), only(triples, target, OA + "hasSource"));
                List<String> selectors = new ArrayList<>(objects(triples, target, OA + "hasSelector").stream()
                        .map(RdfValue::getValue)
                        .toList());
                selectors.sort((a, b) -> Boolean.compare(position(triples, b), position(triples, a)));
                int start = Integer.parseInt(only(triples, selectors.get(0), OA + "start"));
                int end = Integer.parseInt(only(triples, selectors.get(0), OA + "end"));
                String exact = only(triples, selectors.get(1), OA + "exact");
                assertEquals(exact, new String(characters, start, end - start));
                String around = only(triples, selectors.get(1), OA + "prefix")
                        + exact
                        + only(triples, selectors.get(1), OA + "suffix");
                assertTrue(report.text().contains(around), around);
                checked++;
            }
        }
        assertTrue(checked >= 10, "targets: " + checked);
    }

    private static boolean position(RdfDataset triples, String selector) {
        return !objects(triples, selector, OA + "start").isEmpty();
    }

    @Test
    void aDecidedFieldNamesItsDecisionAndKeepsWhatReportsSay() throws IOException, JsonLdError {
        RdfDataset triples = triples(SampleRecord.decided());
        assertEquals("2025-02-24", only(triples, "urn:readout:contact:c0ffee02", SCHEMA + "startDate"));
        List<String> decided = new ArrayList<>();
        Set<String> readings = new TreeSet<>();
        for (RdfNQuad triple : triples.toList()) {
            if (triple.getPredicate().getValue().equals(PROV + "wasInfluencedBy")) {
                decided.add(triple.getObject().getValue());
                String sources = only(triples, triple.getSubject().getValue(), "urn:readout:terms:sources");
                readings.add(only(triples, sources, "urn:readout:terms:reading"));
            }
        }
        assertEquals(List.of("urn:readout:decision:decision-1"), decided);
        assertEquals(Set.of("disputed"), readings);
    }

    @Test
    void aCopyWasQuotedFromItsOriginalAndNoScriptIsAnAddress() throws IOException, JsonLdError {
        RdfDataset triples = triples(SampleRecord.visit());
        String copy = "urn:readout:report:" + SampleRecord.copied().id();
        assertEquals("urn:readout:report:" + SampleRecord.awkward().id(), only(triples, copy, PROV + "wasQuotedFrom"));
        assertEquals(List.of(), objects(triples, copy, SCHEMA + "url"));
        assertFalse(
                triples.toList().stream().anyMatch(t -> t.getObject().getValue().startsWith("javascript:")));
    }

    @Test
    void theFileSaysWhichVersionOfTheFormatItHas() throws IOException, JsonLdError {
        assertEquals(LinkedRecord.SCHEMA, only(triples(), "urn:readout:record", SCHEMA + "schemaVersion"));
    }
}
