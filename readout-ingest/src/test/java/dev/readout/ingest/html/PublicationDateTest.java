package dev.readout.ingest.html;

import static dev.readout.ingest.html.Pages.STORY;
import static dev.readout.ingest.html.Pages.fetched;
import static dev.readout.ingest.html.Pages.line;
import static dev.readout.ingest.html.Pages.page;
import static dev.readout.ingest.html.Pages.published;
import static dev.readout.ingest.html.Pages.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
    private static final String JSON =
            "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2020-01-01'}</script>"
                    .replace('\'', '"')
                    .replace("\"application/ld+json\"", "'application/ld+json'");
    private static final String GRAPH = "<meta property='article:published_time' content='2020-01-02'>";
    private static final String PROPERTY = "<meta itemprop='datePublished' content='2020-01-03'>";
    private static final String STORY_TIME = "<time class='entry-date' datetime='2020-01-04'>long ago</time>";
    private static final String ADDRESS = "<link rel='canonical' href='https://e.example/2020/01/05/x'>";
    private static final String NAMED = "<div class='article-date'>6 January 2020</div>";
    private static final String TIME = "<time datetime='2020-01-07'>long ago</time>";
    private static final String LINE = "<div>Wednesday, 8 January 2020</div>";
    private static final String META = "<meta name='dc.date' content='2020-01-09'>";

    @Test
    void sources_are_believed_in_the_written_order() {
        String head = JSON + GRAPH + PROPERTY + ADDRESS + META;
        String body = STORY_TIME + TIME + LINE + NAMED + STORY;
        assertEquals("2020-01-01", published(page(head, body)));
        assertEquals("2020-01-02", published(page(head.replace(JSON, ""), body)));
        assertEquals("2020-01-03", published(page(PROPERTY + ADDRESS + META, body)));
        assertEquals("2020-01-04", published(page(ADDRESS + META, body)));
        assertEquals("2020-01-05", published(page(ADDRESS + META, body.replace(STORY_TIME, ""))));
        assertEquals("2020-01-06", published(page(META, body.replace(STORY_TIME, ""))));
        assertEquals("2020-01-07", published(page(META, TIME + LINE + STORY)));
        assertEquals("2020-01-08", published(page(META, LINE + STORY)));
        assertEquals("2020-01-09", published(page(META, STORY)));
        assertEquals("null", published(page("", STORY)));
    }

    @Test
    void what_else_the_page_says_is_kept_with_its_source() {
        Report report = report(page(JSON + GRAPH + ADDRESS, TIME + STORY));
        assertTrue(
                line(report, "VALUES-FROM")
                        .contains(
                                "published json-ld (else open-graph «2020-01-02», address «2020-01-05», time «2020-01-07»)"),
                report.text());
    }

    @Test
    void when_a_page_was_changed_is_not_when_it_was_published() {
        Report report = report(page(
                "<meta property='article:modified_time' content='2021-05-05T10:00:00+02:00'>",
                "<time class='updated' datetime='2021-05-05'>changed</time>" + STORY));
        assertNull(report.published());
        assertEquals("2021-05-05T10:00+02:00", line(report, "MODIFIED"));
    }

    @Test
    void a_day_shown_counts_before_a_time_in_utc_that_is_the_same_moment_elsewhere() {
        String evening = GRAPH.replace("2020-01-02", "2020-01-02T23:30:00Z");
        String shown = "<div class='date'>%s</div>" + STORY;
        assertEquals("2020-01-03", published(page(evening, shown.formatted("3 January 2020"))));
        assertEquals("2020-01-02T23:30Z", published(page(evening, shown.formatted("1 January 2020"))));
        assertEquals("2020-01-02T23:30Z", published(page(evening, shown.formatted("4 January 2020"))));
        String morning = GRAPH.replace("2020-01-02", "2020-01-02T01:30:00Z");
        assertEquals("2020-01-01", published(page(morning, shown.formatted("1 January 2020"))));
        assertEquals("2020-01-02T01:30Z", published(page(morning, shown.formatted("3 January 2020"))));
        String zoned = GRAPH.replace("2020-01-02", "2020-01-02T01:30:00+03:00");
        assertEquals("2020-01-02T01:30+03:00", published(page(zoned, shown.formatted("1 January 2020"))));
    }

    @Test
    void no_page_was_published_after_it_was_fetched_or_before_there_were_any() {
        byte[] page =
                page(JSON.replace("2020-01-01", "2031-01-01") + GRAPH, STORY).getBytes(StandardCharsets.UTF_8);
        Report report = report(page, fetched("https://e.example/x", "2020-06-01T12:00:00Z"));
        assertEquals("2020-01-02", String.valueOf(report.published()));
        assertEquals("2020-01-02", published(page(JSON.replace("2020-01-01", "1970-01-01") + GRAPH, STORY)));
    }

    @Test
    void the_address_it_was_fetched_from_has_a_date_too() {
        byte[] page = page("", STORY).getBytes(StandardCharsets.UTF_8);
        Report report = report(page, fetched("https://e.example/2019/03/04/talks", "2020-06-01T12:00:00Z"));
        assertEquals("2019-03-04", String.valueOf(report.published()));
    }

    @Test
    void dates_of_comments_margins_and_the_story_itself_are_not_the_pages() {
        assertEquals(
                "null",
                published(page(
                        "",
                        "<aside><time datetime='2020-02-02'>x</time></aside>" + STORY
                                + "<p>Ten years before, on 3 March 2010, the two had signed a treaty in that same city, as was told in these pages, "
                                + "and as the older among the readers of this paper will surely remember from their own days.</p>"
                                + "<div id='comments'><time datetime='2020-02-03'>x</time></div>")));
    }

    @Test
    void what_the_user_assumes_counts_where_the_page_says_nothing() {
        Defaults defaults = new Defaults(Published.parse("2018-08-08").orElseThrow(), "fr");
        byte[] page = page("", STORY).getBytes(StandardCharsets.UTF_8);
        Outcome.Read read = (Outcome.Read) HtmlPage.read(page, Fetched.file("p.html"), defaults, Limits.STANDARD);
        assertEquals("2018-08-08", String.valueOf(read.report().published()));
        assertEquals("fr", read.report().language());
    }
}
