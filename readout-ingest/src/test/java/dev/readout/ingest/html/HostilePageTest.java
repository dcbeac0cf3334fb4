package dev.readout.ingest.html;

import static dev.readout.ingest.html.Pages.STORY;
import static dev.readout.ingest.html.Pages.body;
import static dev.readout.ingest.html.Pages.failure;
import static dev.readout.ingest.html.Pages.outcome;
import static dev.readout.ingest.html.Pages.page;
import static dev.readout.ingest.html.Pages.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break the reader. */
class HostilePageTest {
    @Test
    void a_page_longer_than_the_limit_is_refused() {
        byte[] page = page("", STORY).getBytes(StandardCharsets.UTF_8);
        Limits small = new Limits(page.length - 1, 1, 1);
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, HtmlPage.read(page, Fetched.file("p.html"), Defaults.NONE, small));
        assertEquals(Reason.TOO_LARGE, failed.reason());
        assertEquals("p.html", failed.source());
        Limits enough = new Limits(page.length, 1, 1);
        assertInstanceOf(Outcome.Read.class, HtmlPage.read(page, Fetched.file("p.html"), Defaults.NONE, enough));
    }

    @Test
    void a_page_of_more_tags_than_the_limit_is_refused() {
        Outcome.Failed failed = failure(page("", STORY + "<br>".repeat(Limits.Page.STANDARD.tags())));
        assertEquals(Reason.TOO_LARGE, failed.reason());
        assertTrue(failed.detail().contains("500000 tags"), failed.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href=x><p>",
                "<blockquote class=comments>",
                "<svg>",
                "<h1>",
                "<article>"
            })
    void elements_that_stand_in_each_other_without_end_are_read_or_refused(String tag) {
        Outcome outcome = outcome(page("", tag.repeat(10_000) + STORY));
        if (outcome instanceof Outcome.Failed failed) {
            assertEquals(Reason.NO_ARTICLE, failed.reason());
        } else {
            assertInstanceOf(Outcome.Read.class, outcome);
        }
    }

    @Test
    void a_tree_is_no_deeper_than_the_limit() throws Exception {
        Page page = Page.of("<div>".repeat(10_000) + "x", new Limits.Page(20_000, 64, 8, 100));
        int deepest = page.document().getAllElements().stream()
                .mapToInt(e -> e.parents().size())
                .max()
                .orElseThrow();
        assertTrue(deepest <= 64, "deepest: " + deepest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"@graph\":[", "[1,", "\"x", "{\"datePublished\":\"2020-01-01\",\"a\":["})
    void json_without_end_ends(String json) {
        String script = "<script type='application/ld+json'>" + json.repeat(100_000) + "</script>";
        assertEquals(body(report(page("", STORY))), body(report(page(script, STORY))));
    }

    @Test
    void json_cannot_spell_characters_that_no_text_has() {
        String text =
                "They met\\u0000 in Lima\\ud800 on Friday, the two presidents' offices said, and parted as friends.";
        String script =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\\udc00 b\",\"articleBody\":\""
                        + text + "\"}</script>";
        String stored = report(page(script, "")).text();
        assertTrue(stored.contains("They met\uFFFD in Lima\uFFFD on Friday"), stored);
        assertTrue(stored.contains("TITLE: A\uFFFD b\n"), stored);
    }

    @Test
    void lines_that_open_tags_without_closing_them_are_text_or_nothing() {
        for (String broken :
                new String[] {"<", "<p", "<p class='", "<!--", "<script>", "&#xFFFFFFF;", "<![CDATA[", "</"}) {
            Outcome outcome = outcome(page("", STORY + broken.repeat(1000)));
            assertTrue(outcome instanceof Outcome.Read || outcome instanceof Outcome.Failed, broken);
        }
    }

    /** Effort is counted in steps of the walks that grow with a page: its runs of text and their elements. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>They met in Lima on Friday, they said.</p>",
                "<div>a<b>b",
                "<article><p>They met, they said so.",
                "<div class=comments>x. "
            })
    void twice_the_page_costs_twice_the_effort(String part) {
        long once = effort(part, 2000);
        assertTrue(effort(part, 4000) <= 2.2 * once, "doubled: " + part);
        assertTrue(effort(part, 8000) <= 4.4 * once, "doubled twice: " + part);
    }

    private static long effort(String part, int times) {
        Element body = Parser.htmlParser()
                .setMaxDepth(Limits.Page.STANDARD.depth())
                .parseInput(page("", part.repeat(times)), "")
                .body();
        long steps = 0;
        Seen seen = Seen.of(body, new Called(new Clutter(), new PageNames()));
        for (Block block : seen.blocks()) {
            steps += block.text().length()
                    + Math.min(
                            Limits.Page.STANDARD.depth(),
                            block.element().parents().size());
        }
        return steps + body.getAllElements().size();
    }

    @Test
    void random_bytes_and_torn_pages_are_outcomes_never_exceptions() {
        long seed = 20250224;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        byte[] good = page(
                        "<meta charset=utf-8><script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
                        "<article><time datetime='2020-01-01'>x</time>" + STORY + "</article>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            byte[] torn = java.util.Arrays.copyOf(good, random.nextInt(good.length) + 1);
            for (int j = 0; j < 5; j++) {
                torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
            }
            Outcome outcome = outcome(torn, Fetched.file("torn.html"));
            assertEquals("torn.html", outcome.source());
        }
    }

    @Test
    void limits_of_pages_refuse_nonsense() {
        assertThrows(IllegalArgumentException.class, () -> new Limits.Page(0, 256, 32, 100));
        assertThrows(IllegalArgumentException.class, () -> new Limits.Page(1, 7, 32, 100));
        assertThrows(IllegalArgumentException.class, () -> new Limits.Page(1, 256, 0, 100));
        assertThrows(IllegalArgumentException.class, () -> new Limits.Page(1, 256, 32, 0));
        assertThrows(IllegalArgumentException.class, () -> new Fetched("", null, null, null));
    }
}
