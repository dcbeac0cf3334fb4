package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class IngestTest {
    private static final String CALL = "Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.";

    private final Path folder;
    private final Session session;

    IngestTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.session = new Session(folder, place);
    }

    @Test
    void theSecondRunReadsNothingAgainAndSaysThatNothingChanged() throws IOException {
        session.report("a.txt", CALL).report("b.txt", "No contact here.");
        assertTrue(session.ingest().out().contains("2 reports read: 2 new, 0 unchanged"));
        Answer again = session.ingest();
        assertEquals(0, again.code());
        assertTrue(again.out().contains("Nothing changed."), again.out());
        assertEquals(2, session.analyst.read.get(), "reports analysed");
    }

    @Test
    void aFileThatCannotBeReadIsListedWithItsRemedyAndTheRestIsRead() throws IOException {
        session.report("a.txt", CALL).report("empty.txt", "");
        Files.write(session.reports.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b', '\n'});
        Answer answer = session.ingest();
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("1 report read: 1 new"), answer.out());
        assertTrue(answer.out().contains("2 failed:"), answer.out());
        assertTrue(answer.out().contains("not-utf8: Convert the file to UTF-8"), answer.out());
        assertTrue(answer.out().contains("latin.txt: "), answer.out());
        assertTrue(answer.out().contains("empty: "), answer.out());
    }

    @Test
    void aReportThatBreaksTheAnalysisNeverStopsTheRun() throws IOException {
        session.report("a.txt", "On this the analysis breaks.")
                .report("b.txt", "On this the analysis sinks.")
                .report("c.txt", CALL);
        Answer answer = session.ingest();
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("2 failed:\n  analysis-failed: "), answer.out());
        assertTrue(answer.out().contains("StackOverflowError"), answer.out());
        assertTrue(answer.out().contains("1 mention of 1 contact."), answer.out());
    }

    @Test
    void theNumberOfJobsDoesNotChangeTheRecord() throws IOException {
        for (int i = 0; i < 200; i++) {
            session.report("r" + i + ".txt", "Report " + i + ". " + CALL.replace("24.", 10 + i % 18 + "."));
        }
        session.run("ingest", session.reports.toString(), "--jobs", "1");
        String one = session.run("contacts", "--format", "jsonl").out();
        Session parallel = new Session(Files.createDirectories(folder.resolve("parallel")));
        parallel.run("ingest", session.reports.toString(), "--jobs", "8");
        assertEquals(one, parallel.run("contacts", "--format", "jsonl").out());
        assertEquals(18, one.lines().count(), "contacts");
    }

    @Test
    void standardInputIsReadAsOneReport() {
        assertEquals(0, session.run("ingest", "-").code());
        assertTrue(session.run("contacts").out().contains("Olaf Scholz (DE)"));
    }

    @Test
    void aBadLineOfADataSetIsNamedAndTheOthersAreRead() throws IOException {
        String good = "{\"title\": \"A call\", \"text\": \"" + CALL + "\", \"url\": \"https://paper.example/1\"}";
        session.report("set.jsonl", good + "\n{\"title\": \n" + good.replace("24.", "25."));
        Answer answer = session.ingest();
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("2 reports read: 2 new"), answer.out());
        assertTrue(answer.out().contains("set.jsonl:2: no JSON at character "), answer.out());
    }

    @Test
    void whatIsPackedIsOpenedAndAHostileDocumentNeverStopsTheRun() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(session.reports.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("../call.txt"));
            zip.write(CALL.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("feed.xml"));
            zip.write("<!DOCTYPE rss [<!ENTITY a 'a'>]><rss>&a;</rss>".getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream bomb = new GZIPOutputStream(Files.newOutputStream(session.reports.resolve("a.jsonl.gz")))) {
            bomb.write(new byte[40 << 20]);
        }
        session.report("c.txt", CALL.replace("24.", "25."));
        Answer answer = session.ingest();
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("2 reports read: 2 new"), answer.out());
        assertTrue(answer.out().contains("a.jsonl.gz: it unpacks to more than 200 times its length"), answer.out());
        assertTrue(answer.out().contains("b.zip!feed.xml: it declares a document type"), answer.out());
    }

    @Test
    void aReportWithoutALanguagePackIsKeptAndCountedAndReadOnceThereIsOne() throws IOException {
        session.report("a.txt", CALL)
                .report("b.txt", "LANGUAGE: ru\n\n" + CALL.replace("24.", "25."))
                .report("c.txt", "Обе стороны договорились о встрече в мае и обсудили положение на границе.");
        Answer answer = session.ingest();
        assertTrue(answer.out().contains("2 reports kept unread, no language pack: ru 2 ("), answer.out());
        assertTrue(answer.out().contains("1 mention of 1 contact."), answer.out());
        session.analyst.languages = Set.of("en", "ru");
        session.extraction = "plain-2";
        Answer again = session.run("reread");
        assertTrue(again.out().startsWith("3 reports read again: 1 differently, 2 as before."), again.out());
        assertFalse(again.out().contains("kept unread"), again.out());
    }

    @Test
    void standardInputIsReadAsTheUserSays() {
        Answer answer = session.run("ingest", "-", "--format", "jsonl");
        assertTrue(answer.out().contains("not-json: "), answer.out());
    }

    @Test
    void theFieldsOfADataSetAreGivenByFlagOrFile() throws IOException {
        session.report("set.jsonl", "{\"head\": \"A call\", \"story\": \"" + CALL + "\"}");
        Answer unknown = session.ingest();
        assertTrue(unknown.out().contains("no-fields: Say what the fields are called"), unknown.out());
        assertEquals(
                0,
                session.run("ingest", session.reports.toString(), "--fields", "title=head,text=story")
                        .code());
        Path file = Files.writeString(folder.resolve("fields.txt"), "# ours\ntext = body | story\ntitle = head\n");
        Answer again = session.run("ingest", session.reports.toString(), "--fields", file.toString());
        assertTrue(again.out().contains("1 report read: 0 new, 1 unchanged"), again.out());
    }

    @Test
    void anAddressIsReadLikeAFileAndOneThatIsRefusedIsListed() throws IOException {
        try (HostileServer server = new HostileServer()) {
            server.at("/call.txt", Reaction.text(CALL, "Content-Type: text/plain"))
                    .at("/away", Reaction.redirect("http://169.254.169.254/"));
            Answer refused = session.run("ingest", server.url("/call.txt"));
            assertEquals(3, refused.code());
            assertTrue(refused.out().contains("not-public: If you know the host"), refused.out());
            assertTrue(refused.err().contains("--contact"), refused.err());
            assertEquals(List.of(), server.requests());
            Answer answer = session.run(
                    "ingest",
                    server.url("/call.txt"),
                    server.url("/away"),
                    "--allow-host",
                    HostileServer.HOST,
                    "--contact",
                    "desk@example.org");
            assertEquals(1, answer.code());
            assertTrue(answer.out().contains("1 report read: 1 new"), answer.out());
            assertTrue(answer.out().contains("1 mention of 1 contact."), answer.out());
            assertTrue(answer.out().contains(server.url("/away") + ": "), answer.out());
            assertEquals("", answer.err());
            assertEquals(List.of("/robots.txt", "/call.txt", "/away"), server.requests());
        }
    }

    @Test
    void nothingToReadIsNothingDone() throws IOException {
        assertEquals(3, session.ingest().code(), "an empty folder");
        Answer absent = session.run("ingest", folder.resolve("absent.txt").toString());
        assertEquals(3, absent.code());
        assertTrue(absent.out().contains("not-found: "), absent.out());
    }

    @Test
    void nonsenseOnTheCommandLineIsWrongUsage() {
        for (String[] words : new String[][] {
            {"ingest", "--jobs", "0", "x"},
            {"ingest", "--jobs", "many", "x"},
            {"ingest", "--published", "yesterday", "x"},
            {"ingest", "--language", "English", "x"},
            {"ingest", "--fields", "title=a,words=b", "x"},
            {"ingest", "--format", "docx", "x"},
            {"ingest", "--allow-host", "http://news.example/", "x"},
            {"ingest", "--contact", "two words", "x"},
            {"ingest", "--fields", "no-such-mapping", "x"},
            {"ingest"}
        }) {
            Answer answer = session.run(words);
            assertEquals(2, answer.code(), String.join(" ", words));
            assertTrue(answer.err().contains("Try 'readout ingest --help'."), answer.err());
        }
        assertFalse(Files.exists(Path.of(session.store)), "wrong usage leaves no store behind");
    }
}
