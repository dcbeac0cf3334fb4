package dev.readout.ingest.html;

import static dev.readout.ingest.html.Pages.STORY;
import static dev.readout.ingest.html.Pages.body;
import static dev.readout.ingest.html.Pages.page;
import static dev.readout.ingest.html.Pages.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {
    private static final String OTHER =
            "<p>Farmers in the south had waited for rain since the spring, and now it came at last.</p>";
    private static final String PLAIN = body(report(page("", STORY)));

    private static String read(String body) {
        return body(report(page("", body)));
    }

    @Test
    void paragraphs_stand_apart() {
        assertEquals("""
                The presidents of Chile and Peru met in Lima on Friday, their offices said.

                They spoke about copper for two hours and agreed to meet again.
                """, PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>%s</script>",
                "<style>%s</style>",
                "<template>%s</template>",
                "<noscript>%s</noscript>",
                "<textarea>%s</textarea>",
                "<iframe>%s</iframe>",
                "<!-- %s -->",
                "<div hidden>%s</div>",
                "<div style='color:red; DISPLAY : none'>%s</div>",
                "<div style='visibility:hidden'>%s</div>",
                "<div class='visually-hidden'>%s</div>",
                "<dialog>%s</dialog>",
            })
    void what_no_reader_sees_is_never_report_text(String hiding) {
        assertEquals(PLAIN, read("<div>" + hiding.formatted(OTHER) + STORY + hiding.formatted(OTHER) + "</div>"));
        assertEquals(PLAIN, read("<div><p>" + hiding.formatted("x") + STORY.substring(3) + "</div>"));
    }

    @Test
    void a_page_that_hides_itself_until_its_scripts_have_run_is_read() {
        String html = page("", STORY).replace("<body>", "<body style='visibility:hidden'>");
        assertEquals(PLAIN, body(report(html)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>%s</nav>",
                "<aside>%s</aside>",
                "<footer>%s</footer>",
                "<figure><figcaption>%s</figcaption></figure>",
                "<div class='image-caption'>%s</div>",
                "<div class='relatedLinks related'>%s</div>",
                "<div id='newsletterSignup'>%s</div>",
                "<div class='cookie-banner'>%s</div>",
                "<ul class='social'><li>%s</li></ul>",
                "<p><a href='/x'>Another story that is told on another page.</a></p>",
                "<p>Read more: %s</p>",
            })
    void what_stands_beside_the_story_is_not_of_it(String beside) {
        String margin = beside.formatted("Farmers in the south waited for rain, and it came at last.");
        assertEquals(PLAIN, read("<div>" + margin + STORY + margin + "</div>"));
    }

    @Test
    void comments_are_none_of_the_story_even_where_they_are_longer() {
        assertEquals(PLAIN, read(STORY + "<div id='comments'>" + OTHER.repeat(20) + "</div>"));
    }

    @Test
    void a_theme_may_give_the_story_itself_any_name() {
        assertEquals(
                PLAIN, read("<div class='no-sidebar single-author'><div class='widget'>" + STORY + "</div></div>"));
        String html = page("", STORY).replace("<body>", "<body class='has-comments menu-closed'>");
        assertEquals(PLAIN, body(report(html)));
    }

    @Test
    void the_first_of_several_stories_is_read() {
        String first = "<article><h1>One</h1>" + STORY.repeat(6) + "</article>";
        String second = "<article><h1>Two</h1>" + OTHER.repeat(11) + "</article>";
        String read = read(first + second);
        assertTrue(read.contains("Chile"), read);
        assertFalse(read.contains("Farmers"), read);
    }

    @Test
    void a_story_in_several_parts_is_read_whole() {
        String read = read("<div class='story-body'>" + STORY.repeat(5) + "</div><div class='story-body'>"
                + OTHER.repeat(8) + "</div>");
        assertTrue(read.contains("Chile"), read);
        assertTrue(read.contains("Farmers"), read);
    }

    @Test
    void nothing_follows_what_closes_a_story() {
        assertEquals(PLAIN, read("<div>" + STORY + "<h3>Related stories</h3>" + OTHER + "</div>"));
        String early = read("<div><h3>Related</h3>" + STORY + "</div>");
        assertTrue(early.contains("Lima"), early);
    }

    @Test
    void headings_lists_quotes_and_tables_of_the_story_stay() {
        String read = read("<div class='article-body'>" + STORY
                + "<h2>What they signed</h2><ul><li>A treaty on copper</li><li>A treaty on fish</li></ul>"
                + "<blockquote>“We are friends.”</blockquote><table><tr><td>Copper</td><td>5 tons</td></tr></table>"
                + "<p>Then they left.</p></div>");
        assertEquals(
                PLAIN + "\nWhat they signed\n\nA treaty on copper\n\nA treaty on fish\n\n“We are friends.”\n\n"
                        + "Copper\n\n5 tons\n\nThen they left.\n",
                read);
    }

    @Test
    void a_quoted_message_stays_whatever_frames_it() {
        String message = "<div class='social-media'><blockquote><p>We talked for an hour today.</p></blockquote></div>";
        assertTrue(read("<div>" + STORY + message + "</div>").contains("for an hour today"));
    }

    @Test
    void spaces_are_one_space_and_soft_hyphens_none() {
        assertEquals(
                "The presi­dents".replace("\u00AD", "")
                        + " of Chile and Peru met in Lima on Friday, their offices said.\n",
                read("<p>The \n\t presi&shy;dents&nbsp;of&#8195;Chile and <b>Pe</b>ru met in Lima on <i>Friday</i>, "
                        + "their offices said.</p>"));
    }

    @Test
    void characters_that_steer_a_screen_stay_visible_to_the_checks() {
        String read =
                read("<p>The presidents \u202Eof Chile\u202C and \u0007Peru met in Lima\u200B on Friday.</p>" + OTHER);
        assertTrue(read.contains("\u202Eof Chile\u202C and \u0007Peru met in Lima\u200B on"), read);
    }

    @Test
    void ideographs_count_for_the_words_they_are() {
        String chinese = "<p>国家主席同来访的总统举行会谈，双方一致同意继续合作。</p><p>双方还就地区形势交换了意见，商定年内再次会晤。</p>";
        assertTrue(read("<div>" + chinese + "</div><div><p>版权所有</p></div>").startsWith("国家主席同来访的总统举行会谈"));
    }
}
