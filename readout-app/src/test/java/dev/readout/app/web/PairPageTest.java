package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a pair says when the two were last in contact, how long they were silent, and what is still open. */
class PairPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("about.txt"), """
                TITLE: Tokayev and Xi
                PUBLISHED: 2023-11-11

                Kazakh President Kassym-Jomart Tokayev met Chinese President Xi Jinping in Astana around 6 November.
                """);
        served = Served.samples(folder, Optional.empty(), Limits.STANDARD, reports);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode pair(String one, String other) throws IOException {
        return JSON.readTree(served.get("/pairs/" + one + "/" + other + ".json").body());
    }

    @Test
    void theLastContactComesWithTheDaysSince() throws IOException {
        JsonNode pair = pair("CN", "US");
        assertEquals(Served.SUMMIT, pair.at("/last/0/contact").asText());
        assertEquals(2, pair.path("days_since_last").asInt());
        assertTrue(served.get("/pairs/CN/US").body().contains("in-person, 2 days ago"));
    }

    @Test
    void sinceADayThatIsHedgedNobodyCountsDays() throws IOException {
        JsonNode pair = pair("CN", "KZ");
        assertEquals(1, pair.path("last").size());
        assertTrue(pair.path("days_since_last").isMissingNode(), pair.toString());
        assertTrue(served.get("/pairs/CN/KZ").body().contains(">2023-11-06~</a>, in-person</dd>"));
    }

    @Test
    void theLongestSilenceLiesBetweenTwoContactsWhoseDaysAreKnown() throws IOException {
        JsonNode silence = pair("RU", "US").path("longest_silence");
        assertEquals("2021-12-07", silence.path("from").asText());
        assertEquals("2022-07-29", silence.path("to").asText());
        assertEquals(234, silence.path("days").asInt());
    }

    @Test
    void anAnnouncementThatNobodyTookUpIsOverdue() throws IOException {
        JsonNode overdue = pair("IN", "JP").path("overdue");
        assertEquals(
                "in-jp-2023-05-in-person-088f7a",
                overdue.path(0).path("contact").asText());
        assertTrue(served.get("/pairs/IN/JP").body().contains("<h2 id=\"overdue\">Overdue</h2>"));
        assertEquals(0, pair("CN", "US").path("overdue").size());
    }
}
