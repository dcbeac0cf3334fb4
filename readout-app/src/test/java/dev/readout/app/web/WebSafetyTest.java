package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Limits;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.safety.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers' words are shown as words, and strangers' pages get nothing. */
class WebSafetyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A report made to break pages, in every part that a page shows. */
    private static final String HOSTILE = """
            URL: javascript:alert(1)
            TITLE: Putin calls Xi <script>alert('title')</script>
            PUBLISHED: 2023-11-16
            OUTLET: =cmd|'/c calc'!A1 "><img src=x onerror=alert(2)>
            AUTHOR: " hx-get="/evil" hx-trigger="load
            SECTION: <b data-hx-post="/evil" data-hx-trigger="load">

            Russian President Vladimir Putin spoke by telephone with Chinese President Xi Jinping on 14 November for \
            about one hour, the Kremlin said. </mark></div><script>alert(3)</script><style>*{display:none}</style>

            Putin said that \u202Etrade would grow\u202C \u0007and <b onmouseover="alert(4)">so on</b> &lt;i&gt; \
            <p hx-get="/evil" hx-trigger="load" hx-on::load="alert(14)"> <i data-hx-get='/evil' hx-swap-oob=true id=main> \
            ${7*7} {{7*7}} <!-- hidden --> <a href="javascript:alert(5)">here</a>.
            """;

    /** The attributes of htmx that our templates have. */
    private static final Set<String> ORDERS = Set.of(
            "hx-boost",
            "hx-disable",
            "hx-indicator",
            "hx-select",
            "hx-select-oob",
            "hx-swap",
            "hx-sync",
            "hx-target",
            "hx-trigger");

    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static List<String> pages = List.of();

    @BeforeAll
    static void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("hostile"));
        Path report = reports.resolve("<img src=x onerror=alert(6)>.txt");
        Files.writeString(report, HOSTILE);
        Files.writeString(reports.resolve("second.txt"), """
                TITLE: Putin calls Modi
                PUBLISHED: 2023-11-16
                OUTLET: "><img src=x onerror=alert(11)>

                Russian President Vladimir Putin spoke by telephone with Indian Prime Minister Narendra Modi on 15 November.
                """);
        served = Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD, reports);
        JsonNode found = JSON.readTree(
                served.get("/contacts.json?party=RU,CN&channel=phone").body());
        String contact = found.at("/contacts/0/contact").asText();
        assertFalse(contact.isEmpty(), "the hostile report tells of a call: " + found);
        String id = JSON.readTree(served.get("/contacts/" + contact + ".json").body())
                .at("/reports/0/report")
                .asText();
        pages = List.of(
                "/contacts",
                "/contacts?q=alert&person=%3Cscript%3Ealert(7)%3C/script%3E",
                "/contacts/" + contact,
                "/reports/" + id,
                "/reports/" + id + "?words=5-20",
                "/search?q=alert",
                "/search?q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(8)%3E",
                "/search?q=trade&in=statements",
                "/calendar?from=2020",
                "/questions",
                "/parties",
                "/parties/RU",
                "/pairs/RU/CN",
                "/persons/RU/Vladimir%20Putin",
                "/persons/RU/%3Cscript%3Ealert(12)%3C%2Dscript%3E",
                "/offices/RU/head-of-state",
                "/offices/RU/%3Cscript%3Ealert(13)",
                "/outlets",
                "/outlets/%22%3E%3Cimg%20src=x%20onerror=alert(11)%3E",
                "/sources",
                "/decisions",
                "/about",
                "/api",
                "/sign-in",
                "/nowhere%3Cscript%3Ealert(9)%3C/script%3E",
                "/contacts?channel=%3Cscript%3Ealert(10)%3C/script%3E");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void anOutletWhoseNameIsMarkupHasAPageLikeAnyOther() {
        HttpResponse<String> page = served.get("/outlets/%22%3E%3Cimg%20src=x%20onerror=alert(11)%3E");
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.body().contains("&lt;img src=x onerror=alert(11)"), page.body());
    }

    @Test
    void nothingThatAReportSaysIsLive() {
        for (String page : pages) {
            String body = served.get(page).body();
            Document document = Jsoup.parse(body);
            Elements strange =
                    document.select("script:not([src]), style, iframe, object, embed, base, img, b, i, template,"
                            + " a[href^=javascript]");
            assertEquals("", strange.outerHtml(), page);
            for (Element script : document.select("script")) {
                assertTrue(script.attr("src").matches("/(htmx\\.min|parts)\\.js\\?v=[0-9a-f]+"), script.outerHtml());
            }
            assertEquals(List.of(), live(document), page);
            assertFalse(body.contains("\u202E") || body.contains("\u0007"), page);
        }
        assertEquals(List.of(), served.faults);
    }

    /** Attributes that run something, change the look, or give orders to htmx that are none of ours, and comments. */
    private static List<String> live(Document document) {
        List<String> live = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey();
                if (name.startsWith("on")
                        || name.equals("style")
                        || name.startsWith("data-hx")
                        || (name.startsWith("hx-") && !ORDERS.contains(name))
                        || attribute.getValue().equals("/evil")) {
                    live.add(element.outerHtml());
                }
            });
            element.childNodes().stream()
                    .filter(node -> node instanceof Comment)
                    .forEach(comment -> live.add(comment.outerHtml()));
        }
        return live;
    }

    @Test
    void whatIsHiddenInAReportIsShown() {
        String report = pages.get(3);
        String body = served.get(report).body();
        assertTrue(body.contains("⟨U+202E⟩trade would grow⟨U+202C⟩") || body.contains("⟨U+202E⟩"), body);
        assertTrue(body.contains("&lt;script&gt;alert(3)&lt;/script&gt;"), body);
        assertTrue(body.contains("&amp;lt;i&amp;gt;"), body);
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsDisarmed() {
        for (Route route : Site.ROUTES) {
            if (route.forms().contains(Form.CSV) && !route.path().contains("{")) {
                String rows = served.get(route.path() + ".csv" + (route.path().equals("/search") ? "?q=alert" : ""))
                        .body();
                assertFalse(
                        Pattern.compile("(^|,)\"?[=+@\t]", Pattern.MULTILINE)
                                .matcher(rows)
                                .find(),
                        rows);
            }
        }
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        List<String> all = new ArrayList<>(pages);
        all.addAll(List.of("/contacts.json", "/contacts.csv", "/style.css?v=1", "/nowhere.json", "/"));
        for (String page : all) {
            HttpResponse<String> answer = served.get(page);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), page);
            assertFalse(policy.contains("unsafe"), page);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    page);
            assertEquals(
                    "same-origin",
                    answer.headers().firstValue("Referrer-Policy").orElse(""),
                    page);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), page);
        }
    }

    @Test
    void onlyListsWithAFilterRunOurScriptsAndNoPageAnyOther() {
        for (String page : pages) {
            String policy = served.get(page)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            boolean list = page.matches("/(contacts|search|calendar)(\\?.*)?")
                    && !page.contains("channel=%3C"); // which is refused
            assertEquals(list ? Headers.WITH_SCRIPT : Headers.ALL.get(Headers.POLICY), policy, page);
        }
        assertTrue(Headers.WITH_SCRIPT.endsWith("; script-src 'self'; connect-src 'self'"), Headers.WITH_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost@evil.example",
                "",
                "10.0.0.1"
            })
    void aRequestForAnotherHostIsRefused(String host) throws IOException {
        assertTrue(
                raw("GET /contacts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .matches("(?s)HTTP/1.1 (403|400) .*"),
                host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:9", "[::1]:8080"})
    void theLoopbackMayBeCalledByAnyOfItsNames(String host) throws IOException {
        assertTrue(
                raw("GET /contacts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .startsWith("HTTP/1.1 200 "),
                host);
    }

    @Test
    void anotherSiteGetsNothing() {
        assertEquals(
                403,
                served.get("/contacts.json", "Origin", "https://evil.example").statusCode());
        assertEquals(403, served.get("/contacts.json", "Origin", "null").statusCode());
        assertEquals(
                403,
                served.get("/contacts.json", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors")
                        .statusCode());
        assertEquals(
                403, served.get("/style.css", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                403,
                served.post("/sign-in", "token=x", "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(
                200,
                served.get("/contacts", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                        .statusCode());
        assertEquals(
                200,
                served.get("/contacts", "Origin", "http://127.0.0.1:" + served.port())
                        .statusCode());
    }

    @Test
    void aRequestThatIsTooLongIsRefused() throws IOException {
        String path = "/contacts?q=" + "a".repeat(Limits.STANDARD.headerBytes());
        assertTrue(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .matches("(?s)HTTP/1.1 4(14|31) .*"));
        String form = "token=" + "a".repeat(2 * Limits.STANDARD.formBytes());
        assertTrue(served.post("/sign-in", form).statusCode() >= 400);
        assertEquals(200, served.get("/contacts").statusCode());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
