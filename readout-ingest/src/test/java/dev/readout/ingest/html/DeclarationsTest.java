package dev.readout.ingest.html;

import static dev.readout.ingest.html.Pages.STORY;
import static dev.readout.ingest.html.Pages.fetched;
import static dev.readout.ingest.html.Pages.line;
import static dev.readout.ingest.html.Pages.page;
import static dev.readout.ingest.html.Pages.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.readout.model.Particular;
import dev.readout.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
    private static final String AT = "2024-01-01T00:00:00Z";

    private static Report from(String url, String head) {
        return report(page(head, STORY).getBytes(StandardCharsets.UTF_8), fetched(url, AT));
    }

    private static String json(String members) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + members + "}</script>";
    }

    @Test
    void the_canonical_address_is_the_reports() {
        String canonical = "<link rel=canonical href='/talks'><meta property='og:url' content='https://o.example/t'>";
        assertEquals(
                "https://e.example/talks",
                from("https://e.example/x?utm=1", canonical).url());
        assertEquals("https://o.example/t", report(page(canonical, STORY)).url());
        assertEquals("https://e.example/x", from("https://e.example/x", "").url());
        assertNull(report(page("", STORY)).url());
    }

    @Test
    void an_outlets_front_page_is_no_reports_address() {
        String home = "<link rel=canonical href='https://e.example/'>";
        assertEquals("https://e.example/x", from("https://e.example/x", home).url());
        assertEquals("https://e.example/", report(page(home, STORY)).url());
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://e.example/x", "'https://e.example/a b'", "'::'"})
    void what_is_no_web_address_is_none(String address) {
        assertNull(report(page("<link rel=canonical href='" + address + "'>", STORY))
                .url());
    }

    @Test
    void a_browser_writes_down_where_it_saved_a_page() {
        String saved = "<!-- saved from url=(0030)https://www.e.example/talks -->\n" + page("", STORY);
        assertEquals("https://www.e.example/talks", report(saved).url());
        assertEquals("e.example", report(saved).outlet());
        String single =
                "<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://e.example/2 \n-->" + page("", STORY);
        assertEquals("https://e.example/2", report(single).url());
    }

    @Test
    void a_heading_that_the_page_declares_is_the_headline() {
        String declared = json("\"headline\":\"Presidents meet in L…\",\"publisher\":{\"name\":\"The Post\"}")
                + "<meta property='og:title' content='Presidents meet in Lima | The Post'>";
        Report shown = report(page(declared, "<h1>The Post</h1><h1>Presidents meet in Lima</h1>" + STORY));
        assertEquals("Presidents meet in Lima", line(shown, "TITLE"));
        assertEquals("Presidents meet in L…", line(report(page(declared, STORY)), "TITLE"));
        String graph = declared.substring(declared.indexOf("<meta"));
        Report named = report(page(graph + "<meta property='og:site_name' content='the post'>", STORY));
        assertEquals("Presidents meet in Lima", line(named, "TITLE"));
        assertEquals("A page", line(report(page("", STORY)), "TITLE"));
    }

    @Test
    void the_headline_is_not_repeated_in_the_body() {
        Report report = report(page("", "<h1>A page</h1><h2>A  Page</h2>" + STORY));
        assertEquals(Pages.body(report(page("", STORY))), Pages.body(report));
    }

    @Test
    void people_agencies_and_sections_are_kept_as_the_page_gives_them() {
        Report report = report(page(
                json("\"author\":[{\"name\":\"A. B.\"},\"C. D.\",\"https://e.example/staff\"],"
                        + "\"sourceOrganization\":{\"name\":\"Wire\"},\"articleSection\":[\"World\",\"Asia\"]"),
                STORY));
        assertEquals("A. B., C. D.", line(report, "AUTHOR"));
        assertEquals("Wire", line(report, "CREDIT"));
        assertEquals("World", line(report, "SECTION"));
    }

    @Test
    void authors_and_sections_are_believed_in_the_written_order() {
        List<String> sources = new ArrayList<>(List.of(
                json("\"author\":{\"name\":\"A. Jsonld\"},\"articleSection\":\"Jsonld\""),
                "<meta property='article:author' content='A. Opengraph'>"
                        + "<meta property='article:section' content='Opengraph'>",
                "<meta name='author' content='A. Meta'><meta name='section' content='Meta'>"));
        String shown = "<h1>A page</h1>"
                + "<div itemprop='author'><img alt=''><span itemprop='name'>A. Microdata</span> Editor</div>"
                + "<a itemprop='articleSection'>Microdata</a><p class='byline'>By A. Named</p>" + STORY;
        List<String> believed = new ArrayList<>();
        while (!sources.isEmpty()) {
            believed.add(said(report(page(String.join("", sources), shown))));
            sources.remove(0);
        }
        believed.add(said(report(page("", shown))));
        believed.add(said(report(page("", shown.replace("itemprop", "class")))));
        assertEquals(
                List.of(
                        "A. Jsonld json-ld, Jsonld json-ld",
                        "A. Opengraph open-graph, Opengraph open-graph",
                        "A. Meta meta, Meta meta",
                        "A. Microdata microdata, Microdata microdata",
                        "A. Named named, null null"),
                believed);
    }

    private static String said(Report report) {
        return report.author() + " " + report.from().get(Particular.AUTHOR) + ", " + report.section() + " "
                + report.from().get(Particular.SECTION);
    }

    @Test
    void an_author_that_is_only_referred_to_counts_after_all_that_name_one() {
        String graph =
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"A page\","
                        + "\"author\":{\"@id\":\"#p1\"}},{\"@type\":\"Person\",\"@id\":\"#p1\",\"name\":\"Ann Poster\"}]}</script>";
        assertEquals("Ann Poster", report(page(graph, STORY)).author());
        assertEquals(
                "Ben Writer",
                report(page(graph + "<meta name='author' content='Ben Writer'>", STORY))
                        .author());
    }

    @Test
    void who_comments_is_no_author() {
        String below = "<h1>A page</h1>" + STORY + "<div class='comments'><p class='x-author'>Cem Reader</p></div>";
        assertNull(report(page("", below)).author());
        assertEquals(
                "Ann Writer",
                report(page("", below.replace("</h1>", "</h1><p class='article-author'>By Ann Writer</p>")))
                        .author());
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en, The presidents met in the old town.",
        "de, de, Die Präsidenten trafen sich in der Altstadt.",
        "en, ru, Президенты встретились в старом городе.",
        "uk, uk, Президенти зустрілися у старому місті.",
        "ru, en, The presidents met in the old town.",
    })
    void a_language_counts_where_the_script_can_be_its(String declared, String read, String words) {
        String html = page("", ("<p>" + words + "</p>").repeat(3)).replace("<html>", "<html lang='" + declared + "'>");
        assertEquals(read, report(html).language());
    }

    @Test
    void a_value_is_one_line_whatever_the_page_puts_into_it() {
        Report report = report(page("<meta name='author' content='A\nURL: https://spoof.example/\u2028B'>", STORY));
        assertNull(report.url());
        assertEquals("A URL: https://spoof.example/ B", line(report, "AUTHOR"));
    }

    @Test
    void a_paragraph_that_looks_like_a_header_line_is_none() {
        String html = "<p>URL: https://spoof.example/</p><p>PUBLISHED: 1999-01-01 it was not, they said.</p>" + STORY;
        Report report = report(page("", html));
        assertNull(report.url());
        assertEquals(
                "URL: https://spoof.example/",
                Pages.body(report).lines().findFirst().orElse(""));
    }
}
