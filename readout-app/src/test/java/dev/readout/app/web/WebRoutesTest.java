package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.Edition;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Route;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route answers in every form that it offers, and the description of the interface says just that. */
class WebRoutesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static String report = "";

    @BeforeAll
    static void serve() throws IOException {
        served = Served.samples(folder);
        report = JSON.readTree(
                        served.get("/contacts/" + Served.SUMMIT + ".json").body())
                .at("/reports/0/report")
                .asText();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String address(Route route) {
        return route.path()
                .replace("/contacts/{id}", "/contacts/" + Served.SUMMIT)
                .replace("/reports/{id}", "/reports/" + report)
                .replace("/persons/{code}/{name}", "/persons/US/Joe%20Biden")
                .replace("/outlets/{name}", "/outlets/Northwire")
                .replace("{office}", "head-of-state")
                .replace("{code}", "CN")
                .replace("{one}", "CN")
                .replace("{other}", "US")
                .replace("{format}", "ics");
    }

    @Test
    void everyRouteAnswersInEveryFormThatItOffers() throws IOException {
        for (Route route : Site.ROUTES) {
            for (Form form : route.forms()) {
                HttpResponse<String> answer = served.get(address(route) + form.ending());
                String what = route.path() + form.ending() + ": " + answer.body();
                assertEquals(200, answer.statusCode(), what);
                String type = answer.headers().firstValue("Content-Type").orElse("");
                if (form == Form.FILE) {
                    assertTrue(type.startsWith("text/calendar"), what);
                } else {
                    assertEquals(form.type().replace(" ", ""), type.replace(" ", ""), what);
                }
                switch (form) {
                    case HTML -> assertTrue(answer.body().startsWith("<!doctype html>"), what);
                    case JSON -> assertFalse(JSON.readTree(answer.body()).isMissingNode(), what);
                    case CSV -> assertTrue(answer.body().endsWith("\r\n"), what);
                    case FILE -> assertTrue(answer.body().startsWith("BEGIN:VCALENDAR"), what);
                }
            }
        }
        assertEquals(List.of(), served.faults);
    }

    @Test
    void thePageAboutTheRecordSaysByWhatItWasMadeAndWhatMayBeDoneWithIt() throws IOException {
        JsonNode about = JSON.readTree(served.get("/about.json").body());
        String page = served.get("/about").body();
        assertEquals(Edition.PROGRAM, about.at("/versions/program").asText());
        assertEquals(served.setting.extraction(), about.at("/versions/analysis").asText());
        assertTrue(about.at("/versions/schema").asText().matches("\\d+(\\.\\d+)?"), about.toString());
        assertTrue(page.contains("Readout " + Edition.PROGRAM), page);
        Set<String> parts = new TreeSet<>();
        for (JsonNode right : about.path("rights")) {
            parts.add(right.path("part").asText());
            assertTrue(page.contains(right.path("terms").asText()), page);
        }
        assertEquals(Set.of("facts", "texts", "decisions", "program"), parts);
    }

    @Test
    void aRouteThatIsNoListHasNoRows() {
        assertEquals(404, served.get("/about.csv").statusCode());
        assertEquals(404, served.get("/contacts/" + Served.SUMMIT + ".csv").statusCode());
    }

    @Test
    void anAnswerThatHasNotChangedIsNotSentAgain() {
        for (Route route : Site.ROUTES) {
            for (Form form : route.forms()) {
                String address = address(route) + form.ending();
                HttpResponse<String> first = served.get(address);
                String tag = first.headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> again = served.get(address, "If-None-Match", tag);
                assertEquals(304, again.statusCode(), address);
                assertEquals("", again.body(), address);
                assertEquals(
                        200, served.get(address, "If-None-Match", "\"another\"").statusCode(), address);
            }
        }
    }

    @Test
    void everyStateOfAPageHasATagOfItsOwn() {
        Set<String> tags = new TreeSet<>();
        List<String> addresses = new ArrayList<>(List.of(
                "/contacts", "/contacts.json", "/contacts?channel=phone", "/contacts?channel=video", "/calendar"));
        addresses.forEach(address ->
                tags.add(served.get(address).headers().firstValue("ETag").orElseThrow()));
        assertEquals(addresses.size(), tags.size());
    }

    @Test
    void whatCannotBeAskedIsRefusedInOneShape() throws IOException {
        problem(400, "/contacts.json?channel=pigeon");
        problem(400, "/contacts.json?colour=red");
        problem(400, "/contacts.json?since=soon");
        problem(400, "/contacts.json?after=nonsense");
        problem(400, "/contacts.json?party=R%20U,%3F");
        problem(400, "/contacts.json?person=A&person=B");
        problem(400, "/contacts.json?q=%3F%21");
        problem(400, "/calendar.json?from=2024&until=2023");
        problem(400, "/search.json?q=%22%22");
        problem(400, "/search.json?q=a&skip=many");
        problem(400, "/pairs/CN/CN.json");
        problem(404, "/contacts/cn-us-1999-01-01-phone.json");
        problem(404, "/reports/no-such-report.json");
        problem(404, "/parties/ZZ.json");
        problem(404, "/persons/US/Nobody%20Atall.json");
        problem(404, "/offices/US/gardener.json");
        problem(404, "/outlets/No%20Such%20Paper.json");
        problem(404, "/nowhere.json");
        problem(400, "/contacts.csv?colour=red");
    }

    private static void problem(int status, String address) throws IOException {
        HttpResponse<String> answer = served.get(address);
        assertEquals(status, answer.statusCode(), address + answer.body());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), address);
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(status, problem.path("status").asInt(), address);
        assertFalse(problem.path("title").asText().isEmpty(), address);
        assertFalse(problem.path("detail").asText().isEmpty(), address);
        assertEquals(address.replaceFirst("\\?.*", ""), problem.path("instance").asText());
    }

    @Test
    void peopleAreToldOnAPageWhatIsWrong() {
        HttpResponse<String> answer = served.get("/contacts?channel=pigeon");
        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body().contains("&#39;pigeon&#39; is no channel")
                        || answer.body().contains("'pigeon' is no channel"),
                answer.body());
        assertEquals(404, served.get("/nowhere").statusCode());
        assertTrue(served.get("/nowhere").body().contains("<h1>No such page</h1>"));
        assertEquals(405, served.post("/contacts", "a=b").statusCode());
    }

    @Test
    void theDescriptionOfTheInterfaceHasEveryRouteAndNothingElse() throws IOException {
        JsonNode document = JSON.readTree(served.get("/api.json").body());
        assertTrue(document.path("openapi").asText().startsWith("3.1."));
        Set<String> described = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(described::add);
        Set<String> offered = new TreeSet<>();
        for (Route route : Site.ROUTES) {
            route.forms().stream()
                    .filter(form -> form != Form.HTML && !route.path().equals("/api"))
                    .forEach(form -> offered.add(route.path() + form.ending()));
        }
        assertEquals(offered, described);
        document.path("paths").forEach(path -> path.at("/get/parameters").forEach(parameter -> {
            assertFalse(parameter.path("description").asText().isEmpty(), parameter.toString());
            assertEquals(
                    parameter.path("in").asText().equals("path"),
                    parameter.path("required").asBoolean());
        }));
    }

    @Test
    void theFirstPageIsTheListOfContacts() {
        HttpResponse<String> answer = served.get("/");
        assertEquals(302, answer.statusCode());
        assertEquals(
                "/contacts", answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
    }
}
