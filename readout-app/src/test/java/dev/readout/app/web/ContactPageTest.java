package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a contact holds the sides against each other, and shows what copies and later texts changed. */
class ContactPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VISIT = "cn-fr-2024-05-06-in-person";

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("visit-1.txt"), visit("2024-05-06", "two hours"));
        Files.writeString(reports.resolve("visit-2.txt"), visit("2024-05-09", "three hours"));
        served = Served.samples(folder, Optional.empty(), Limits.STANDARD, Served.BOTH_SIDES, reports);
    }

    private static String visit(String modified, String length) {
        return """
                URL: https://northwire.example/2024/paris
                TITLE: Cognac on the table in Paris
                PUBLISHED: 2024-05-06
                MODIFIED: %s
                OUTLET: Northwire

                French President Emmanuel Macron met Chinese President Xi Jinping in Paris on Monday, the Élysée said. The \
                talks lasted %s.

                According to the Élysée, Macron and Xi discussed trade in cognac and the war in Ukraine.
                """.formatted(modified, length);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode contact(String id) throws IOException {
        return JSON.readTree(served.get("/contacts/" + id + ".json").body());
    }

    private static List<String> matters(JsonNode sides) {
        List<String> matters = new ArrayList<>();
        for (JsonNode matter : sides.path("matters")) {
            matters.add(
                    matter.path("name").asText() + " " + matter.path("verdict").asText()
                            + (matter.path("only").isEmpty()
                                    ? ""
                                    : " " + matter.path("only").get(0).asText()));
        }
        return matters;
    }

    @Test
    void whatBothPressServicesSayStandsSideBySideMatterByMatter() throws IOException {
        JsonNode sides = contact(Served.CALL).path("sides");
        assertEquals(List.of("RU", "US"), sides.path("accounts").findValuesAsText("party"));
        assertEquals(List.of("official", "official"), sides.path("accounts").findValuesAsText("basis"));
        assertEquals(
                List.of(
                        "date agree",
                        "channel agree",
                        "status agree",
                        "duration differ",
                        "initiative only RU",
                        "agreed only RU",
                        "Geneva both",
                        "security guarantees for Russia only RU",
                        "the build-up of troops near Ukraine only US",
                        "other words only RU"),
                matters(sides));
    }

    @Test
    void thePageShowsTheWordsOfBothSidesAndWhereTheyDiffer() {
        String page = served.get("/contacts/" + Served.CALL).body();
        String table = page.substring(page.indexOf("<table class=\"sides\">"), page.indexOf("</table>"));
        assertTrue(table.contains("50 minutes") && table.contains("about two hours"), table);
        assertTrue(table.contains("<span class=\"badge disputed\">differ</span>"), table);
        assertTrue(table.contains("only RU") && table.contains("only US"), table);
    }

    @Test
    void aReportThroughOneSidesSpokesmenIsThatSidesAccountAndTheOtherHasNone() throws IOException {
        JsonNode sides = contact(VISIT).path("sides");
        assertEquals(List.of("FR"), sides.path("accounts").findValuesAsText("party"));
        assertEquals(List.of("through"), sides.path("accounts").findValuesAsText("basis"));
        assertEquals("CN", sides.path("no_account").path(0).asText());
        assertTrue(sides.path("matters").isEmpty(), sides.toString());
        assertTrue(served.get("/contacts/" + VISIT)
                .body()
                .contains("With one side alone there is nothing to hold against"));
    }

    @Test
    void whereNobodySpeaksForASideThePageSaysSo() throws IOException {
        assertTrue(contact(Served.SUMMIT).path("sides").path("accounts").isEmpty());
        assertTrue(served.get("/contacts/" + Served.SUMMIT).body().contains("The record has no account of a side"));
    }

    @Test
    void aCopyIsShownWithWhatItAddedToTheReportThatItCopies() throws IOException {
        JsonNode copying = contact(Served.SUMMIT).path("copying");
        assertEquals(1, copying.size(), copying.toString());
        assertTrue(copying.path(0).path("same").asInt() >= 4, copying.toString());
        List<String> changes = new ArrayList<>();
        copying.path(0)
                .path("changes")
                .forEach(change -> changes.add(change.path("kind").asText() + ": "
                        + change.path("now").path("words").asText()));
        assertTrue(changes.contains("added: The garden tour after lunch was short"), changes.toString());
        assertTrue(served.get("/contacts/" + Served.SUMMIT).body().contains("The garden tour after lunch was short"));
    }

    @Test
    void aReportIsShownWithWhatItCopiesWhoCopiesItAndTheOtherTextsOfItsAddress() throws IOException {
        String copy = contact(Served.SUMMIT).at("/copying/0/report").asText();
        String original = contact(Served.SUMMIT).at("/copying/0/copies").asText();
        JsonNode later = JSON.readTree(served.get("/reports/" + copy + ".json").body());
        assertEquals(original, later.at("/copying/0/copies").asText());
        JsonNode earlier =
                JSON.readTree(served.get("/reports/" + original + ".json").body());
        assertEquals(copy, earlier.at("/copied_by/0").asText());
        assertTrue(served.get("/reports/" + copy).body().contains("The garden tour after lunch was short"));
        String speaking = contact(VISIT).at("/addresses/0/texts/1/report").asText();
        String page = served.get("/reports/" + speaking).body();
        assertTrue(page.contains("corrected: CN and FR: duration was PT2H, is PT3H"), page);
    }

    @Test
    void whatAnEarlierTextOfAnAddressSaidIsOnThePageAndInTheDataOfTheCommandToo() throws IOException {
        String page = served.get("/contacts/" + VISIT).body();
        assertTrue(page.contains("duration was PT2H, is PT3H"), page);
        JsonNode asked = contact(VISIT).path("addresses");
        assertEquals(2, asked.path(0).path("texts").size(), asked.toString());
        JsonNode printed = JSON.readTree(
                Served.run(served.setting, "show", VISIT, "--format", "json", "--store", served.store.toString()));
        assertEquals(asked, printed.path("addresses"));
        assertFalse(served.get("/contacts/" + Served.SUMMIT).body().contains("Earlier texts"));
    }
}
