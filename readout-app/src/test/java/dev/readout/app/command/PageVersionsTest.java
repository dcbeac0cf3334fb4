package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import dev.readout.testkit.hostile.HostileServer;
import dev.readout.testkit.hostile.Reaction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the record when the text at an address changes. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class PageVersionsTest {
    private static final String TITLE = "TITLE: Chancellor and president speak again\n\n";
    private static final String CALL = "Olaf Scholz (DE) and Emmanuel Macron (FR), phone, held, 2025-03-03.";
    private static final String TALKS =
            "Xi Jinping (CN) and Vladimir Putin (RU), in-person, held, 2025-03-04, at Moscow.";

    private final Session session;
    private final HostileServer server = new HostileServer();

    PageVersionsTest(StorePlace place, @TempDir Path folder) throws IOException {
        session = new Session(folder, place);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A day later the address gives this text. */
    private void stands(String text) {
        stands("/news/1", text);
    }

    private void stands(String path, String text) {
        session.clock = Clock.fixed(Instant.now(session.clock).plus(Duration.ofDays(1)), ZoneOffset.UTC);
        server.at(path, Reaction.text(text, "Content-Type: text/plain"));
        Answer answer = session.run("ingest", server.url(path), "--allow-host", HostileServer.HOST);
        assertEquals(0, answer.code(), answer.out());
    }

    private String contacts() {
        return session.run("contacts", "--format", "csv").out();
    }

    private String only() {
        assertEquals(2, contacts().lines().count(), contacts());
        return contacts().lines().skip(1).findFirst().orElse("").replaceFirst(",.*", "");
    }

    @Test
    void aCorrectedPageSpeaksInPlaceOfTheOlderTextAndBothAreShown() {
        stands(TITLE + CALL);
        stands(TITLE + CALL.replace("-03.", "-01.").replace("phone", "video"));
        String id = only();
        assertEquals("de-fr-2025-03-01-remote", id);
        String page = session.run("show", id).out();
        assertTrue(page.contains("\n  video  [single]"), page);
        assertTrue(page.contains("\nearlier texts\n"), page);
        assertTrue(page.contains("date was 2025-03-03, is 2025-03-01; channel was phone, is video"), page);
        assertTrue(page.contains("1 mention in 1 report, 1 family, 1 independent origin"), page);
        assertEquals(0, session.run("check").code());
    }

    @Test
    void anOlderCopyThatComesLateFillsInWhatStoodBeforeAndChangesNothing() {
        String corrected = TITLE + CALL.replace("-03.", "-01.");
        stands("MODIFIED: 2025-03-05T10:00Z\n" + corrected);
        String before = contacts();
        stands("MODIFIED: 2025-03-04T10:00Z\n" + TITLE + CALL);
        assertEquals(before, contacts());
        String page = session.run("show", only()).out();
        assertTrue(page.contains("changed 2025-03-04T10:00Z, last seen 2025-03-12T12:00:00Z: the newer text is"), page);
        assertTrue(page.contains("date was 2025-03-03, is 2025-03-01"), page);
    }

    @Test
    void aContactThatItsOnlyReportNoLongerTellsIsOutOfTheRecordAndItsIdSaysWhy() {
        stands(TITLE + CALL + " " + TALKS);
        assertEquals(3, contacts().lines().count());
        stands(TITLE + CALL + " An earlier text told of a meeting that has not been confirmed.");
        assertEquals("de-fr-2025-03-03-remote", only());
        Answer gone = session.run("show", "cn-ru-2025-03-04-in-person");
        assertEquals(3, gone.code());
        assertTrue(gone.err().contains("took it back"), gone.err());
        assertTrue(gone.err().contains("last seen 2025-03-11T12:00:00Z: withdrawn, «Xi Jinping"), gone.err());
    }

    @Test
    void whatOthersStillTellStaysAndTheWithdrawalIsSeenBesideIt() throws IOException {
        stands(TITLE + TALKS);
        session.report("other.txt", "OUTLET: Northwire\n\nOur own desk. " + TALKS);
        session.ingest();
        String before = session.run("show", only()).out();
        assertTrue(before.contains("2 mentions in 2 reports"), before);
        stands(TITLE + "We have taken this report back.");
        String after = session.run("show", only()).out();
        assertTrue(after.contains("1 mention in 1 report, 1 family, 1 independent origin"), after);
        assertTrue(after.contains("withdrawn, «Xi Jinping (CN)"), after);
    }

    @Test
    void theTextsOfAnAddressAreListedWithWhatChangedBetweenThem() {
        stands(TITLE + CALL);
        stands(TITLE + CALL.replace("phone", "video") + " " + TALKS);
        stands(TITLE + TALKS);
        String json = session.run("mentions", "--format", "jsonl").out();
        assertEquals(3, json.lines().count(), "every text is kept with what it says");
        String page = session.run("lineage", "cn-ru-2025-03-04-in-person").out();
        assertTrue(page.contains("1 report"), page);
        String report = session.run("show", "cn-ru-2025-03-04-in-person").out();
        assertTrue(report.contains("which says the same"), report);
    }

    @Test
    void aTextThatComesBackSpeaksAgain() {
        stands(TITLE + CALL);
        stands(TITLE + CALL.replace("phone", "video"));
        assertTrue(contacts().contains("video"), contacts());
        stands(TITLE + CALL);
        assertTrue(contacts().contains("phone"), contacts());
        assertFalse(contacts().contains("video"), contacts());
    }

    @Test
    void anotherStoryAtTheSameAddressTakesNothingBack() {
        stands("/news", "TITLE: What leaders did on Monday morning\n\n" + CALL);
        stands("/news", "TITLE: A visit to the east begins\n\n" + TALKS);
        assertEquals(3, contacts().lines().count(), contacts());
    }

    @Test
    void aFrontPageHasNoVersions() {
        stands("/", TITLE + CALL);
        stands("/", TITLE + TALKS);
        assertEquals(3, contacts().lines().count(), contacts());
    }

    @Test
    void ofAPageAndItsFeedTheFullerTextSpeaks() {
        String link = server.url("/news/1");
        String feed = "<rss version='2.0'><channel><item><title>Chancellor and president speak again</title><link>"
                + link + "</link><description>%s</description></item></channel></rss>";
        stands("/feed.xml", feed.formatted(CALL.replace("-03.", "-02.")));
        assertEquals("de-fr-2025-03-02-remote", only());
        stands(TITLE + CALL + " The two went through the state of the common market for most of the morning.");
        assertEquals("de-fr-2025-03-03-remote", only());
        String page = session.run("show", only()).out();
        assertTrue(page.contains("the fuller text is"), page);
        stands(
                "/feed.xml",
                feed.formatted(CALL.replace("-03.", "-05.") + " " + "Their teams stay in touch. ".repeat(20)));
        assertEquals("de-fr-2025-03-05-remote", only());
    }

    @Test
    void aDecisionAboutAnOlderTextHoldsForTheNewerOne() {
        stands(TITLE + CALL);
        assertEquals(
                0,
                session.run("decide", "set", only(), "place", "Paris", "--by", "Anna", "--why", "she was there")
                        .code());
        stands(TITLE + "They spoke again. " + CALL.replace("phone", "video"));
        String page = session.run("show", only()).out();
        assertTrue(page.contains("Paris  [decided]"), page);
        stands(TITLE + "We have taken this report back.");
        String told = session.run("decisions").out();
        assertTrue(told.contains("tells of no contact"), told);
    }
}
