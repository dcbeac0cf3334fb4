package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists have what the command line lists, whole and in order, on pages of two rows. */
class WebListsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FACET =
            Pattern.compile("<a href=\"(/contacts\\?[^\"]+)\">[^\n]*<span class=\"count\">(\\d+)</span></a>");
    private static final Pattern SAID = Pattern.compile("[?&]([a-z]+)=");
    private static final Limits TWO_ROWS = Served.smallLimits(2);

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.samples(folder, Optional.empty(), TWO_ROWS);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--party US",
                "--party US,CN",
                "--person biden",
                "--channel video",
                "--status planned",
                "--since 2022-05 --until 2023-03-20",
                "--overdue"
            })
    void aFilterAdmitsWhatTheCommandLineAdmits(String options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("contacts", "--format", "json", "--store", served.store.toString()));
        words.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
        Set<String> expected = new TreeSet<>();
        JSON.readTree(Served.run(served.setting, words.toArray(String[]::new)))
                .forEach(contact -> expected.add(contact.path("contact").asText()));
        String query = options.equals("--overdue")
                ? "overdue=yes"
                : options.replaceFirst("^--", "").replace(" --", "&").replace(' ', '=');
        List<String> listed = listed("/contacts.json?" + query);
        assertEquals(expected, new TreeSet<>(listed));
        assertEquals(expected.size(), listed.size(), "each once: " + listed);
        assertTrue(!expected.isEmpty(), "a filter that shows nothing proves nothing");
    }

    /** Follows the list to its end. */
    private static List<String> listed(String address) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String at = address; !at.isEmpty(); ) {
            JsonNode page = JSON.readTree(served.get(at).body());
            assertTrue(page.path("contacts").size() <= 2, page.toString());
            page.path("contacts")
                    .forEach(contact -> ids.add(contact.path("contact").asText()));
            at = page.path("next").asText();
        }
        return ids;
    }

    @Test
    void theOrderIsTheOneAskedFor() throws IOException {
        List<String> oldest = listed("/contacts.json?sort=oldest");
        List<String> newest = listed("/contacts.json?sort=newest");
        assertEquals("ru-us-2021-12-07-remote", oldest.get(0));
        assertEquals(Served.SUMMIT, newest.get(0));
        assertEquals(new TreeSet<>(oldest), new TreeSet<>(newest));
        assertEquals(Served.SUMMIT, listed("/contacts.json?sort=reports").get(0));
    }

    @Test
    void aFileHasTheWholeFilterAndNotOnlyThePage() {
        List<String> rows = served.get("/contacts.csv?party=US").body().lines().toList();
        assertEquals(5, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("contact,parties,participants,date,"), rows.get(0));
    }

    @Test
    void wordsFindTheContactsOfTheReportsThatHaveThem() throws IOException {
        assertEquals(List.of(Served.SUMMIT), listed("/contacts.json?q=%22direct+channels%22"));
        assertEquals(List.of(), listed("/contacts.json?q=%22channels+direct%22"));
    }

    @Test
    void everyFacetCountsWhatItsListHas() throws IOException {
        Set<String> facets = new TreeSet<>();
        for (String page : List.of("/contacts", "/contacts?party=US")) {
            Matcher link = FACET.matcher(served.get(page).body());
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                JsonNode list = JSON.readTree(served.get(address.replace("/contacts?", "/contacts.json?"))
                        .body());
                assertEquals(Integer.parseInt(link.group(2)), list.path("found").asInt(), address);
                SAID.matcher(address).results().forEach(said -> facets.add(said.group(1)));
            }
        }
        assertEquals(Set.of("channel", "status", "reading", "party", "person", "outlet", "since", "until"), facets);
    }

    @Test
    void anOutletHasTheContactsOfWhichItsReportsTell() throws IOException {
        List<String> told = listed("/contacts.json?outlet=northwire");
        assertTrue(told.contains(Served.SUMMIT), told.toString());
        assertTrue(told.size() < listed("/contacts.json").size(), told.toString());
        assertEquals(List.of(), listed("/contacts.json?outlet=Nobody"));
        assertTrue(served.get("/download/csv?outlet=Northwire").body().contains(Served.SUMMIT));
    }

    @Test
    void whatIsUncertainIsDrawnAsAStretch() {
        String page = served.get("/contacts?party=CN,US&until=2022").body();
        assertTrue(page.contains("<rect x="), page);
        assertTrue(page.contains("class=\"date unsure\""), page);
        assertTrue(page.contains("The table below says the same."), page);
    }

    @Test
    void aPassageSaysWhereItsWordsStandInTheReport() throws Exception {
        for (String where : List.of("reports", "statements")) {
            JsonNode found = JSON.readTree(
                    served.get("/search.json?q=reopens+channel&in=" + where).body());
            assertTrue(found.path("found").asInt() > 0, found.toString());
            for (JsonNode passage : found.path("passages")) {
                String text = JSON.readTree(
                                served.get("/reports/" + passage.path("report").asText() + ".json")
                                        .body())
                        .path("text")
                        .asText();
                String word = text.substring(
                        passage.path("start").asInt(), passage.path("end").asInt());
                assertTrue(word.matches("(?i)reopen(ed|ing|s)?|channels?"), word);
                assertTrue(text.contains(passage.path("text").asText()), passage.toString());
            }
        }
    }
}
