package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import dev.readout.app.web.words.Addresses;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons, offices and outlets have pages of their own, and every name on a page leads there. */
class PersonsAndOutletsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("undated.txt"),
                "French President Emmanuel Macron met Indian Prime Minister Narendra Modi in Paris on Tuesday.\n");
        Files.writeString(
                reports.resolve("short.txt"),
                "PUBLISHED: 2022-03-03\n\nNorwegian Foreign Minister Jonas Berg spoke by phone with Estonian Foreign"
                        + " Minister Mart Tamm on Wednesday.\n");
        Files.writeString(
                reports.resolve("long.txt"),
                "PUBLISHED: 2022-05-05\n\nNorwegian Foreign Minister Jonas Berg Lund spoke by phone with Estonian Foreign"
                        + " Minister Mart Tamm on Wednesday.\n");
        served = Served.samples(folder, Optional.empty(), Limits.STANDARD, reports);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode data(String path) throws IOException {
        return JSON.readTree(served.get(path + ".json").body());
    }

    @Test
    void aPersonHasOfficesWithTermsContactsAndStatements() throws IOException {
        JsonNode biden = data("/persons/US/Joe%20Biden");
        assertEquals("head-of-state", biden.at("/offices/0/office").asText());
        assertEquals("2021-01-20", biden.at("/offices/0/from").asText());
        assertEquals("2025-01-20", biden.at("/offices/0/to").asText());
        assertEquals(
                JSON.readTree(served.get("/contacts.json?party=US&person=Joe%20Biden")
                                .body())
                        .path("found")
                        .asInt(),
                biden.path("contacts").asInt());
        assertEquals("Xi Jinping", biden.at("/with/0/name").asText());
        List<String> words = biden.path("statements").findValuesAsText("words");
        assertTrue(words.contains("of economic measures in the event of an escalation"), words.toString());
    }

    @Test
    void aLinkToTheListSaysHowManyTheListHas() throws IOException {
        String whole = served.get("/persons/NO/Jonas%20Berg%20Lund").body();
        assertTrue(whole.contains("person=Jonas%20Berg%20Lund\">1 contact</a>"), whole);
        String part = served.get("/persons/NO/Jonas%20Berg").body();
        assertTrue(part.contains("1 contact (<a href=\"/contacts?party=NO&amp;person=Jonas%20Berg\">2 of"), part);
        assertEquals(
                2,
                JSON.readTree(served.get("/contacts.json?party=NO&person=Jonas%20Berg")
                                .body())
                        .path("found")
                        .asInt());
    }

    @Test
    void anOfficeHasItsHoldersInTimeWithTheContactsOfEachTerm() throws IOException {
        JsonNode office = data("/offices/US/head-of-state");
        List<String> names = office.path("holders").findValuesAsText("name");
        assertEquals(List.of("Donald Trump", "Joe Biden", "Donald Trump", "Barack Obama"), names.subList(0, 4));
        assertEquals(0, office.at("/holders/0/contacts").asInt());
        assertEquals(
                data("/persons/US/Joe%20Biden").path("contacts").asInt(),
                office.at("/holders/1/contacts").asInt());
        assertEquals("White House", office.path("site").asText());
    }

    @Test
    void aContactOfWhichOnlyTheWeekdayIsKnownIsInNoTerm() throws IOException {
        assertEquals(1, data("/pairs/FR/IN").path("contacts").asInt());
        JsonNode office = data("/offices/FR/head-of-state");
        assertEquals("Emmanuel Macron", office.at("/holders/0/name").asText());
        assertEquals(1, office.at("/holders/0/contacts").asInt(), "the one with a day");
        assertEquals(1, office.path("contacts").asInt());
    }

    @Test
    void aCopyHasItsNewsFromWhereTheReportThatItCopiesHasIt() throws IOException {
        JsonNode copying = data("/contacts/" + Served.SUMMIT).at("/copying/0");
        JsonNode copy = data("/reports/" + copying.path("report").asText());
        assertEquals("Northwire", copy.path("origin").asText(), copy.toString());
    }

    @Test
    void anOutletSaysFromWhomItCopiesAndWhatNobodyElseGives() throws IOException {
        JsonNode ledger = data("/outlets/Evening%20Ledger");
        assertEquals(1, ledger.at("/copies/Northwire").asInt(), ledger.toString());
        JsonNode wire = data("/outlets/Northwire");
        assertEquals(1, wire.at("/copied_by/Evening Ledger").asInt(), wire.toString());
        assertTrue(wire.at("/facts/given").asInt() > wire.at("/facts/alone").asInt(), wire.toString());
        assertTrue(wire.at("/facts/alone").asInt() > 0, wire.toString());
    }

    @Test
    void whatACopyRepeatsIsNothingThatItAloneGives() throws IOException {
        JsonNode facts = data("/outlets/Evening%20Ledger").path("facts");
        int copied = 5;
        int own = 3;
        assertEquals(copied + own, facts.path("given").asInt());
        assertEquals(own, facts.path("alone").asInt(), "date, channel and status of the call of which it tells first");
    }

    @Test
    void everyLinkToAPersonOfficeOrOutletLeadsToAPage() {
        Pattern link = Pattern.compile("href=\"(/(?:persons|offices|outlets)/[^\"?#]+)\"");
        int followed = 0;
        for (String page : List.of(
                "/contacts",
                "/contacts/" + Served.SUMMIT,
                "/parties/US",
                "/pairs/CN/US",
                "/calendar?from=2021",
                "/search?q=direct",
                "/outlets",
                "/persons/US/Joe%20Biden")) {
            Matcher links = link.matcher(served.get(page).body());
            while (links.find()) {
                assertEquals(200, served.get(links.group(1)).statusCode(), page + ": " + links.group(1));
                followed++;
            }
        }
        assertTrue(followed > 50, "links followed: " + followed);
    }

    @Test
    void aNameThatNoAddressCanHoldHasNoPage() {
        Party party = new Party("US");
        for (String name : List.of("", "a/b", "..", "50%", "a\\b", "x;y", "page.json", " a")) {
            assertEquals(Optional.empty(), Addresses.person(new Actor(name, party)), name);
        }
        assertFalse(Addresses.person(new Actor("José \"Pepe\" Mujica", party)).isEmpty());
        assertEquals(
                404,
                served.get(Addresses.person(new Actor("José \"Pepe\" <Mujica>", party))
                                .orElseThrow())
                        .statusCode());
    }
}
