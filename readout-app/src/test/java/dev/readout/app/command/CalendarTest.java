package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The session's clock stands on 10 March 2025. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class CalendarTest {
    private final Session session;

    CalendarTest(StorePlace place, @TempDir Path folder) throws IOException {
        session = new Session(folder, place);
        told("plan-kept", "2025-02-20", "Vladimir Putin (RU) and Xi Jinping (CN), phone, planned, 2025-03-04.");
        told("kept", "2025-03-04", "Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-03-04.");
        told("plan-lapsed", "2025-02-25", "Recep Erdogan (TR) and Ilham Aliyev (AZ), in-person, planned, 2025-03-05.");
        told("offer-lapsed", "2025-02-25", "Narendra Modi (IN) and Shigeru Ishiba (JP), video, proposed, 2025-02-27.");
        told("plan-off", "2025-02-25", "Olaf Scholz (DE) and Emmanuel Macron (FR), in-person, planned, 2025-03-06.");
        told("off", "2025-03-01", "Olaf Scholz (DE) and Emmanuel Macron (FR), in-person, cancelled, 2025-03-06.");
        told("plan-ahead", "2025-03-08", "Kassym Tokayev (KZ) and Xi Jinping (CN), in-person, planned, 2025-03-10.");
        told("month", "2025-03-08", "Keir Starmer (GB) and Donald Tusk (PL), in-person, planned, 2025-03.");
        told("undated", "2025-03-08", "Alexander Stubb (FI) and Jonas Store (NO), in-person, proposed, XXXX-XX-XX.");
        told("never-announced", "2025-03-02", "Giorgia Meloni (IT) and Edi Rama (AL), phone, held, 2025-03-02.");
        session.ingest();
    }

    private void told(String name, String published, String text) throws IOException {
        session.report(name + ".txt", "PUBLISHED: " + published + "\n\n" + name + ": " + text + "\n");
    }

    private List<String> calendar(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "calendar";
        System.arraycopy(options, 0, words, 1, options.length);
        Answer answer = session.run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer.out().lines().skip(1).toList();
    }

    private List<String> overdue(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "contacts";
        words[1] = "--overdue";
        System.arraycopy(options, 0, words, 2, options.length);
        Answer answer = session.run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer.out().lines().skip(1).toList();
    }

    @Test
    void overdueIsWhatWasAnnouncedForADayGoneByAndNeverToldSince() {
        List<String> found = overdue();
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).contains("Narendra Modi"), found.toString());
        assertTrue(found.get(1).contains("Ilham Aliyev"), found.toString());
        assertEquals(1, overdue("--status", "planned").size(), "a proposal is no plan");
        assertEquals(1, overdue("--party", "TR").size());
    }

    @Test
    void theDayItselfHasNotPassed() {
        assertEquals(List.of(), overdue("--party", "KZ"));
        assertEquals(List.of(), overdue("--party", "KZ", "--as-of", "2025-03-10"));
        assertEquals(1, overdue("--party", "KZ", "--as-of", "2025-03-11").size());
        assertEquals(1, overdue("--as-of", "2025-03-05").size(), "only the offer of February");
    }

    @Test
    void anUncertainDayHasPassedWhenItsLastPossibleDayHas() {
        assertEquals(List.of(), overdue("--party", "PL", "--as-of", "2025-03-31"));
        assertEquals(1, overdue("--party", "PL", "--as-of", "2025-04-01").size());
        assertEquals(List.of(), overdue("--party", "FI", "--as-of", "2035-01-01"), "no day, no passing");
    }

    @Test
    void todayIsTheDayOfTheClock() {
        session.clock = Clock.fixed(Instant.parse("2025-03-11T00:00:01Z"), ZoneOffset.UTC);
        assertEquals(1, overdue("--party", "KZ").size());
    }

    @Test
    void theCalendarShowsWhatLiesAheadByDayAndTheUndatedLast() {
        List<String> lines = calendar();
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("2025-03  ") && lines.get(0).contains("planned"), lines.get(0));
        assertTrue(lines.get(1).startsWith("2025-03-10  "), lines.get(1));
        assertTrue(lines.get(2).startsWith("undated  ") && lines.get(2).contains("proposed"), lines.get(2));
    }

    @Test
    void daysGoneByShowWhatBecameOfWhatWasAnnounced() {
        List<String> lines = calendar("--from", "2025-02", "--until", "2025-03-09");
        assertEquals(
                List.of(
                        "2025-02-27 overdue",
                        "2025-03 planned",
                        "2025-03-04 held",
                        "2025-03-05 overdue",
                        "2025-03-06 cancelled"),
                lines.stream()
                        .map(line ->
                                String.join(" ", List.of(line.split(" +", 3)).subList(0, 2)))
                        .toList());
        assertFalse(String.join("\n", lines).contains("Giorgia Meloni"), "nobody announced that call");
    }

    @Test
    void seenFromAnEarlierDayTheSameAnnouncementsLieAhead() {
        List<String> lines = calendar("--as-of", "2025-02-26", "--party", "TR");
        assertTrue(lines.get(0).contains("  planned  "), lines.toString());
    }

    @Test
    void whatWasPutOffStandsAtBothDays() throws IOException {
        told("first", "2025-02-10", "Karin Keller (CH) and Antonio Costa (EU), in-person, planned, 2025-02-19.");
        told("put-off", "2025-02-17", "Karin Keller (CH) and Antonio Costa (EU), in-person, postponed, 2025-02-19.");
        session.ingest();
        List<String> open = calendar("--from", "2025-02-19", "--party", "CH");
        assertEquals(2, open.size(), open.toString());
        assertTrue(open.get(0).startsWith("2025-02-19  postponed  "), open.get(0));
        assertTrue(open.get(1).startsWith("undated     postponed  "), open.get(1));
        assertEquals(List.of(), overdue("--party", "CH"), "it was put off, not forgotten");

        told("again", "2025-03-09", "Karin Keller (CH) and Antonio Costa (EU), in-person, planned, 2025-04-02.");
        session.ingest();
        List<String> moved = calendar("--from", "2025-02-19", "--party", "CH");
        assertEquals(2, moved.size(), moved.toString());
        assertTrue(moved.get(0).startsWith("2025-02-19  moved to 2025-04-02  "), moved.get(0));
        assertTrue(moved.get(1).startsWith("2025-04-02  planned  "), moved.get(1));
    }

    @Test
    void filesHaveTheSameEntriesAsTheTable() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(session.run("calendar", "--from", "2025-02", "--format", "json")
                        .out());
        assertEquals(calendar("--from", "2025-02").size(), all.size());
        JsonNode first = all.get(0);
        assertEquals("2025-02-27", first.get("dates").get(0).get("latest").textValue());
        assertEquals("overdue", first.get("standing").textValue());
        assertEquals("2025-02-25", first.get("announced").textValue());
        assertEquals("IN", first.get("participants").get(0).get("party").textValue());
        assertEquals(
                all.size(),
                session.run("calendar", "--from", "2025-02", "--format", "jsonl")
                        .out()
                        .lines()
                        .count());
        String csv =
                session.run("calendar", "--from", "2025-02", "--format", "csv").out();
        assertTrue(csv.startsWith("date,earliest,latest,standing,moved_to,"), csv);
        assertTrue(csv.contains("\r\n2025-03,2025-03-01,2025-03-31,planned,"), csv);
    }

    @Test
    void nonsenseIsWrongUsageAndSaysWhatIsExpected() {
        assertRefused("not a single day", "calendar", "--as-of", "2025-03");
        assertRefused("goes with --overdue", "contacts", "--as-of", "2025-03-01");
        assertRefused("give an earlier --from", "calendar", "--until", "2025-02");
        assertRefused("csv, json, jsonl, table", "calendar", "--format", "ics");
    }

    private void assertRefused(String expected, String... words) {
        Answer answer = session.run(words);
        assertEquals(2, answer.code(), String.join(" ", words));
        assertTrue(answer.err().contains(expected), answer.err());
    }
}
