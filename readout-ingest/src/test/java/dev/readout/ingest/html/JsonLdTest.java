package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.ingest.Limits;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    private static JsonLd of(String... blocks) {
        StringBuilder html = new StringBuilder();
        for (String block : blocks) {
            html.append("<script type='application/ld+json'>").append(block).append("</script>");
        }
        return JsonLd.of(Tags.of(Jsoup.parse(html.toString())).jsonLd(), Limits.Page.STANDARD);
    }

    @Test
    void a_report_counts_before_an_article_and_an_article_before_the_page() {
        String page = "{\"@type\":\"WebPage\",\"headline\":\"page\",\"url\":\"u\"}";
        String article = "[{\"@type\":\"Article\",\"headline\":\"article\"}]";
        String report = "{\"@graph\":[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"report\"}]}";
        assertEquals(List.of("report"), of(page, article, report).all("headline"));
        assertEquals(List.of("article"), of(page, article).all("headline"));
        assertEquals(List.of("u"), of(page, article, report).all("url"));
    }

    @Test
    void what_the_page_lists_or_mentions_is_not_its_story() {
        JsonLd json = of(
                "{\"@type\":\"NewsArticle\",\"hasPart\":{\"@type\":\"NewsArticle\",\"datePublished\":\"1\"},"
                        + "\"mentions\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2\"}]}",
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"3\"}]}");
        assertEquals(List.of(), json.all("datePublished"));
    }

    @Test
    void the_page_may_say_what_it_is_mainly_about() {
        assertEquals(
                List.of("2020"),
                of("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"datePublished\":\"2020\"}}")
                        .all("datePublished"));
    }

    @Test
    void things_go_by_their_names() {
        assertEquals(
                List.of("A", "B", "https://e.example/c", "5"),
                of("{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A\"},\"B\",{\"@id\":\"https://e.example/c\"},5,null,{}]}")
                        .all("author"));
    }

    @Test
    void careless_json_is_read_as_far_as_it_goes() {
        assertEquals(
                List.of("a\nb"),
                of("<!-- {\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",}").all("headline"));
        assertEquals(
                List.of("a"),
                of("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"a\"}//]]>")
                        .all("headline"));
        assertEquals(
                List.of("a"),
                of("{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"b\":oops}").all("headline"));
        assertEquals(List.of(), of("").all("headline"));
    }
}
