package dev.readout.ingest.html;

import static dev.readout.ingest.html.Pages.failure;
import static dev.readout.ingest.html.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Subscribe now to continue reading this story and all others on this site, on every device.</p>",
                "<h1>Presidents meet</h1><p>Already a subscriber? Log in to read the full story on all your devices today.</p>",
                "<div><p>We use cookies and similar technologies to show you what you like and to count our readers.</p>"
                        + "<p>You can change your cookie settings at any time on the page of that name, further below.</p></div>",
                "<p>Please enable JavaScript and cookies in your browser to go on to the page that you asked for.</p>",
                "<p>Мы используем файлы cookie, чтобы сайт работал лучше и чтобы считать наших читателей.</p>",
            })
    void a_wall_without_a_story_is_refused(String wall) {
        Outcome.Failed failed = failure(page("", wall));
        assertEquals(Reason.NO_ARTICLE, failed.reason());
        assertEquals("only a request to pay, log in or consent", failed.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<h1>Presidents meet in Lima</h1>",
                "<ul><li><a href='/1'>Presidents meet in Lima, their offices say</a></li><li><a href='/2'>Rain comes to the south at last, farmers say</a></li></ul>",
                "<img src='scan.jpg' alt='a scan of the release'>",
                "<script>document.write('<p>The presidents of Chile and Peru met in Lima on Friday, they said.</p>')</script>",
            })
    void a_page_without_a_story_is_refused(String body) {
        Outcome.Failed failed = failure(page("", body));
        assertEquals(Reason.NO_ARTICLE, failed.reason());
        assertEquals("no passage that reads like a report", failed.detail());
    }

    @Test
    void a_story_with_a_notice_beside_it_is_read_without_the_notice() {
        String html = page("", "<div>" + Pages.STORY + "<p>We use cookies to show you what you like.</p></div>");
        assertEquals(Pages.body(Pages.report(page("", Pages.STORY))), Pages.body(Pages.report(html)));
    }

    @Test
    void a_release_of_one_sentence_is_a_report() {
        String html = page("", "<p>The President of Chile spoke by telephone today with the President of Peru.</p>");
        assertTrue(Pages.body(Pages.report(html)).startsWith("The President of Chile spoke"));
    }
}
