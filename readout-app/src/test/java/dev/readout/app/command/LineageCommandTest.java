package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class LineageCommandTest {
    private static final String CALL = "Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24. ";
    private static final String MORE =
            "The two of them went through a long list of plans for trade between the countries. "
                    + "A pipeline across the steppe and the price of its gas took up most of the time. "
                    + "Neither of the capitals wished to name a day for the next conversation.";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final StorePlace place;
    private final Session session;

    LineageCommandTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.place = place;
        this.session = new Session(folder, place)
                .report("agency.txt", header("2025-02-24T10:00", "Northwire") + CALL + MORE)
                .report(
                        "paper.txt",
                        header("2025-02-25", "Evening Ledger") + CALL + MORE.replace("pipeline", "railway")
                                + " Markets closed a little lower.")
                .report("radio.txt", header("2025-02-26", "Channel Nine") + CALL + "A reporter stood by the gate.");
        assertEquals(0, session.ingest().code());
    }

    private static String header(String published, String outlet) {
        return "PUBLISHED: " + published + "\nOUTLET: " + outlet + "\n\n";
    }

    @Test
    void a_copy_is_shown_beside_its_original_passage_by_passage() {
        String page = session.run("lineage", "paper.txt").out();
        assertTrue(page.contains("origin Evening Ledger, its outlet"), page);
        assertTrue(page.contains("family of 2 reports, from agency.txt"), page);
        assertTrue(page.contains("copies agency.txt  published 2025-02-24T10:00  Northwire: "), page);
        assertTrue(page.contains("   copied  «The two of them went"), page);
        assertTrue(page.contains("  changed  «A railway across"), page);
        assertTrue(page.contains("     from  «A pipeline across"), page);
        assertTrue(page.contains("    added  «Markets closed a little lower"), page);
        assertTrue(session.run("lineage", "agency.txt").out().contains("copied by\n  paper.txt"), "and the other way");
    }

    @Test
    void a_known_outlet_is_shown_by_name_with_what_it_often_carries(@TempDir Path folder) throws IOException {
        Session known = new Session(folder, place)
                .report("page.txt", "PUBLISHED: 2025-02-24\nURL: https://news.yahoo.com/1\n\n" + CALL + MORE);
        assertEquals(0, known.ingest().code());
        String page = known.run("lineage", "page.txt").out();
        assertTrue(page.contains("page.txt  published 2025-02-24  Yahoo\n"), page);
        assertTrue(page.contains("outlet Yahoo (US), aggregator, often carries Reuters, "), page);
        assertTrue(page.contains("origin Yahoo, an aggregator: who wrote it is not said"), page);
        JsonNode json = MAPPER.readTree(
                known.run("lineage", "page.txt", "--format", "json").out());
        assertEquals("Yahoo", json.path("outlet").asText());
        assertEquals("aggregator", json.path("site").path("kind").asText());
        assertEquals("US", json.path("site").path("party").asText());
        JsonNode contact =
                MAPPER.readTree(known.run("contacts", "--format", "json").out());
        assertTrue(contact.toString().contains("\"outlet\":\"Yahoo\""), contact::toString);
    }

    @Test
    void a_report_that_stands_alone_says_so() {
        String page = session.run("lineage", "radio.txt").out();
        assertTrue(page.contains("copies no report of the store, and none copies it"), page);
    }

    @Test
    void a_contact_counts_reports_families_and_origins_by_name() {
        String id = contact();
        String counted = "3 reports, 2 families, 2 independent origins (Northwire, Channel Nine)";
        assertTrue(session.run("lineage", id).out().contains("contact " + id + ": " + counted));
        String shown = session.run("show", id).out();
        assertTrue(shown.contains("3 mentions in " + counted), shown);
        assertTrue(shown.contains("copies agency.txt ("), shown);
    }

    @Test
    void json_says_the_same_with_words_that_the_texts_say() throws IOException {
        JsonNode report = MAPPER.readTree(
                session.run("lineage", "paper.txt", "--format", "json").out());
        assertEquals("outlet", report.path("origin").path("kind").asText());
        JsonNode passages = report.path("copies").path(0).path("passages");
        String text = Files.readString(session.reports.resolve("paper.txt"));
        int checked = 0;
        for (JsonNode passage : passages) {
            JsonNode copy = passage.path("copy");
            if (!copy.isMissingNode()) {
                assertEquals(
                        text.substring(
                                copy.path("start").asInt(), copy.path("end").asInt()),
                        copy.path("words").asText());
                checked++;
            }
        }
        assertTrue(checked >= 5, "passages: " + passages);
        JsonNode contact = MAPPER.readTree(
                session.run("lineage", contact(), "--format", "json").out());
        assertEquals(2, contact.path("families").size());
        assertEquals("Channel Nine", contact.path("origins").path(1).asText());
    }

    @Test
    void show_prints_one_object_as_json() throws IOException {
        JsonNode contact = MAPPER.readTree(
                session.run("show", contact(), "--format", "json").out());
        assertEquals(2, contact.path("families").asInt());
        assertEquals(2, contact.path("origins").asInt());
        assertEquals("Northwire", contact.path("origin_names").path(0).asText());
        JsonNode copy = contact.path("reports").path(1);
        assertEquals("paper.txt", copy.path("document").asText());
        assertEquals(
                contact.path("reports").path(0).path("report").asText(),
                copy.path("copies").path("report").asText());
        assertTrue(contact.path("undecided").isArray());
    }

    @Test
    void what_nobody_knows_is_nothing_done() {
        Answer answer = session.run("lineage", "absent.txt");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("no report or contact absent.txt"), answer.err());
    }

    @Test
    void two_reports_of_one_name_are_told_apart_by_their_ids() throws IOException {
        Path folder = Files.createDirectories(session.reports.resolve("again"));
        Files.writeString(
                folder.resolve("radio.txt"), "Olaf Scholz (DE) and Emmanuel Macron (FR), phone, held, 2023-01-05.");
        assertEquals(0, session.ingest().code());
        Answer answer = session.run("lineage", "radio.txt");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("2 reports"), answer.err());
        String id = answer.err().replaceFirst("(?s).*: ([0-9a-f]+), .*", "$1");
        assertEquals(0, session.run("lineage", id).code());
    }

    @Test
    void a_report_that_arrives_later_but_was_published_earlier_becomes_the_original() throws IOException {
        session.report("first.txt", header("2025-02-23", "Harbour Post") + CALL + MORE);
        assertEquals(0, session.ingest().code());
        String page = session.run("lineage", "agency.txt").out();
        assertTrue(page.contains("copies first.txt"), page);
        String contact = session.run("lineage", contact()).out();
        assertTrue(
                contact.contains("4 reports, 2 families, 2 independent origins (Harbour Post, Channel Nine)"), contact);
        assertFalse(contact.contains("Northwire,"), contact);
    }

    private String contact() {
        return session.run("contacts").out().lines().toList().get(1).split(" ", 2)[0];
    }
}
