package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class RecordCommandsTest {
    private final Path folder;
    private final StorePlace place;
    private final Session session;

    RecordCommandsTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.place = place;
        this.session = new Session(folder, place)
                .report("agency.txt", "“Talks” – Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("paper.txt", "So. Vladimir Putin (RU) and Xi Jinping (CN), video, held, 2025-02-24.")
                .report("plan.txt", "Recep Tayyip Erdoğan (TR) and Ilham Aliyev (AZ), in-person, planned, 2025-03-05.")
                .report("sport.txt", "The match ended without goals.");
        session.ingest();
    }

    @Test
    void showCitesEveryClaimWithItsReportWordsAndOffsets() throws IOException {
        String id = session.run("contacts", "--party", "RU")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(" ", 2)[0];
        String page = session.run("show", id).out();
        assertTrue(page.contains("[disputed]"), page);
        Matcher claim = Pattern.compile("«(.*)» (\\d+)–(\\d+)  (\\S+)").matcher(page);
        int claims = 0;
        while (claim.find()) {
            String text = Files.readString(session.reports.resolve(claim.group(4)));
            assertEquals(
                    claim.group(1), text.substring(Integer.parseInt(claim.group(2)), Integer.parseInt(claim.group(3))));
            claims++;
        }
        assertTrue(claims >= 10, "claims cited: " + claims);
    }

    @Test
    void theTableSaysWhichValueIsDisputed() {
        String table = session.run("contacts").out();
        assertTrue(table.contains("phone or video (disputed)"), table);
        assertEquals(2, table.split("disputed", -1).length, "nothing else is: " + table);
    }

    @Test
    void whoeverOpensAStoreWhoseTextsCannotBeSearchedIsToldOnceThatTheyArePutIntoTheIndex() throws SQLException {
        try (Connection connection = DriverManager.getConnection(place.url(session.store));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    place == StorePlace.FILE
                            ? "INSERT INTO report_search (report_search) VALUES ('delete-all')"
                            : "UPDATE searched_report SET terms = NULL, size = NULL");
        }
        Answer answer = session.run("contacts");
        assertEquals(0, answer.code());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains("4 texts of reports and statements"), answer.err());
        assertEquals("", session.run("contacts").err());
    }

    @Test
    void anUnknownContactIsNothingDone() {
        Answer answer = session.run("show", "zz-zz-1999");
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("no contact zz-zz-1999"), answer.err());
    }

    @Test
    void contactsAreFilteredByWhatTheRecordSays() {
        assertEquals(1, found("--party", "tr,AZ"));
        assertEquals(0, found("--party", "RU,AZ"));
        assertEquals(1, found("--person", "erdogan"));
        assertEquals(1, found("--channel", "video"), "one side of a dispute is enough");
        assertEquals(1, found("--status", "planned"));
        assertEquals(1, found("--since", "2025-03"));
        assertEquals(1, found("--until", "2025-02"));
        assertEquals(2, found("--since", "2025", "--until", "2025"));
    }

    @Test
    void aFilterThatMakesNoSenseIsWrongUsageAndNamesWhatIsExpected() {
        assertRefused("phone, video, in-person", "--channel", "fax");
        assertRefused("held, planned", "--status", "done");
        assertRefused("'Tuesday' is no date like 2025-02-24", "--since", "Tuesday");
        assertRefused("no party code", "--party", "R");
        assertRefused("csv, json, jsonl, table", "--format", "xml");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        Answer answer = session.bare("contcats");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("readout contacts"), answer.err());
    }

    @Test
    void aMissingStoreIsNotCreatedByLooking() {
        Path absent = folder.resolve("absent.db");
        for (String command : List.of("contacts", "mentions", "check", "unresolved")) {
            Answer answer = session.bare(command, "--store", absent.toString());
            assertEquals(3, answer.code(), command);
            assertTrue(answer.err().contains("no store at"), answer.err());
        }
        assertFalse(Files.exists(absent));
    }

    @Test
    void mentionsHaveOneLineForEachDocumentAlsoWithoutContact() {
        List<String> lines =
                session.run("mentions", "--format", "jsonl").out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(
                lines.get(0).startsWith("{\"doc\": \"agency.txt\", \"contacts\": [{\"role\": \"main\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"spans\": {\"participants\": [[10, "), lines.get(0));
        assertEquals("{\"doc\": \"sport.txt\", \"contacts\": []}", lines.get(3));
        assertEquals(
                1, session.run("mentions", "--report", "plan.txt").out().lines().count());
        assertEquals(3, session.run("mentions", "--report", "absent.txt").code());
    }

    @Test
    void whatIsReadScoresPerfectlyAgainstItself() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"), session.run("mentions").out());
        Answer answer = session.run("evaluate", gold.toString());
        assertEquals(0, answer.code());
        assertTrue(answer.out().contains("F1 1.000"), answer.out());
        assertTrue(answer.out().contains("clean negatives 1/1"), answer.out());
        assertEquals(
                answer.out(),
                session.bare("evaluate", gold.toString(), "--predicted", gold.toString())
                        .out());
    }

    @Test
    void anExportHasAllContactsInTheFormatAskedFor() throws IOException {
        for (String format : List.of("csv", "json", "jsonl")) {
            Path file = folder.resolve("record." + format);
            Answer answer = session.run("export", "--format", format, "--out", file.toString());
            assertEquals(0, answer.code(), answer.err());
            assertEquals(session.run("contacts", "--format", format).out(), Files.readString(file), format);
            assertEquals(
                    Files.readString(file),
                    session.run("export", "--format", format).out(),
                    format);
        }
        Answer refused = session.run("export", "--format", "csv", "--out", folder.toString());
        assertEquals(3, refused.code());
    }

    @Test
    void checkListsWhatWasTamperedWith() throws SQLException {
        assertEquals(0, session.run("check").code());
        try (Connection file = DriverManager.getConnection(place.url(session.store));
                Statement statement = file.createStatement()) {
            assertTrue(
                    statement.executeUpdate("UPDATE report SET text = 'X' || text WHERE source LIKE '%plan.txt'") > 0);
        }
        Answer answer = session.run("check");
        assertEquals(1, answer.code());
        assertTrue(answer.out().lines().count() >= 2, answer.out());
    }

    @Test
    void theProgramWithoutACommandShowsWhatThereIs() {
        Answer answer = session.bare();
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("Commands:"), answer.err());
        assertEquals(0, session.bare("--help").code());
        assertEquals(0, session.bare("show", "--help").code());
    }

    private long found(String... filter) {
        String[] words = new String[filter.length + 1];
        words[0] = "contacts";
        System.arraycopy(filter, 0, words, 1, filter.length);
        Answer answer = session.run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer.out().lines().count() - 1;
    }

    private void assertRefused(String expected, String... filter) {
        Answer answer = session.run("contacts", filter[0], filter[1]);
        assertEquals(2, answer.code(), String.join(" ", filter));
        assertTrue(answer.err().contains(expected), answer.err());
    }

    @Test
    void contactsOfWhichBothSidesTellAreThoseWithTwoOfficialOrigins() throws IOException {
        String call = "Vladimir Putin (RU) and Joe Biden (US), phone, held, 2022-02-12.";
        session.report("kremlin.txt", "URL: http://en.kremlin.ru/events/1\n\nFirst. " + call)
                .report("washington.txt", "URL: https://www.whitehouse.gov/calls/1\n\nSecond. " + call)
                .report(
                        "moscow.txt",
                        "URL: https://mid.ru/1\n\nIlham Aliyev (AZ) and Vladimir Putin (RU), phone, held, 2022-03-01.")
                .report(
                        "kremlin2.txt",
                        "URL: http://kremlin.ru/events/2\n\nIlham Aliyev (AZ) and Vladimir Putin (RU), phone, held, 2022-03-01.");
        session.ingest();
        assertEquals(
                List.of("ru-us-2022-02-12-remote"),
                session.run("contacts", "--official", "2")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(" ", 2)[0])
                        .toList());
        assertEquals(3, session.run("contacts", "--official", "1").out().lines().count(), "a heading and two contacts");
        Answer none = session.run("contacts", "--official", "0");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("it counts parties, from 1 on"), none.err());
    }

    @Test
    void showSaysOfADayThatNoReportGivesThatAllOfThemTogetherLeaveIt() throws IOException {
        session.report(
                        "one.txt",
                        "One. Rishi Sunak (GB) and Micheal Martin (IE), phone, held, [2023-02-06,2023-02-07].")
                .report(
                        "two.txt",
                        "Two. Rishi Sunak (GB) and Micheal Martin (IE), phone, held, [2023-02-07,2023-02-08].");
        session.ingest();
        String id = session.run("contacts", "--party", "IE")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(" ", 2)[0];
        String page = session.run("show", id).out();
        String made = "no report says this by itself; it is what all of them together leave";
        assertTrue(page.contains("  2023-02-07  [agreed]\n    " + made), page);
        assertTrue(page.contains("No report gives the day; one.txt, two.txt together leave only 2023-02-07."), page);
        String other = session.run("contacts", "--party", "RU")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(" ", 2)[0];
        assertFalse(session.run("show", other).out().contains(made), "one report gives that day");
    }
}
