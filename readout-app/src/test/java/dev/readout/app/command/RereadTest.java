package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.command.Session.Answer;
import dev.readout.model.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class RereadTest {
    private final StorePlace place;
    private final Path folder;
    private final Session session;

    RereadTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.place = place;
        this.session = reports(new Session(folder, place));
        session.ingest();
    }

    private static Session reports(Session session) throws IOException {
        return session.report("a.txt", "Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("b.txt", "So: Vladimir Putin (RU) and Xi Jinping (CN), video, held, 2025-02-24.")
                .report("c.txt", "Olaf Scholz (DE) and Emmanuel Macron (FR), in-person, held, 2025-02-20.")
                .report("d.txt", "The match ended without goals.");
    }

    private void upgrade() {
        session.extraction = "plain-2";
        session.analyst.phone = Channel.VIDEO;
        session.analyst.read.set(0);
    }

    private String record() {
        return session.run("export", "--format", "json").out();
    }

    @Test
    void afterAnUpgradeTheRecordIsThatOfTheNewVersionAndTheDifferenceIsPrinted() throws IOException {
        upgrade();
        Answer answer = session.run("reread");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("4 reports read again: 1 differently, 3 as before.\n"), answer.out());
        assertTrue(
                answer.out()
                        .lines()
                        .anyMatch(
                                line -> line.matches("cn-ru-2025-02-24-remote +channel +phone or video \\[disputed\\] "
                                        + "2 claims +video \\[agreed\\] 2 claims")),
                answer.out());
        assertFalse(answer.out().contains("de-fr"), "nothing changed there: " + answer.out());

        Session fresh = reports(new Session(Files.createDirectories(folder.resolve("fresh")), place));
        fresh.analyst.phone = Channel.VIDEO;
        fresh.run("ingest", session.reports.toString());
        assertEquals(fresh.run("export", "--format", "json").out(), record());
        assertEquals(0, session.run("check").code());
    }

    @Test
    void whatThePresentVersionHasReadIsSkippedUnlessAllIsAskedFor() {
        String before = record();
        Answer answer = session.run("reread");
        assertTrue(answer.out().contains("4 skipped"), answer.out());
        assertTrue(answer.out().contains("The record is the same."), answer.out());
        assertEquals(4, session.analyst.read.get(), "readings, all of them by ingest");
        assertTrue(session.run("reread", "--all").out().startsWith("4 reports read again: 0 differently"));
        assertEquals(8, session.analyst.read.get());
        assertEquals(before, record());
    }

    @Test
    void aReportStoredBeforeAuthorsWereKeptGetsThemFromItsHeaderLines() throws IOException, SQLException {
        session.report("e.txt", """
                AUTHOR: Ann Writer
                SECTION: World

                Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-03-01.
                """).ingest();
        String address = place == StorePlace.FILE ? "jdbc:sqlite:" + session.store : session.store;
        try (Connection store = DriverManager.getConnection(address);
                Statement change = store.createStatement()) {
            change.execute("UPDATE report SET author = NULL, section = NULL, values_from = NULL");
        }
        assertFalse(record().contains("Ann Writer"));
        session.run("reread", "--all");
        assertTrue(record().contains("\"author\" : \"Ann Writer\""), record());
        assertTrue(record().contains("\"section\" : \"World\""), record());
        assertEquals(0, session.run("check").code());
    }

    @Test
    void onlyTheReportsNamedAreRead() {
        upgrade();
        Answer answer = session.run("reread", "--report", "a.txt", "c.txt");
        assertTrue(answer.out().startsWith("2 reports read again: 1 differently"), answer.out());
        assertEquals(2, session.analyst.read.get());
        Answer missing = session.run("reread", "--report", "a.txt", "--report", "z.txt");
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("no report z.txt"), missing.err());
    }

    @Test
    void theDifferenceIsAlsoThereAsJson() throws IOException {
        upgrade();
        JsonNode told = new ObjectMapper()
                .readTree(session.run("reread", "--format", "json").out());
        assertEquals(1, told.get("read_differently").intValue());
        assertEquals(1, told.get("contacts").size());
        JsonNode channel = told.get("contacts").get(0).get("fields").get("channel");
        assertEquals("disputed", channel.get("before").get("reading").textValue());
        assertEquals(
                "video", channel.get("after").get("values").get(0).get("value").textValue());
    }

    @Test
    void aContactThatNoReportTellsOfAnyMoreIsGone() throws IOException {
        session.report("e.txt", "Keir Starmer (GB) and Donald Tusk (PL), phone, held, 2025-02-21.");
        session.ingest();
        session.extraction = "plain-2";
        session.analyst.phone = Channel.LETTER;
        Answer answer = session.run("reread");
        assertTrue(
                answer.out().lines().anyMatch(line -> line.matches("gb-pl-2025-02-21-remote +contact +\\S+ +\\S+")),
                "renamed with its channel: " + answer.out());
    }

    @Test
    void aReportWhoseAnalysisFailsKeepsWhatWasReadBefore() throws IOException {
        session.extraction = "plain-2";
        session.analyst.refuse = "Olaf Scholz";
        String before = record();
        Answer answer = session.run("reread");
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("1 failed:\n  analysis-failed: "), answer.out());
        assertEquals(before, record());
        session.analyst.refuse = "nothing at all";
        assertTrue(session.run("reread").out().startsWith("1 report read again"), "it is tried again");
    }

    @Test
    void aRunThatDiesHalfwayLosesAndDoublesNothing() throws IOException {
        for (int i = 0; i < 60; i++) {
            session.report(
                    "many-" + i + ".txt",
                    "No. " + i + ". Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2024-01-" + (10 + i % 20)
                            + ".");
        }
        session.ingest();
        upgrade();
        session.analyst.lifetime = 25;
        assertThrows(InternalError.class, () -> session.run("reread"));
        assertEquals(0, session.run("check").code(), "sound in between");

        session.analyst.lifetime = Integer.MAX_VALUE;
        session.analyst.read.set(0);
        assertEquals(0, session.run("reread").code());
        int rest = session.analyst.read.get();
        assertTrue(rest < 64 && rest >= 64 - 25, "only what was left is read: " + rest);
        Session fresh = reports(new Session(Files.createDirectories(folder.resolve("fresh")), place));
        fresh.analyst.phone = Channel.VIDEO;
        fresh.run("ingest", session.reports.toString());
        assertEquals(fresh.run("export", "--format", "json").out(), record());
        assertEquals(0, session.run("check").code());
    }
}
